import { expect, test } from "vitest";

import { withoutScopeHeading } from "./scope-heading.ts";

test.for([
  ["Scope: Pune and Indore", "Pune and Indore"],
  ["Scope of certification – payroll", "payroll"],
  ["ISMS scope:\nPune", "Pune"],
  ["Scope\nPune", "Pune"],
  ["Geltungsbereich: Lohnabrechnung", "Lohnabrechnung"],
  ["Hi team, Pune and Indore", "Pune and Indore"],
  ["Note: Scope: Pune", "Pune"],
  ["As per our certificate: Pune", "Pune"],
  ["Dear Park Ltd", "Dear Park Ltd"],
  ["Notes Labs Ltd", "Notes Labs Ltd"],
  ["Out of scope: Indore", "Out of scope: Indore"],
  ["Scope Labs Ltd", "Scope Labs Ltd"],
  ["Sites in scope: Pune", "Sites in scope: Pune"],
  ["Scope:", "Scope:"],
] as const)("“%s” heads “%s”", ([text, expected]) => {
  expect(withoutScopeHeading(text)).toBe(expected);
});
