import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Zeta Philippines Inc", "Zeta Inc and affiliates, excluding the Philippines", "OUT"],
  ["Zeta Inc, Philippine Branch", "Zeta Inc and affiliates, excluding the Philippines", "OUT"],
  ["Zeta Inc", "Zeta Inc and affiliates, excluding the Philippines", "IN"],
  ["Zeta Services Inc", "Zeta Inc and affiliates, excluding the Philippines", "UNKNOWN"],
  ["Zeta Philippines Inc", "Zeta Inc, and its Irish subsidiaries only", "OUT"],
  ["Zeta Ireland Ltd", "Zeta Inc, and its Irish subsidiaries only", "UNKNOWN"],
  ["Zeta Europe Ltd", "Zeta Inc, and its Irish subsidiaries only", "UNKNOWN"],
  ["Zeta Philippines Inc", "Zeta Inc, and its Irish subsidiaries", "UNKNOWN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
