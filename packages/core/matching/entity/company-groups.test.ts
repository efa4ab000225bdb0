import { expect, test } from "vitest";

import { areInOneGroup } from "./company-groups.ts";

test.for<readonly [one: string, other: string, isOne: boolean]>([
  ["concentrix", "webhelp", true],
  ["teleperformance", "majorel", true],
  ["foundever", "sitel group", true],
  ["tp", "teleperformance", true],
  ["concentrix services", "webhelp", true],
  ["concentrix", "majorel", false],
  ["acme", "acme", false],
  ["", "", false],
])("%s and %s are in one group: %s", ([one, other, isOne]) => {
  expect(areInOneGroup(one.split(" "), other.split(" "))).toBe(isOne);
  expect(areInOneGroup(other.split(" "), one.split(" "))).toBe(isOne);
});
