import { expect, test } from "vitest";

import { durationTerms } from "./duration-terms.ts";

test.for([
  ["within 72 hours of confirmation", [72]],
  ["two weeks", [336]],
  ["1 year, backups 90 days", [8760, 2160]],
  ["4 hours critical, 8 hours other", [4, 8]],
  ["24x7", []],
  ["version 2.1", []],
  ["promptly", []],
] as const)("%s holds %j", ([text, expected]) => {
  expect(durationTerms(text).map(({ longest }) => longest)).toEqual(expected);
});

test("a range keeps both its ends", () => {
  expect(durationTerms("24–48 hours")).toMatchObject([{ shortest: 24, longest: 48 }]);
});

test("business days are told from days", () => {
  expect(durationTerms("3 business days")).toMatchObject([{ longest: 72, inBusinessDays: true }]);
  expect(durationTerms("3 days")).toMatchObject([{ longest: 72, inBusinessDays: false }]);
});
