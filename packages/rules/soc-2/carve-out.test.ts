import { blank, known } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { carvesOut } from "./carve-out.ts";

test.for([
  ["carve-out", true],
  ["mixed", true],
  ["inclusive", false],
  ["none", false],
] as const)("the method “%s” carves out: %s", ([method, carves]) => {
  expect(carvesOut(known<"soc2SubserviceMethod">(method))).toBe(carves);
});

test("an unknown method carves out nothing that we know of", () => {
  expect(carvesOut(blank)).toBe(false);
});
