import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covSubprocessors } from "./cov-subprocessors.ts";

const named = (...names: readonly string[]) => ({
  subprocessors: known<"subprocessors">(names),
});
const assurance = (what: "none" | "reviewed", quote: string) =>
  known<"subprocessorAssurance">([what], quote);
const listed = (method: "carve-out" | "inclusive", ...names: readonly string[]) => ({
  soc2Claim: claim("yes"),
  soc2Subservice: known<"soc2Subservice">(names),
  soc2SubserviceMethod: known<"soc2SubserviceMethod">(method),
});

testRule(covSubprocessors, [
  { when: "the tracker does not ask", facts: {}, answer: "notAsked" },
  {
    when: "they are said not to apply",
    facts: { subprocessors: notApplicable() },
    answer: "notAsked",
  },
  { when: "none are used", facts: named(), answer: "none" },
  {
    when: "only suppliers far from our data are named",
    facts: named("Linis Cleaning Services", "Bantay (security guards)"),
    answer: "none",
  },
  {
    when: "the cell is empty",
    facts: { subprocessors: blank },
    answer: "missing",
    severity: "medium",
  },
  {
    when: "the cell is to be confirmed",
    facts: { subprocessors: placeholder() },
    answer: "missing",
  },
  {
    when: "they are not named",
    facts: { subprocessors: unclear("various") },
    answer: "notNamed",
    severity: "medium",
    says: "“various”",
  },
  {
    when: "the list is available on request",
    facts: { subprocessors: elsewhere("available on request") },
    answer: "notNamed",
  },
  {
    when: "nothing is said of assurance",
    facts: named("Palayok Staffing"),
    answer: "notShown",
    severity: "medium",
    says: "No assurance is shown for Palayok Staffing",
  },
  {
    when: "nothing is said of assurance, and risk is high",
    facts: named("Palayok Staffing"),
    beside: { inherentRisk: known<"inherentRisk">("critical") },
    answer: "notShown",
    severity: "high",
  },
  {
    when: "the vendor reviews them itself, and shows no document of theirs",
    facts: {
      ...named("Palayok Staffing"),
      subprocessorAssurance: assurance("reviewed", "Reviewed every year"),
    },
    answer: "notShown",
  },
  {
    when: "the vendor has no assurance over them",
    facts: { ...named("Palayok Staffing"), subprocessorAssurance: assurance("none", "None") },
    answer: "noAssurance",
    severity: "high",
    says: "no assurance over Palayok Staffing",
  },
  {
    when: "its certificate stands beside the name",
    facts: named("Palayok Staffing (ISO 27001 certified)"),
    answer: "covered",
  },
  {
    when: "its certificate is still to come",
    facts: named("Palayok Staffing (ISO 27001 in progress)"),
    answer: "notShown",
  },
  {
    when: "all of them have reports",
    facts: {
      ...named("Palayok Staffing", "AWS"),
      subprocessorAssurance: assurance("reviewed", "All hold SOC 2 Type II reports"),
    },
    answer: "covered",
  },
  {
    when: "the report includes it",
    facts: { ...named("Palayok Staffing"), ...listed("inclusive", "Palayok Staffing Inc") },
    answer: "covered",
  },
  {
    when: "the report carves it out, which its own check judges",
    facts: { ...named("AWS"), ...listed("carve-out", "AWS (hosting)") },
    answer: "saidElsewhere",
  },
  {
    when: "the report lists one and not the other",
    facts: { ...named("AWS", "Palayok Staffing"), ...listed("carve-out", "AWS") },
    answer: "notShown",
    says: "Palayok Staffing",
  },
  {
    when: "a report that is not claimed lists it",
    facts: { ...named("AWS"), ...listed("inclusive", "AWS"), soc2Claim: claim("no") },
    answer: "notShown",
  },
]);
