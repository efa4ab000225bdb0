import { blank, claim, elsewhere, known, notApplicable, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2CsocsNotReviewed } from "./soc2-csocs-not-reviewed.ts";

const method = (name: "carve-out" | "inclusive" | "mixed" | "none") => ({
  soc2Claim: claim("yes"),
  soc2SubserviceMethod: known<"soc2SubserviceMethod">(name),
});
const controls = (words: string) => ({ ...method("carve-out"), soc2Csocs: text(words) });

testRule(soc2CsocsNotReviewed, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the method is inclusive",
    facts: { ...method("inclusive"), soc2Csocs: blank },
    answer: "nothingCarvedOut",
  },
  {
    when: "the method is not known",
    facts: { ...method("carve-out"), soc2SubserviceMethod: blank, soc2Csocs: blank },
    answer: "nothingCarvedOut",
  },
  { when: "there is no column", facts: method("carve-out"), answer: "notAsked" },
  {
    when: "the cell is empty",
    facts: { ...method("carve-out"), soc2Csocs: blank },
    answer: "missing",
    severity: "low",
  },
  {
    when: "the method is mixed and the cell is empty",
    facts: { ...method("mixed"), soc2Csocs: blank },
    answer: "missing",
  },
  {
    when: "the cell says N/A",
    facts: { ...method("carve-out"), soc2Csocs: notApplicable() },
    answer: "missing",
  },
  {
    when: "they stand in the report",
    facts: { ...method("carve-out"), soc2Csocs: elsewhere("see section 3") },
    answer: "elsewhere",
    says: "“see section 3”",
  },
  {
    when: "the report lists none",
    facts: controls("Not listed"),
    answer: "notListed",
    severity: "medium",
  },
  { when: "there are none", facts: controls("None"), answer: "notListed" },
  {
    when: "they are listed and no more",
    facts: controls("Physical access; power"),
    answer: "notMonitored",
    severity: "low",
  },
  {
    when: "they are listed and nobody looks",
    facts: controls("Listed, not monitored"),
    answer: "notMonitored",
  },
  {
    when: "they are listed and monitored",
    facts: controls("Physical access; power. Monitored yearly"),
    answer: "monitored",
  },
  {
    when: "the providers’ reports are reviewed",
    facts: {
      ...controls("Physical access; power"),
      soc2SubserviceReports: text("AWS SOC 2, Mar 2026"),
    },
    answer: "monitored",
  },
  {
    when: "the providers’ reports are not",
    facts: { ...controls("Physical access; power"), soc2SubserviceReports: text("none") },
    answer: "notMonitored",
  },
]);
