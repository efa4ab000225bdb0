import { expect, test } from "vitest";

import { withoutLabel } from "./entity-label.ts";

test.for([
  ["Certificate holder: Acme Ltd", "Acme Ltd"],
  ["Annex A – Legal entities in scope: Acme Ltd; Beta Ltd", "Acme Ltd; Beta Ltd"],
  ["登録組織:株式会社朝日電機", "株式会社朝日電機"],
  ["Legal entities (complete list): Acme Ltd", "the following entities only: Acme Ltd"],
  ["The certificate covers Acme Ltd", "Acme Ltd"],
  ["Report on Acme, Inc.’s Description of Its Payroll System", "Acme, Inc."],
  ["Companies not covered: Acme Ltd", "excluding Acme Ltd"],
  ["Excluded entities: Acme Ltd", "excluding Acme Ltd"],
  ["Gesellschaften, ausgenommen: Acme GmbH", "Gesellschaften, ausgenommen: Acme GmbH"],
  ["Parent company: Acme Ltd", "Parent company: Acme Ltd"],
  ["Acme Ltd", "Acme Ltd"],
  ["", ""],
] as const)("“%s” is about “%s”", ([text, expected]) => {
  expect(withoutLabel(text)).toBe(expected);
});
