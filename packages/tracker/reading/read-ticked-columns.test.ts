import { expect, test } from "vitest";

import { readRecords } from "./read-records.ts";
import { sheetOf } from "../testing/sheet.ts";
import { understandTracker } from "../understand-tracker.ts";

/** What is read of ISO 27001 of each vendor, where these stand under the heading. */
async function readUnder(heading: string, cells: readonly string[]): Promise<readonly string[]> {
  const source = sheetOf([
    `Vendor|Service|${heading}|Country`,
    ...cells.map(
      (cell, place) => `Vendor ${String.fromCharCode(65 + place)}|Payroll|${cell}|Malta`,
    ),
  ]);
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error(understood.error.kind);
  const read: string[] = [];
  for await (const records of readRecords(source, understood.value)) {
    for (const { cells: fields } of records) {
      const content = fields.get("isoClaim")?.[0]?.content;
      read.push(content?.kind === "boolean" ? `${content.text} yes` : (content?.text ?? ""));
    }
  }
  return read;
}

test.for([
  ["some have it", "ISO 27001", ["x", "", "X", ""], ["x yes", "", "X yes", ""]],
  ["a dash is nothing", "ISO 27001", ["●", "-", "●"], ["● yes", "-", "● yes"]],
  ["all have it, as in a form", "ISO 27001", ["x", "x", "x"], ["x", "x", "x"]],
  ["one has it", "ISO 27001", ["x", "", ""], ["x", "", ""]],
  ["others have a yes", "ISO 27001", ["x", "✓", "x", ""], ["x", "✓", "x", ""]],
  ["others have a no", "ISO 27001", ["x", "no", "x"], ["x", "no", "x"]],
  ["two marks are told apart", "ISO 27001", ["x", "●", "x", ""], ["x", "●", "x", ""]],
  ["nobody says which certificate", "Certifications", ["x", "", "x"], ["x", "", "x"]],
] as const)("a mark where %s: under “%s” %j is %j", async ([, heading, cells, read]) => {
  expect(await readUnder(heading, cells)).toEqual(read);
});
