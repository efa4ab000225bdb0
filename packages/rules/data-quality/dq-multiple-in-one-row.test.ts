import { blank, placeholder, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { dqMultipleInOneRow } from "./dq-multiple-in-one-row.ts";

const voiceAt = (site: string) => ({ service: "voice support", site });
const payrollAt = (site: string) => ({ service: "payroll", site });

testRule(dqMultipleInOneRow, [
  { when: "the tracker asks nothing", facts: {}, answer: "one" },
  {
    when: "the cells are empty or to be confirmed",
    facts: { vendorName: blank, isoCertificateNumber: placeholder() },
    answer: "one",
  },
  {
    when: "a name holds a comma, an ampersand or a stroke",
    facts: { vendorName: text("Dapitan, Reyes & Co A/S") },
    answer: "one",
  },
  {
    when: "a number holds a stroke",
    facts: { isoCertificateNumber: text("IND.23/1234") },
    answer: "one",
  },
  {
    when: "a number is followed by words",
    facts: { isoCertificateNumber: text("IS 702114, see annex") },
    answer: "one",
  },
  {
    when: "the same number is given twice",
    facts: { isoCertificateNumber: text("IS 702114; IS 702114") },
    answer: "one",
  },
  {
    when: "two services are done at one site",
    facts: {},
    coverage: coverageOf(voiceAt("Makati"), payrollAt("Makati")),
    answer: "one",
  },
  {
    when: "one service is done at two sites",
    facts: {},
    coverage: coverageOf(voiceAt("Makati"), voiceAt("Cebu City")),
    answer: "one",
  },
  {
    when: "two services are done at one site and from home",
    facts: {},
    coverage: coverageOf(voiceAt("Makati"), {
      service: "payroll",
      site: "Home (Philippines)",
      remote: true,
    }),
    answer: "one",
  },
  {
    when: "two services and two sites are not paired",
    facts: {},
    coverage: coverageOf(
      voiceAt("Makati"),
      voiceAt("Cebu City"),
      payrollAt("Makati"),
      payrollAt("Cebu City"),
    ),
    answer: "unpaired",
    severity: "low",
    says: "2 services and 2 sites",
  },
  {
    when: "two vendors share a cell",
    facts: { vendorName: text("Dapitan Voice / Luzonia Contact") },
    answer: "vendors",
    severity: "low",
    says: "2 vendors: “Dapitan Voice” and “Luzonia Contact”",
  },
  {
    when: "three vendors stand on lines of their own",
    facts: { vendorName: text("Dapitan Voice\nLuzonia Contact\nRizal Process") },
    answer: "vendors",
    says: "3 vendors",
  },
  {
    when: "two certificate numbers are given",
    facts: { isoCertificateNumber: text("IS 702114 and IS 702115") },
    answer: "certificates",
    severity: "low",
    says: "“IS 702114” and “IS 702115”",
  },
]);
