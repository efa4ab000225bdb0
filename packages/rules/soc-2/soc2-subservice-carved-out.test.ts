import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2SubserviceCarvedOut } from "./soc2-subservice-carved-out.ts";

const carvedOut = (...names: readonly string[]) => ({
  soc2Claim: claim("yes"),
  soc2SubserviceMethod: known<"soc2SubserviceMethod">("carve-out"),
  soc2Subservice: known<"soc2Subservice">(names),
});
const cloud = carvedOut("AWS");
const centre = carvedOut("AWS", "Equinix");
const reviews = (words: string) => ({ soc2SubserviceReports: text(words) });
const health = { dataTypes: known<"dataTypes">(["phi"]) };
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

// Every case is checked as of 2026-11-23.
testRule(soc2SubserviceCarvedOut, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the method is inclusive",
    facts: { ...centre, soc2SubserviceMethod: known<"soc2SubserviceMethod">("inclusive") },
    answer: "nothingCarvedOut",
  },
  {
    when: "the method is not known",
    facts: { ...centre, soc2SubserviceMethod: blank },
    answer: "nothingCarvedOut",
  },
  { when: "nobody is named", facts: carvedOut(), answer: "nothingCarvedOut" },
  { when: "a public cloud and no column for reviews", facts: cloud, answer: "notAsked" },
  {
    when: "a data centre and no column for reviews",
    facts: centre,
    answer: "unknown",
    severity: "low",
    says: "AWS and Equinix",
  },
  {
    when: "a data centre at high risk",
    facts: centre,
    beside: risk("high"),
    answer: "unknown",
    severity: "medium",
  },
  {
    when: "the cell is empty",
    facts: { ...cloud, soc2SubserviceReports: blank },
    answer: "unknown",
  },
  {
    when: "they were reviewed 12 months ago to the day",
    facts: { ...centre, ...reviews("Reviewed 23 Nov 2025") },
    answer: "current",
  },
  {
    when: "they were reviewed a day earlier",
    facts: { ...centre, ...reviews("Reviewed 22 Nov 2025") },
    answer: "noAssurance",
    severity: "medium",
  },
  {
    when: "none was reviewed and risk is low",
    facts: { ...centre, ...reviews("none") },
    beside: risk("low"),
    answer: "noAssurance",
    severity: "low",
  },
  {
    when: "none was reviewed, and the data centre hosts health data",
    facts: {
      ...centre,
      ...reviews("none"),
      ...health,
      cloudHosting: known<"cloudHosting">(["Equinix"], "Equinix SG1"),
    },
    answer: "noAssurance",
    severity: "high",
  },
  {
    when: "none was reviewed, and one is said to store card data",
    facts: {
      ...carvedOut("Palayok (storage)"),
      ...reviews("none"),
      dataTypes: known<"dataTypes">(["pci"]),
    },
    answer: "noAssurance",
    severity: "high",
  },
  {
    when: "none was reviewed, and a mail scanner sees health data elsewhere",
    facts: { ...carvedOut("Palayok Mail"), ...reviews("none"), ...health },
    answer: "noAssurance",
    severity: "medium",
  },
  {
    when: "a public cloud is reviewed every year",
    facts: { ...cloud, ...reviews("Reviewed annually") },
    answer: "cloudReviewed",
    says: "as is usual",
  },
  {
    when: "a data centre is reviewed every year, at no known time",
    facts: { ...centre, ...reviews("Reviewed annually") },
    answer: "unknown",
  },
  {
    when: "a public cloud was not reviewed",
    facts: { ...cloud, ...reviews("none") },
    answer: "cloudNotReviewed",
    severity: "low",
  },
  {
    when: "the reviews stand elsewhere",
    facts: { ...centre, soc2SubserviceReports: elsewhere("see TPRM file") },
    answer: "elsewhere",
    says: "“see TPRM file”",
  },
  {
    when: "only the cloud's report is shown, and a data centre is carved out beside it",
    facts: { ...centre, ...reviews("AWS SOC 2 Type 2, period to Sept 2026, reviewed") },
    answer: "noAssurance",
    severity: "medium",
    says: "carves out Equinix,",
  },
  {
    when: "only the data centre's report is shown",
    facts: { ...centre, ...reviews("Equinix SOC 2 reviewed Oct 2026") },
    answer: "cloudNotReviewed",
    says: "carves out AWS,",
  },
  {
    when: "each has a report of its own",
    facts: { ...centre, ...reviews("AWS SOC 2, Sep 2026; Equinix SOC 2, Jun 2026") },
    answer: "current",
  },
  {
    when: "the report of one has expired",
    facts: { ...centre, ...reviews("AWS SOC 2, Sep 2026; Equinix expired") },
    answer: "noAssurance",
    says: "carves out Equinix,",
  },
  {
    when: "a public cloud's SOC 1 report is all there is",
    facts: { ...cloud, ...reviews("AWS SOC 1 only") },
    answer: "cloudNotReviewed",
  },
]);
