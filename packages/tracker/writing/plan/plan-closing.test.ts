import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { fullRow } from "../../testing/full-row.ts";
import { sheetOf } from "../../testing/sheet.ts";
import { understandTracker } from "../../understand-tracker.ts";
import { readPartXml, type WorkbookPart } from "../part/workbook-part.ts";
import { planEdits } from "./plan-edits.ts";

const DAY = isoDay("2026-11-23");

/** Our part after a run over a sheet on which one vendor stands. */
async function partAfter(sheet: string, earlier: WorkbookPart | null): Promise<WorkbookPart> {
  const source = sheetOf(["Vendor|Service|ISO 27001", "Tala|Payroll|Yes"], { name: sheet });
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error(understood.error.kind);
  // No place is looked up where no row is checked.
  const places = {} as CheckContext["places"];
  const run = planEdits(
    {
      ...understood.value,
      source,
      context: { rules: [], policy: defaultPolicy, asOf: DAY, places },
      ranOn: DAY,
      earlier,
    },
    checked(),
  );
  if ("kind" in run) throw new Error("There is room.");
  for await (const _ of run.plan.rows);
  const part = readPartXml(run.plan.closing().part);
  if (part === null) throw new Error("A run leaves a part.");
  return part;
}

async function* checked(): AsyncIterable<readonly CheckedRow[]> {
  yield await Promise.resolve([fullRow("Tala", "Payroll", 2)]);
}

test("each sheet that is checked has a record of its own", async () => {
  const part = await partAfter("APAC", await partAfter("EMEA", null));
  expect(part.sheets.map(({ sheet, lastRun }) => [sheet, lastRun?.rows.length])).toEqual([
    ["APAC", 1],
    ["EMEA", 1],
  ]);
  expect(part.runs.map(({ sheet }) => sheet)).toEqual(["EMEA", "APAC"]);
});

test("what a person has decided about headings of another sheet stays", async () => {
  const first = await partAfter("EMEA", null);
  const decided = { heading: "Assurance", field: "isoClaim", decidedBy: "person" } as const;
  const found = { heading: "Remarks", field: null, decidedBy: "heading" } as const;
  const part = await partAfter("APAC", { ...first, mapping: [decided, found] });
  expect(part.mapping.map(({ heading }) => heading)).toEqual([
    "Vendor",
    "Service",
    "ISO 27001",
    "Assurance",
  ]);
  expect(part.mapping.at(-1)).toEqual(decided);
});
