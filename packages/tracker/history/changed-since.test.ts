import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { sheetOf } from "../testing/sheet.ts";
import { understandTracker } from "../understand-tracker.ts";
import { changedSince, keyedRows } from "./changed-since.ts";

const HEAD = "Vendor|Service|ISO 27001|Remark";
const TALA = "Tala|Payroll|Yes|";
const BULAN = "Bulan|Voice|No|";

async function keysOf(lines: readonly string[]) {
  const source = sheetOf([HEAD, ...lines]);
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error(understood.error.kind);
  return keyedRows(source, understood.value, isoDay("2026-11-23"));
}

test.for([
  ["nothing has changed", [TALA, BULAN], []],
  ["an answer has changed", [TALA, "Bulan|Voice|Yes|"], [3]],
  ["the rows were sorted", [BULAN, TALA], []],
  ["a row stands further down", ["", TALA, BULAN], []],
  ["a vendor is new", ["Amihan|Voice|No|", TALA, BULAN], [2]],
  ["a vendor has left", [BULAN], []],
  ["a vendor is called otherwise", ["Tala Inc.|Payroll|Yes|", BULAN], [2]],
  ["a row stands there twice", [TALA, TALA, BULAN], [3]],
  ["something was noted where nothing is read", [`${TALA}call her`, BULAN], []],
] as const)("%s", async ([, lines, changed]) => {
  expect(changedSince(await keysOf([TALA, BULAN]), await keysOf(lines))).toEqual(changed);
});
