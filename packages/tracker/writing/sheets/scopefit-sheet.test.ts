import { defaultPolicy } from "@scopefit/core/policy/policy";
import { expect, test } from "vitest";

import type { Arrangement } from "../../layout/layout.ts";
import { checkedRow } from "../../testing/checked-row.ts";
import { digestRow } from "../row/row-digest.ts";
import { runCounter } from "./run-summary.ts";
import type { LoggedRun } from "../part/workbook-part.ts";
import { scopefitSheet } from "./scopefit-sheet.ts";

function sheet(arrangement: Arrangement = "vendor-a-row", runs: readonly LoggedRun[] = []) {
  const counter = runCounter();
  counter.add(digestRow(checkedRow("covered")));
  return scopefitSheet({
    summary: counter.summary(),
    notAsked: ["isoSites", "soc2Opinion"],
    policy: defaultPolicy,
    rules: [],
    asOf: "2026-11-23",
    checkedSheet: "Vendors",
    arrangement,
    runs,
  });
}

const textAt = (row: number, column: number) =>
  sheet()
    .rows.find((it) => it.row === row)
    ?.cells.find((it) => it.column === column)?.value;

test("the chart shows the five counts beside their labels", () => {
  const [chart] = sheet().charts;
  const rows = [5, 6, 7, 8, 9];
  expect(chart?.labels).toMatchObject({ firstRow: 5, lastRow: 9, firstColumn: 0 });
  expect(rows.map((row) => textAt(row, 0))).toEqual([
    "● COVERED",
    "◐ CONDITIONS",
    "◔ PARTLY",
    "○ NOT COVERED",
    "? CAN’T TELL",
  ]);
  expect(rows.map((row) => textAt(row, 1))).toEqual([1, 0, 0, 0, 0]);
});

test("what the tracker does not ask is named in plain words", () => {
  const texts = sheet().rows.flatMap((row) => row.cells.map((cell) => cell.value));
  expect(texts).toContain("Sites on the certificate");
  expect(texts).toContain("Auditor’s opinion");
});

test("the legend of the marks shows each mark on its own line", () => {
  const { formats } = sheet();
  const legend = formats.filter(({ formula }) => formula === "TRUE");
  const names = legend.map(({ range }) => textAt(range.firstRow, range.firstColumn));
  expect(names).toEqual(["Orange cell", "Yellow cell", "Grey cell"]);
});

function runOver(name: string, ranOn: string, rows: number): LoggedRun {
  return { ranOn, asOf: ranOn, sheet: name, rows, counts: { ...runCounter().summary().counts } };
}

/** The lines under a heading, up to the next empty one. */
function linesUnder(title: string, runs: readonly LoggedRun[]): readonly (readonly unknown[])[] {
  const { rows } = sheet("vendor-a-row", runs);
  const first = rows.findIndex(({ cells }) => cells[0]?.value === title) + 1;
  const last = rows.findIndex(({ row }, at) => at >= first && rows[at + 1]?.row !== row + 1);
  return first === 0
    ? []
    : rows.slice(first, last + 1).map(({ cells }) => cells.map((it) => it.value));
}

const NONE = "Covered 0, Covered with conditions 0, Partly covered 0, Not covered 0, Can’t tell 0";

test("of several sheets, each has its last run beside the one that was checked", () => {
  const runs = [
    runOver("APAC", "2026-11-20", 1),
    runOver("EMEA", "2026-11-21", 4),
    runOver("APAC", "2026-11-22", 3),
    runOver("Vendors", "2026-11-23", 2),
  ];
  expect(linesUnder("Other sheets", runs)).toEqual([
    ["APAC", 3, `22 November 2026: ${NONE}`],
    ["EMEA", 4, `21 November 2026: ${NONE}`],
  ]);
  expect(linesUnder("Runs", runs)[0]).toEqual(["23 November 2026", 2, `“Vendors”: ${NONE}`]);
});

test("of one sheet, no run says which", () => {
  const runs = [runOver("Vendors", "2026-11-22", 3), runOver("Vendors", "2026-11-23", 2)];
  expect(linesUnder("Other sheets", runs)).toEqual([]);
  expect(linesUnder("Runs", runs)[0]).toEqual(["23 November 2026", 2, NONE]);
});

test("days stand in words", () => {
  expect(textAt(2, 2)).toBe("1 row of sheet “Vendors”, as of 23 November 2026.");
});

test("a questionnaire has vendors and questions, and no marks to explain", () => {
  const { rows, formats } = sheet("question-a-row");
  const texts = rows.flatMap((row) => row.cells.map((cell) => cell.value));
  expect(texts).toContain("1 vendor of sheet “Vendors”, as of 23 November 2026.");
  expect(texts).toContain("What this questionnaire does not ask");
  expect(
    texts.filter((text) => /\btracker\b|\brows?\b(?! with)|colum|Mark/iu.test(String(text))),
  ).toEqual(["Words in the column “Basis”"]);
  expect(formats.some(({ formula }) => formula === "TRUE")).toBe(false);
});
