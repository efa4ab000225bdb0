import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { ourHeading } from "../../our-columns/our-column.ts";
import { fullRow } from "../../testing/full-row.ts";
import { sheetOf } from "../../testing/sheet.ts";
import { understandTracker } from "../../understand-tracker.ts";
import { planEdits } from "../plan/plan-edits.ts";
import { recordOfSheet } from "../part/sheet-record.ts";
import { readPartXml } from "../part/workbook-part.ts";
import { unpackedReplaced } from "./replaced-record.ts";

const HEAD = "Vendor|Service|ISO 27001";
const OURS = `${HEAD}|${ourHeading("status")}|${ourHeading("why")}|${ourHeading("basis")}`;

/** What the part keeps of a run that finds the same of Tala in row 2 and Bulan in row 3. */
async function replacedOn(lines: readonly string[], extent: "all-rows" | "some-rows" = "all-rows") {
  const source = sheetOf(lines);
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error(understood.error.kind);
  const day = isoDay("2026-11-23");
  // No place is looked up where no row is checked.
  const places = {} as CheckContext["places"];
  const run = planEdits(
    {
      ...understood.value,
      source,
      context: { rules: [], policy: defaultPolicy, asOf: day, places },
      ranOn: day,
      earlier: null,
      extent,
    },
    checked(),
  );
  if ("kind" in run) throw new Error("There is room.");
  for await (const _ of run.plan.rows);
  const packed = recordOfSheet(readPartXml(run.plan.closing().part), "Vendors")?.replaced ?? null;
  if (packed === null) throw new Error("A run keeps what it replaces.");
  return unpackedReplaced(packed);
}

async function* checked(): AsyncIterable<readonly CheckedRow[]> {
  yield await Promise.resolve([fullRow("Tala", "Payroll", 2)]);
  yield await Promise.resolve([fullRow("Bulan", "Voice", 3)]);
}

test("a first run replaces nothing", async () => {
  const replaced = await replacedOn([HEAD, "Tala|Payroll|Yes", "Bulan|Voice|No"]);
  expect(replaced).toEqual({ kind: "cells", ranOn: "2026-11-23", rows: [], emptiedRows: 0 });
});

test("a run keeps what it writes over, by vendor and service, and no row that stays the same or is new", async () => {
  const replaced = await replacedOn([
    OURS,
    "Tala|Payroll|Yes|● COVERED|It is so.",
    "Bulan|Voice|No",
  ]);
  const rows = replaced.kind === "cells" ? replaced.rows : [];
  expect(rows.map(({ identity }) => identity)).toEqual([{ vendor: "Tala", service: "Payroll" }]);
  const before = new Map(rows[0]?.cells.map((cell) => [cell.key, cell.before]));
  expect(before.get("status")).toBe("● COVERED");
  expect(before.has("why")).toBe(false);
  expect(before.get("basis")).toBe("");
});

test.for([
  ["over all rows empties", "all-rows", 1],
  ["over some rows leaves", "some-rows", 0],
] as const)("a run %s a row that names no vendor any more", async ([, extent, emptiedRows]) => {
  const lines = [OURS, "Tala|Payroll|Yes", "Bulan|Voice|No", "||Yes|● COVERED|It was so."];
  expect(await replacedOn(lines, extent)).toMatchObject({ rows: [], emptiedRows });
});
