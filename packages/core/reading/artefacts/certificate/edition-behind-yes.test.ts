import { expect, test } from "vitest";

import { editionBehindYes } from "./edition-behind-yes.ts";

test.for([
  ["Y (2022)", "2022"],
  ["Yes – 2022", "2022"],
  ["SÍ (2022)", "2022"],
  ["✓ ed. 2022", "2022"],
  ["Yes (2013)", null],
  ["Yes, since 2022", null],
  ["Yes", null],
  ["No (2022)", null],
] as const)("“%s” names the edition %s", ([answer, edition]) => {
  expect(editionBehindYes(answer)).toBe(edition);
});
