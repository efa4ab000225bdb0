import { expect, test } from "vitest";

import { headsFeatures } from "./heading-row.ts";

test("a row of headings may say that what follows is what a product supports", () => {
  expect(headsFeatures("Framework | Supported")).toBe(true);
  expect(headsFeatures("Standard | Status")).toBe(false);
});
