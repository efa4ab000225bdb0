import { type CheckedRow, checkRows } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import type { SheetSource } from "@scopefit/tracker/layout/grid";
import { readBesideOthers } from "@scopefit/tracker/reading/read-beside-others";
import { understandSheet } from "@scopefit/tracker/understand-sheet";

/** Loaded once; awaited where it is used, since a bundle for the bare language may await nothing at its top. */
const gazetteer = loadGazetteer();

/** Checks a sheet as the product does: its columns understood, its rows read, the whole catalogue. */
export async function checkTracker(
  source: SheetSource,
  asOf = "2026-11-23",
): Promise<readonly CheckedRow[]> {
  const understood = await understandSheet(source);
  if (!understood.ok) throw new Error(`The sheet is no tracker: ${understood.error.kind}.`);
  const { source: grid, tracker } = understood.value;
  const places = await gazetteer;
  const context = { rules: catalogue, policy: defaultPolicy, asOf: isoDay(asOf), places };
  const checked: CheckedRow[] = [];
  for await (const records of readBesideOthers(grid, tracker)) {
    checked.push(...checkRows(records, context));
  }
  return checked;
}
