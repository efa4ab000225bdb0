import { expect, test } from "vitest";

import { findDelimiter } from "./find-delimiter.ts";

test.for<[claim: string, text: string, delimiter: string, certainty: string]>([
  ["commas", "a,b,c\n1,2,3\n", ",", "clear"],
  ["semicolons", "a;b\n1;2\n", ";", "clear"],
  ["tabs", "a\tb\n1\t2\n", "\t", "clear"],
  ["vertical bars", "a|b\n1|2\n", "|", "clear"],
  ["decimal commas within semicolons", "Price;Quantity\n1,5;2,5\n2,5;3,5\n", ";", "clear"],
  ["commas within quotes", 'a;b\n"1,2,3";x\n"4,5,6";y\n', ";", "clear"],
  ["commas in texts", "Vendor;Scope\nAlder;a, b, c\nBirch;d\nCedar;e, f\n", ";", "clear"],
  ["titles before the heading", "Register 2026\n\na,b,c\n1,2,3\n4,5,6\n", ",", "clear"],
  ["a few ragged records", `a,b,c\n${"1,2,3\n".repeat(9)}1,2\n`, ",", "clear"],
  ["as the first line states", "sep=;\na;b\n", ";", "stated"],
  ["as the first line states, in quotes", '"sep=|"\r\na|b\n', "|", "stated"],
  ["one column", "Vendor\nAlder\nBirch\n", ",", "one-column"],
  [
    "names with commas in one column",
    "Vendor\nAlder, Inc.\nBirch\nCedar\nDunmore\n",
    ",",
    "unclear",
  ],
  ["names that all have a comma", "Vendor\nAlder, Inc.\nBirch, Ltd\nCedar, LLC\n", ",", "guess"],
  [
    "tables of other widths below each other",
    "Register\n## High\na,b,c,d\n1,2,3,4\n## Low\na,b,c\n1,2,3\n4,5,6\n",
    ",",
    "guess",
  ],
  [
    "names and titles with commas in one column",
    "Vendor\nAlder, Inc.\nBirch, Ltd, UK\nCedar\nElm, SA\n",
    ",",
    "unclear",
  ],
  ["records of all lengths", "a,b\n1,2,3\n1,2,3,4\n1,2,3,4,5\n", ",", "unclear"],
])("%s", ([, text, delimiter, certainty]) => {
  expect(findDelimiter(text)).toMatchObject({ delimiter, certainty });
});

test("records start behind the line that states the delimiter", () => {
  expect(findDelimiter("sep=;\r\na;b").from).toBe(7);
  expect(findDelimiter("a;b").from).toBe(0);
});
