import { blank, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { areSwapped } from "./swapped-bodies.ts";

test.for([
  ["UKAS", "BSI", true],
  ["BSI", "UKAS", false],
  ["UKAS", "UKAS", false],
  ["ISO", "BSI", false],
  ["UKAS", "Acme Certs", false],
] as const)("certifier %s, accreditor %s: %s", ([issuer, accreditor, swapped]) => {
  expect(areSwapped(text(issuer), text(accreditor))).toBe(swapped);
});

test("an empty cell is swapped with nothing", () => {
  expect(areSwapped(text("UKAS"), blank)).toBe(false);
  expect(areSwapped(blank, text("BSI"))).toBe(false);
});
