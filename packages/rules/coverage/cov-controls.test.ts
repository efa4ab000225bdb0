import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covControls } from "./cov-controls.ts";

const relied = (...controls: readonly string[]) => ({
  relianceControls: known<"relianceControls">(controls),
});
const certificate = { isoClaim: claim("yes") };
const excluded = (...controls: readonly string[]) => ({
  isoSoaExcludedControls: known<"isoSoaExcludedControls">(controls),
});
const report = {
  soc2Claim: claim("yes"),
  soc2Type: known<"soc2Type">("2"),
  soc2Tsc: known<"soc2Tsc">(["security"]),
  soc2Exceptions: text("No exceptions noted"),
};

testRule(covControls, [
  { when: "the tracker does not list controls", facts: report, answer: "noneListed" },
  {
    when: "the cell is empty",
    facts: { ...report, relianceControls: blank },
    answer: "noneListed",
  },
  {
    when: "the cell names none",
    facts: { ...report, relianceControls: unclear("various") },
    answer: "noneListed",
  },
  {
    when: "nothing is claimed",
    facts: { ...relied("MFA"), isoClaim: claim("no") },
    answer: "noArtefact",
  },
  {
    when: "the report tested access without exceptions",
    facts: { ...report, ...relied("MFA", "Leavers") },
    answer: "shown",
  },
  {
    when: "the Statement of Applicability excludes nothing",
    facts: { ...certificate, ...excluded(), ...relied("WFH controls") },
    answer: "shown",
  },
  {
    when: "the Statement of Applicability excludes something else",
    facts: { ...certificate, ...excluded("8.30 Outsourced development"), ...relied("MFA") },
    answer: "shown",
  },
  {
    when: "the vendor has a continuity plan",
    facts: { ...certificate, ...relied("DR"), bcpPlan: known<"bcpPlan">("yes") },
    answer: "shown",
  },
  {
    when: "what is excluded from the certificate was tested in the report",
    facts: { ...certificate, ...excluded("A.5.24"), ...report, ...relied("Incident notice") },
    answer: "shown",
  },
  {
    when: "what is excluded is not known",
    facts: { ...certificate, ...relied("MFA") },
    answer: "notShown",
    severity: "low",
    says: "access control",
  },
  {
    when: "what is excluded is not known, and risk is high",
    facts: { ...certificate, ...relied("MFA") },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "notShown",
    severity: "medium",
  },
  {
    when: "a Type 1 report tests nothing",
    facts: { ...report, soc2Type: known<"soc2Type">("1"), ...relied("MFA") },
    answer: "notShown",
  },
  {
    when: "recovery is not in the categories of the report",
    facts: { ...report, ...relied("MFA", "Backups") },
    answer: "notShown",
    says: "backup and recovery",
  },
  {
    when: "exceptions are not known",
    facts: { ...report, soc2Exceptions: blank, ...relied("MFA") },
    answer: "notShown",
  },
  {
    when: "exceptions are counted and not described",
    facts: { ...report, soc2Exceptions: text("3"), ...relied("MFA") },
    answer: "notShown",
  },
  {
    when: "a control of no theme is in no source",
    facts: { ...certificate, ...report, ...excluded(), ...relied("Call recording") },
    answer: "notShown",
    says: "Call recording",
  },
  {
    when: "a control is listed by a number that the certificate includes",
    facts: { ...certificate, ...excluded(), ...relied("8.24") },
    answer: "shown",
  },
  {
    when: "the Statement of Applicability excludes it",
    facts: { ...certificate, ...excluded("A.6.7 Remote working"), ...relied("Remote work") },
    answer: "denied",
    severity: "medium",
    says: "remote work",
  },
  {
    when: "the report found an exception in it",
    facts: { ...report, soc2Exceptions: text("Two leavers kept access"), ...relied("Leavers") },
    answer: "denied",
  },
  {
    when: "the report found an exception in something else",
    facts: { ...report, soc2Exceptions: text("One change was not approved"), ...relied("Leavers") },
    answer: "shown",
  },
  {
    when: "the vendor says no",
    facts: {
      ...certificate,
      ...relied("Incident response"),
      incidentPlan: known<"incidentPlan">("no"),
    },
    answer: "denied",
  },
]);
