import { expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import { recordOf } from "../testing/record.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";

test.for<readonly [cell: string, scope: string | null]>([
  ["Y", null],
  ["No.", null],
  ["Oui", null],
  ["Payroll", "Payroll"],
  ["Yes, payroll", "Yes, payroll"],
])("“%s” in a column of scopes gives the scope %s", ([cell, scope]) => {
  const facts = readFacts(recordOf({ isoScopeStatement: cell, soc2System: cell }), someDay);
  expect(valueOf(facts.isoScopeStatement)).toBe(scope);
  expect(valueOf(facts.soc2System)).toBe(scope);
});

test.for<readonly [cell: string, answer: string | null]>([
  ["Typ II (2025)", "yes"],
  ["Tipo 2", "yes"],
  ["Type II (FY2025)", "yes"],
  ["Typ", null],
])("“%s” in a column on SOC 2 claims %s", ([cell, answer]) => {
  const { soc2Claim } = readFacts(recordOf({ soc2Claim: cell }), someDay);
  expect(valueOf(soc2Claim)?.answer ?? null).toBe(answer);
});

test("a certificate from one day to another, with an arrow between and its number behind a hash", () => {
  const isoClaim = "Certified (certificate #ISO-VM-2024-0441, valid 2024-03-01 → 2027-02-28)";
  const facts = readFacts(recordOf({ isoClaim }), someDay);
  expect(valueOf(facts.isoCertificateNumber)).toBe("ISO-VM-2024-0441");
  expect(valueOf(facts.isoIssueDate)?.earliest).toBe("2024-03-01");
  expect(valueOf(facts.isoExpiryDate)?.latest).toBe("2027-02-28");
});
