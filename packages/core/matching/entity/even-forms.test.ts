import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { withFormsEven } from "./even-forms.ts";
import { matchEntity } from "./match-entity.ts";

test.for([
  ["Velmar (P) Ltd", "Velmar Pvt Ltd"],
  ["Velmar (Pty) Ltd", "Velmar Pty Ltd"],
  ["Velmar A.Ş.’nin Bursa tesisi", "Velmar A.Ş. Bursa tesisi"],
  ["Velmar Anonim Sirketi'nden", "Velmar Anonim Sirketi"],
  ["O'Neill Ltd", "O'Neill Ltd"],
  ["Velmar Private Limited (Singapore)", "Velmar Pte Ltd (Singapore)"],
  ["Velmar Private Limited", "Velmar Private Limited"],
  [
    "Velmar Private Limited, India; Quorvo, Singapore",
    "Velmar Private Limited, India; Quorvo, Singapore",
  ],
] as const)("“%s” is “%s”", ([text, even]) => {
  expect(withFormsEven(text)).toBe(even);
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar Pte. Ltd.", "VELMAR PRIVATE LIMITED (UEN 201912345K)", "IN"],
  ["Velmar Pte. Ltd.", "Velmar Private Limited, Chennai", "UNKNOWN"],
  ["Velmar Pte. Ltd.", "Velmar Pvt Ltd; Velmar Holdings Singapore", "UNKNOWN"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
