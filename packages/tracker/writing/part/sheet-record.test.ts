import { expect, test } from "vitest";

import { MOST_RECORDED_ROWS, packedRun } from "../../history/run-record.ts";
import { fingerprint } from "../../testing/fingerprint.ts";
import { MOST_CHARACTERS } from "../replaced/replaced-record.ts";
import { recordOfSheet, type SheetRecord, withSheetRecord } from "./sheet-record.ts";

const DAY = "2026-11-23";

function record(sheet: string, rows: number, characters = 0): SheetRecord {
  const vendors = Array.from({ length: rows }, () => fingerprint("Tala"));
  return {
    sheet,
    lastRun: packedRun({ ranOn: DAY, asOf: DAY, rows: vendors }),
    replaced: {
      kind: "cells",
      ranOn: DAY,
      lines: ["x".repeat(characters)],
      rows: [["Tala", "", "a", [["status", [0], "b"]]]],
      emptiedRows: 0,
    },
  };
}

test("a sheet has the record of its own last run, whatever was checked since", () => {
  const sheets = withSheetRecord(
    withSheetRecord([record("EMEA", 1)], record("APAC", 2)),
    record("APAC", 3),
  );
  expect(sheets.map(({ sheet, lastRun }) => [sheet, lastRun?.rows.length])).toEqual([
    ["APAC", 3],
    ["EMEA", 1],
  ]);
  expect(recordOfSheet({ sheets }, "EMEA")).toEqual(record("EMEA", 1));
  expect(recordOfSheet({ sheets }, "LATAM")).toBeNull();
});

test("rows beyond what a workbook keeps go from the sheet that was checked longest ago", () => {
  const sheets = withSheetRecord(
    [record("B", 2), record("A", 1)],
    record("C", MOST_RECORDED_ROWS - 2),
  );
  expect(sheets.map(({ sheet, lastRun }) => [sheet, lastRun === null])).toEqual([
    ["C", false],
    ["B", false],
    ["A", true],
  ]);
});

test("what was written over is kept of as many sheets as there is room for", () => {
  const sheets = withSheetRecord([record("A", 1, 10)], record("B", 1, MOST_CHARACTERS - 200));
  expect(sheets.map(({ replaced }) => replaced?.kind)).toEqual(["cells", "too-large"]);
  expect(sheets[1]?.replaced).toEqual({ kind: "too-large", ranOn: DAY, cells: 1 });
});
