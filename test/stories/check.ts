import { checkRow, type CheckedRow } from "@scopefit/core/check-row";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { defaultPolicy, type Policy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { recordOf } from "@scopefit/core/testing/record";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";

const places = await loadGazetteer();

/** The texts of a row by field, as people would type them. */
export type RowTexts = Partial<Readonly<Record<FieldId, string>>>;

/** Checks one row with the whole catalogue. */
export function check(
  texts: RowTexts,
  asOf = "2026-11-23",
  policy: Policy = defaultPolicy,
  waivers: readonly Waiver[] = [],
): CheckedRow {
  const context = { rules: catalogue, policy, asOf: isoDay(asOf), places, waivers };
  return checkRow(recordOf(texts), context);
}
