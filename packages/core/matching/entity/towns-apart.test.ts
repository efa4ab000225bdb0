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
