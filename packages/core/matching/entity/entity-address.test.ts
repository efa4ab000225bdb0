import { expect, test } from "vitest";

import { withoutAddresses } from "./entity-address.ts";

test.for([
  ["Acme Ltd, 12 Elm Street, Dublin 2", "Acme Ltd"],
  ["Acme Ltd, 12 Elm Street, Dublin 2; Beta Ltd, Cork", "Acme Ltd; Beta Ltd, Cork"],
  ["ACME, LLC – Reno, NV 89501", "ACME, LLC"],
  ["Acme S.p.A. - Sede legale: Torino", "Acme S.p.A."],
  ["Acme Ltd, registered office at Cork", "Acme Ltd"],
  ["Acme Ltd, Beta 24 Ltd", "Acme Ltd, Beta 24 Ltd"],
  ["Acme, Park Lane Payroll", "Acme, Park Lane Payroll"],
  ["3i Widgets, 24-7 Calls", "3i Widgets, 24-7 Calls"],
  ["Acme, Inc.", "Acme, Inc."],
  ["Acme Ltd, Leeds, not covered", "Acme Ltd, not covered"],
  ["Acme Ltd, Leeds (not covered)", "Acme Ltd(not covered)"],
  ["Acme Ltd, Leeds", "Acme Ltd, Leeds"],
] as const)("“%s” without addresses is “%s”", ([text, expected]) => {
  expect(withoutAddresses(text)).toBe(expected);
});
