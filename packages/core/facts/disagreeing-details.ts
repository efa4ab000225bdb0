import type { FieldId } from "../fields/field-dictionary.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import type { FieldValue } from "./field-value.ts";

type Comparisons = {
  readonly [Id in FieldId]?: (column: FieldValue<Id>, claim: FieldValue<Id>) => boolean;
};

/** The details that decide a verdict, and when two values of one contradict each other. */
const contradict: Comparisons = {
  isoEdition: areOthers,
  isoExpiryDate: areApart,
  soc2Type: areOthers,
  soc2Opinion: areOthers,
  soc2PeriodEnd: areApart,
};

/**
 * Whether what a claim says besides yes or no ("Yes, Type I") contradicts what the column for it says. Only
 * details that decide a verdict are held against each other, and only where no reading of both agrees; names
 * are written in too many ways.
 */
export function disagrees<Id extends FieldId>(
  field: Id,
  column: FieldValue<Id>,
  claim: FieldValue<Id>,
): boolean {
  return contradict[field]?.(column, claim) ?? false;
}

function areOthers(one: string, other: string): boolean {
  return one !== other;
}

function areApart(one: DayInterval, other: DayInterval): boolean {
  return one.latest < other.earliest || other.latest < one.earliest;
}
