import { checkRow } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { recordOf } from "@scopefit/core/testing/record";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";

import { checkTracker } from "../stories/check-tracker.ts";
import { sheetOfRows } from "../stories/sheet-of-rows.ts";
import { certificate, engagement, noReport } from "../stories/vendor-rows.ts";
import { linesOf } from "./checked-lines.ts";

/** Checks one row; what the test of purity runs where there is nothing but the language. */
export async function statusOfOneRow(): Promise<string> {
  const places = await loadGazetteer();
  const record = recordOf({ ...engagement, ...certificate, ...noReport });
  const context = { rules: catalogue, policy: defaultPolicy, asOf: isoDay("2026-11-23"), places };
  return checkRow(record, context).verdict.status;
}

/** Checks a sheet; what the test of determinism runs where there is nothing but the language. */
export async function checkedLines(sheet: Parameters<typeof sheetOfRows>[0]): Promise<string> {
  return linesOf(await checkTracker(sheetOfRows(sheet)));
}
