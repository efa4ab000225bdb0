import { expect, test } from "vitest";

import { isDateFormat, numberText } from "./number-text.ts";

test.each([
  [1234.5, "General", "1234.5"],
  [1 / 3, "General", "0.333333333"],
  [123456789012, "General", "1.23457E+11"],
  [0.1 + 0.2, "General", "0.3"],
  [1234.5, "0", "1235"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
  [0.125, "0.0%", "12.5%"],
  [5, '0 "days"', "5 days"],
  [5, '"ISO" 00', "ISO 05"],
  [1.5, "0.##", "1.5"],
  [-0.001, "0.00", "0.00"],
  [46_349, "yyyy-mm-dd", "2026-11-23"],
  [46_349, "d mmmm yyyy", "23 November 2026"],
  [46_349, "ddd, d-mmm-yy", "Mon, 23-Nov-26"],
  [46_349.75, "m/d/yyyy h:mm AM/PM", "11/23/2026 6:00 PM"],
  [46_349.5, "dd\\.mm\\.yyyy hh:mm:ss", "23.11.2026 12:00:00"],
  [46_349, "[$-409]d-mmm-yy;@", "23-Nov-26"],
  [7, "@", "7"],
])("%d as %s is %s", (number, format, text) => {
  expect(numberText(number, format)).toBe(text);
});

test.each([
  ["General", false],
  ["0.00E+00", false],
  ['0 "days"', false],
  ["[Red]0", false],
  ["mmm-yy", true],
  ["[h]:mm:ss", true],
])("%s is the format of a date: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
