import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoScopeMissing } from "./iso-scope-missing.ts";

const claimed = { isoClaim: claim("yes") };
const scope = (words: string) => ({ ...claimed, isoScopeStatement: text(words) });

testRule(isoScopeMissing, [
  { when: "no certificate is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "a service is named", facts: scope("contact centre services"), answer: "given" },
  { when: "one word names it", facts: scope("Payroll"), answer: "given" },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoScopeStatement: blank },
    answer: "missing",
    severity: "high",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...claimed, isoScopeStatement: placeholder() },
    answer: "missing",
  },
  { when: "the tracker does not ask", facts: claimed, answer: "notAsked", severity: "medium" },
  {
    when: "it is in a document",
    facts: { ...claimed, isoScopeStatement: elsewhere("see certificate") },
    answer: "elsewhere",
    severity: "medium",
  },
  {
    when: "it says N/A",
    facts: { ...claimed, isoScopeStatement: notApplicable() },
    answer: "unreadable",
  },
  {
    when: "it repeats the standard’s title",
    facts: scope("Information security management system (ISO/IEC 27001:2022)"),
    answer: "namesNoActivity",
    severity: "medium",
  },
  {
    when: "it names the company",
    facts: { ...scope("Tala Contact Inc."), isoEntity: blank },
    coverage: coverageOf({}),
    answer: "namesNoActivity",
  },
  {
    when: "it names the company on the certificate",
    facts: { ...scope("ISMS of Harbour Marlow Ltd"), isoEntity: text("Harbour Marlow Ltd") },
    answer: "namesNoActivity",
  },
  { when: "it says yes", facts: scope("Yes"), answer: "namesNoActivity", says: "“Yes”" },
]);
