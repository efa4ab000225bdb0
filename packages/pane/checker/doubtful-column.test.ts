import { mapColumns } from "@scopefit/tracker/mapping/map-columns";
import { expect, test } from "vitest";

import { isDoubtful } from "./doubtful-column.ts";

function reasonFor(headings: readonly string[], samples: readonly string[] = []): string {
  const paths = headings.map((text, column) => ({ column, path: [text] }));
  const column = headings.length - 1;
  return mapColumns(paths, new Map([[column, samples]])).columns[column]?.reason ?? "";
}

test.for([
  ["a heading that could belong to several things", ["Expiry"], []],
  ["a second column for one field", ["Vendor", "Vendor"], []],
  [
    "a column of dates that holds none",
    ["ISO 27001 Expiry Date"],
    ["yes", "maybe", "see report", "soon"],
  ],
  ["a vendor column that answers yes or no", ["Vendor"], ["Yes", "No", "Yes", "No"]],
] as const)("%s may yet be ours", ([, headings, samples]) => {
  expect(isDoubtful(reasonFor(headings, samples))).toBe(true);
});

test.for([["Colour of the door"], ["Remarks"]])("“%s” is none of ours", ([heading]) => {
  expect(isDoubtful(reasonFor([heading ?? ""]))).toBe(false);
});
