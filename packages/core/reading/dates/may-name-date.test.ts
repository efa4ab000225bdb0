import { expect, test } from "vitest";
import { mayNameDate } from "./may-name-date.ts";

test.for([
  ["valid until 30 June 2027", true],
  ["exp. 03/27", true],
  ["Oct-26", true],
  ["FY25", true],
  ["ISO/IEC 27001:2022 certified", false],
  ["SOC 2 Type II report", false],
] as const)("whether “%s” may name a date: %s", ([text, expected]) => {
  expect(mayNameDate(text)).toBe(expected);
});
