import { blank, known } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { reachesData } from "./reaches-data.ts";

const access = (value: "yes" | "no" | "partial") => known<"accessToBuyerSystems">(value);
const data = (value: "none" | "pii") => known<"dataTypes">([value]);

test.for([
  ["access to our systems", access("yes"), blank, "yes"],
  ["access in part", access("partial"), data("none"), "yes"],
  ["data and no access", access("no"), data("pii"), "yes"],
  ["neither", access("no"), data("none"), "no"],
  ["no access, and data unknown", access("no"), blank, "unknown"],
  ["no data, and access unknown", blank, data("none"), "unknown"],
] as const)("%s: %s", ([, accessToBuyerSystems, dataTypes, expected]) => {
  expect(reachesData({ accessToBuyerSystems, dataTypes })).toBe(expected);
});
