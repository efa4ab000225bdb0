import type { Span } from "../text/span.ts";
import { backReference, type BackReference } from "./back-reference.ts";
import { endOfClause, type PlaceSpan, takesOutNext } from "./split-places.ts";

/** Between "Casablanca" and "Morocco": what is said of the last name is said of a city, and not of all in the country. */
const MAY_BE_WHOLE = /^\s*,\s*$/u;

/** The pieces, from `first` to `last`, that speak of places before them. */
export interface ReferringPieces extends Span {
  readonly first: number;
  readonly last: number;
  readonly says: BackReference;
}

/** The pieces of a list, in order, that speak of those before them. */
export function referencesIn(
  text: string,
  pieces: readonly PlaceSpan[],
): readonly ReferringPieces[] {
  const found: ReferringPieces[] = [];
  for (let first = 1; first < pieces.length; first += 1) {
    const last = endOfClause(text, pieces, first);
    const [start = 0, end = 0] = [pieces[first]?.start, pieces[last]?.end];
    const says = backReference(text.slice(start, end));
    if (says === null) continue;
    const before = pieces[first - 1]?.end ?? 0;
    const isOut = says.standing === "listed" && takesOutNext(text.slice(before, start));
    const isWhole = MAY_BE_WHOLE.test(
      text.slice(pieces[first - 2]?.end ?? 0, pieces[first - 1]?.start),
    );
    const standing = isOut ? "excluded" : says.standing;
    const held = isWhole && standing !== "listed" ? "open" : standing;
    found.push({ start: before, end, first, last, says: { ...says, standing: held } });
    first = last;
  }
  return found;
}

/** The text, of the same length, where what is said of places before does not speak of those behind. */
export function withoutWordsOf(references: readonly Span[], text: string): string {
  let rest = text;
  for (const { start, end } of references) {
    rest = `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`;
  }
  return rest;
}
