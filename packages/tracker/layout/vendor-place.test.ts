import { expect, test } from "vitest";

import { askedInRow, fieldPlace, vendorPlace } from "./vendor-place.ts";

test("a vendor of a tracker stands in a row, and its fields in columns", () => {
  expect([vendorPlace("vendor-a-row", 7), fieldPlace("vendor-a-row", 27)]).toEqual(["7", "AB"]);
});

test("in a questionnaire rows and columns have changed places", () => {
  expect([vendorPlace("question-a-row", 3), fieldPlace("question-a-row", 42)]).toEqual(["C", "43"]);
});

test("of answers below each other, a vendor is the row of its first, a question that of its first asking", () => {
  expect(vendorPlace("answer-a-row", 12)).toBe("12");
  expect(fieldPlace("answer-a-row", askedInRow(12))).toBe("12");
  expect(fieldPlace("answer-a-row", 1)).toBe("B");
});
