import type { FieldValue } from "../facts/field-value.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import type { Claim, ClaimAnswer, ClaimSign } from "../reading/claims/claim.ts";
import { exactDay, type DayInterval } from "../reading/dates/day-interval.ts";
import { type Fact, stated } from "../reading/cell/fact.ts";
import { addDays, addMonths, isoDay } from "../reading/dates/iso-day.ts";
import type { StatedPlaces } from "../reading/places/stated-places.ts";

/** Where the facts of tests say they come from, when the column does not matter. */
const TEST_COLUMN = "A";

/** A fact that was understood, with words to quote. */
export function known<Id extends FieldId>(
  value: FieldValue<Id>,
  quote: string = JSON.stringify(value),
): Fact<FieldValue<Id>> {
  return stated(value, quote, TEST_COLUMN);
}

/** Text that was understood as text. */
export function text(words: string): Fact<string> {
  return stated(words, words, TEST_COLUMN);
}

/** A claim with this answer. */
export function claim(
  answer: ClaimAnswer,
  quote: string = answer,
  more: { readonly signs?: readonly ClaimSign[]; readonly holder?: string } = {},
): Fact<Claim> {
  return stated(
    { answer, signs: more.signs ?? [], holder: more.holder ?? null },
    quote,
    TEST_COLUMN,
  );
}

/** A date that means exactly one day: `on("2026-10-31")`. */
export function on(day: string): Fact<DayInterval> {
  return stated(exactDay(isoDay(day)), day, TEST_COLUMN);
}

/** A date that may mean any day of a span: `between("2026-01-01", "2026-12-31", "2026")`. */
export function between(earliest: string, latest: string, quote: string): Fact<DayInterval> {
  const value = {
    earliest: isoDay(earliest),
    latest: isoDay(latest),
    precision: "year" as const,
    readings: [],
    estimate: false,
  };
  return stated(value, quote, TEST_COLUMN);
}

/** A date that gives the month only: `inMonth("2026-02", "Feb 2026")`. */
export function inMonth(month: string, quote: string): Fact<DayInterval> {
  const earliest = isoDay(`${month}-01`);
  const latest = addDays(addMonths(earliest, 1), -1);
  return stated(
    { earliest, latest, precision: "month", readings: [], estimate: false },
    quote,
    TEST_COLUMN,
  );
}

/** A date that can be read in two ways: `either("2026-05-12", "2026-12-05", "05/12/2026")`. */
export function either(first: string, second: string, quote: string): Fact<DayInterval> {
  const readings = [isoDay(first), isoDay(second)].sort();
  const [earliest = isoDay(first), latest = isoDay(second)] = readings;
  return stated(
    { earliest, latest, precision: "ambiguous", readings, estimate: false },
    quote,
    TEST_COLUMN,
  );
}

/** A list of places, all simply listed. */
export function places(...names: readonly string[]): Fact<StatedPlaces> {
  const value: StatedPlaces = {
    places: names.map((name) => ({ text: name, standing: "listed", remote: false })),
    claimsAll: false,
    count: null,
    headOfficeOnly: false,
    goesOn: false,
  };
  return stated(value, names.join(", "), TEST_COLUMN);
}

/** An empty cell. */
export const blank = { state: "blank", column: TEST_COLUMN } as const;

/** Words that cannot be read. */
export function unclear(quote: string, why = "it is not understood"): Fact<never> {
  return { state: "unclear", quote, column: TEST_COLUMN, why };
}

/** A placeholder such as "TBC". */
export function placeholder(quote = "TBC"): Fact<never> {
  return { state: "placeholder", quote, column: TEST_COLUMN };
}

/** A pointer to a document. */
export function elsewhere(quote = "see attached"): Fact<never> {
  return { state: "elsewhere", quote, column: TEST_COLUMN };
}

/** "N/A". */
export function notApplicable(quote = "N/A"): Fact<never> {
  return { state: "not-applicable", quote, column: TEST_COLUMN };
}
