import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import { withoutOwnParts } from "./own-parts.ts";

test.for<readonly [cell: string, companies: string]>([
  ["Velmar Ltd and its Leeds office", "Velmar Ltd"],
  ["Velmar Ltd and all its employees", "Velmar Ltd"],
  ["Velmar GmbH und ihre Standorte", "Velmar GmbH"],
  ["Velmar SAS et ses bureaux", "Velmar SAS"],
  ["Velmar Ltd and its subsidiaries", "Velmar Ltd and its subsidiaries"],
  ["Velmar Ltd and the offices of Quorvo Ltd", "Velmar Ltd and the offices of Quorvo Ltd"],
])("“%s” names %s", ([cell, companies]) => {
  expect(withoutOwnParts(cell)).toBe(companies);
});

test("what belongs to a company opens its list to no other", () => {
  expect(matchEntity("Quorvo Ltd", "Velmar Ltd and its staff").result).toBe("OUT");
  expect(matchEntity("Quorvo Ltd", "Velmar Ltd and its subsidiaries").result).toBe("UNKNOWN");
});
