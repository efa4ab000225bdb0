import { expect, test } from "vitest";

import { widthAfterKey, widthWithin } from "./pane-width.ts";

test.for([
  ["wider to the left", 350, "ArrowLeft", 366],
  ["narrower to the right", 350, "ArrowRight", 334],
  ["no narrower than it works", 325, "ArrowRight", 320],
  ["no wider than is of use", 635, "ArrowLeft", 640],
  ["as narrow as it gets", 500, "Home", 320],
  ["as wide as it gets", 500, "End", 640],
  ["another key", 500, "Enter", null],
] as const)("%s", ([, width, key, expected]) => {
  expect(widthAfterKey(width, key)).toBe(expected);
});

test("a dragged width is whole and within reach", () => {
  expect([widthWithin(400.4), widthWithin(10), widthWithin(9_000)]).toEqual([400, 320, 640]);
});
