import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";

test.for<readonly [stated: string, result: Membership]>([
  ["Velmar Ltd (Leeds), Quorvo Ltd (York)", "IN"],
  ["Velmar Ltd. (Leeds); Quorvo Ltd. (York)", "IN"],
  ["Velmar Ltd – Leeds", "IN"],
  ["VELMAR LTD - LEEDS / YORK", "IN"],
  ["Velmar Ltd (Dormant)", "UNKNOWN"],
  ["Velmar Ltd (Sold)", "UNKNOWN"],
  ["Velmar Ltd (Client)", "UNKNOWN"],
  ["Velmar Ltd – Pending", "UNKNOWN"],
  ["Velmar Ltd, Expired", "UNKNOWN"],
  ["Velmar Ltd – Q3 2027", "UNKNOWN"],
  ["Velmar Ltd (Excluded)", "OUT"],
])("Velmar Ltd by “%s” is %s", ([stated, result]) => {
  expect(matchEntity("Velmar Ltd", stated).result).toBe(result);
});

test.for<readonly [stated: string, result: Membership]>([
  ["Velmar AB (SE); Velmar AS (NO); Velmar Oy (FI)", "IN"],
  ["Velmar AB (YES); Velmar AS (NO)", "OUT"],
])("“NO” in “%s” is a country beside others only: %s", ([stated, result]) => {
  expect(matchEntity("Velmar AS", stated).result).toBe(result);
});

test("a town behind what is needed makes no second company of it", () => {
  expect(matchEntity("Velmar Ltd – Leeds", "Velmar Ltd, Leeds").result).not.toBe("OUT");
});
