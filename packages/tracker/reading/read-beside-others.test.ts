import { expect, test } from "vitest";

import { sheetOf } from "../testing/sheet.ts";
import { understandTracker } from "../understand-tracker.ts";
import { readBesideOthers } from "./read-beside-others.ts";

const LINES = [
  "Vendor | Service | ISO 27001 certified? | Certificate number",
  "Tala Contact | Payroll | Yes | IS 702114",
  "Amihan Care | Payroll | Yes | IS 500001",
  "Bulan Voice | Payroll | Yes | IS 702114",
];

async function sharersByRow(onlyRows?: ReadonlySet<number>) {
  const source = sheetOf(LINES);
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error("The lines are a tracker.");
  const reading = { ...understood.value, ...(onlyRows === undefined ? {} : { onlyRows }) };
  const found: (readonly [row: number, others: readonly number[] | undefined])[] = [];
  for await (const records of readBesideOthers(source, reading)) {
    for (const { row, neighbours } of records) {
      found.push([row, neighbours?.sameCertificate.map((other) => other.row)]);
    }
  }
  return found;
}

test("a row knows which others give its certificate number", async () => {
  expect(await sharersByRow()).toEqual([
    [2, [4]],
    [3, []],
    [4, [2]],
  ]);
});

test("rows that are not asked for are looked at all the same", async () => {
  expect(await sharersByRow(new Set([2]))).toEqual([[2, [4]]]);
});
