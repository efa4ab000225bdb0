import type { Standing } from "./clauses.ts";

/** From what weighs least to what weighs most. */
export const ASSERTED = 0;
export const LESSER = 1;
export const NEGATED = 2;
export const NOT_YET = 3;
export const UNCLEAR = 4;
/** How a word of a text is meant, by weight. */
export type Code =
  typeof ASSERTED | typeof LESSER | typeof NEGATED | typeof NOT_YET | typeof UNCLEAR;

/** What each code means of what it stands at. */
export const STANDINGS: readonly Standing[] = [
  "asserted",
  "unclear",
  "negated",
  "not-yet",
  "unclear",
];

/** What a negation turns round; under a negation or a doubt it makes the matter unclear. */
export const MAY_BE_NEGATED: ReadonlySet<Code> = new Set<Code>([ASSERTED, LESSER, NOT_YET]);

/** Two marks on one word: a negation of a negation is unclear. */
export function combined(old: number, added: Code): number {
  if (old === LESSER && added !== UNCLEAR) return added;
  if (added === LESSER) return old === ASSERTED ? LESSER : old;
  if (old === ASSERTED || old === added) return old === NEGATED ? UNCLEAR : added;
  return old === UNCLEAR || added === UNCLEAR || old === NEGATED ? UNCLEAR : added;
}
