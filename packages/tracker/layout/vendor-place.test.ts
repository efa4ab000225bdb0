import { expect, test } from "vitest";

import {
  askedInRow,
  besideAnswer,
  fieldPlace,
  fieldPlaceInWords,
  questionBeside,
  vendorPlace,
  vendorPlaceInWords,
} from "./vendor-place.ts";

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

test.for([
  ["vendor-a-row", "row 3", "column F"],
  ["question-a-row", "column C", "row 6"],
  ["answer-a-row", "row 3", "column F"],
] as const)("of “%s” people say %s and %s", ([arrangement, vendor, field]) => {
  expect(vendorPlaceInWords(arrangement, 3)).toBe(vendor);
  expect(fieldPlaceInWords(arrangement, 5)).toBe(field);
});

test("of answers below each other a question is asked in a row", () => {
  expect(fieldPlaceInWords("answer-a-row", askedInRow(6))).toBe("row 6");
});

test("what stands beside an answer is asked where its question is", () => {
  expect(fieldPlace("question-a-row", besideAnswer(42, 2))).toBe("43");
  expect(fieldPlaceInWords("answer-a-row", besideAnswer(askedInRow(6), 1))).toBe("row 6");
  expect(questionBeside(besideAnswer(askedInRow(1_048_576), 3))).toBe(askedInRow(1_048_576));
});
