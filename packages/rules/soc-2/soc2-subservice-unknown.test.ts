import { blank, claim, elsewhere, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2SubserviceUnknown } from "./soc2-subservice-unknown.ts";

const claimed = { soc2Claim: claim("yes") };
const named = (...names: readonly string[]) => ({ soc2Subservice: known<"soc2Subservice">(names) });
const method = (name: "carve-out" | "inclusive" | "none") => ({
  soc2SubserviceMethod: known<"soc2SubserviceMethod">(name),
});
const hosted = (...names: readonly string[]) => ({ cloudHosting: known<"cloudHosting">(names) });
const subprocessors = (...names: readonly string[]) => ({
  subprocessors: known<"subprocessors">(names),
});

testRule(soc2SubserviceUnknown, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "there is no column", facts: claimed, answer: "notAsked" },
  {
    when: "names and method are given",
    facts: { ...claimed, ...named("AWS"), ...method("carve-out") },
    answer: "given",
  },
  {
    when: "names are given and the method is not asked for",
    facts: { ...claimed, ...named("AWS") },
    answer: "given",
  },
  {
    when: "the method is given and names are not asked for",
    facts: { ...claimed, ...method("carve-out") },
    answer: "given",
  },
  {
    when: "names are given and the method is not",
    facts: { ...claimed, ...named("AWS", "Equinix"), soc2SubserviceMethod: blank },
    answer: "methodMissing",
    severity: "low",
    says: "AWS and Equinix",
  },
  {
    when: "the method is given and names are not",
    facts: { ...claimed, ...method("carve-out"), soc2Subservice: blank },
    answer: "namesMissing",
    says: "(carve-out)",
  },
  {
    when: "organisations are carved out and said to be none",
    facts: { ...claimed, ...method("carve-out"), ...named() },
    answer: "namesMissing",
  },
  {
    when: "both cells are empty",
    facts: { ...claimed, soc2Subservice: blank, soc2SubserviceMethod: blank },
    answer: "missing",
    severity: "low",
  },
  {
    when: "the names cannot be read",
    facts: { ...claimed, soc2Subservice: unclear("various") },
    answer: "missing",
  },
  {
    when: "they stand in the report",
    facts: { ...claimed, soc2Subservice: elsewhere("see section 3") },
    answer: "elsewhere",
    says: "“see section 3”",
  },
  { when: "there are none", facts: { ...claimed, ...named() }, answer: "none" },
  {
    when: "there are none, and the vendor hosts by itself without help",
    facts: { ...claimed, ...named(), ...hosted("own data centre"), ...subprocessors() },
    answer: "none",
  },
  {
    when: "there are none, and a cloud is named",
    facts: { ...claimed, ...named(), ...method("none"), ...hosted("AWS us-east-1") },
    answer: "noneButNamed",
    severity: "medium",
    says: "AWS us-east-1",
  },
  {
    when: "there are none, and a sub-processor is named",
    facts: { ...claimed, ...method("none"), ...subprocessors("Palayok Staffing") },
    answer: "noneButNamed",
    says: "Palayok Staffing",
  },
  {
    when: "the method is none, and organisations are named",
    facts: { ...claimed, ...method("none"), ...named("Equinix") },
    answer: "noneButNamed",
  },
]);
