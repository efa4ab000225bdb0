import type { FieldId } from "../fields/field-dictionary.ts";
import type { DayInterval } from "../reading/day-interval.ts";

/**
 * Whether what a claim says besides yes or no ("Yes, Type I") contradicts what the column for it says. Only
 * details that decide a verdict are held against each other, and only where no reading of both agrees; names
 * are written in too many ways.
 */
export function disagrees(field: FieldId, column: unknown, claim: unknown): boolean {
  switch (field) {
    case "isoEdition":
    case "soc2Type":
    case "soc2Opinion":
      return column !== claim;
    case "isoExpiryDate":
    case "soc2PeriodEnd":
      return areApart(column as DayInterval, claim as DayInterval);
    default:
      return false;
  }
}

function areApart(one: DayInterval, other: DayInterval): boolean {
  return one.latest < other.earliest || other.latest < one.earliest;
}
