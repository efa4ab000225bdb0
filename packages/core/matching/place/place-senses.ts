import type { Gazetteer, Place } from "@scopefit/places/gazetteer";

import { liesIn } from "./place-reading.ts";

/** Meanings of a name that lie in one another: Cebu the city, and Cebu the province. */
export type Sense = readonly Place[];

/** From here on the larger place is the one that the bare name is used for: London, not in Ontario. */
const CLEARLY_LARGER = 5;

/** Well known beside a larger namesake: nobody can tell without a country. */
const NEVER_CLEAR = new Set([
  "Birmingham",
  "Hamilton",
  "Georgia",
  "Santiago",
  "Victoria",
  "Richmond",
  "Washington",
]);

/**
 * Places that the bare name is used for although a namesake is not much smaller: nobody who writes "Colombo"
 * of a delivery site means the suburb of Curitiba.
 */
const COMMONLY_MEANT: ReadonlySet<string> = new Set([
  "LK.36/colombo",
  "IN.13/cochin",
  "AR.07/buenos aires",
  "GB.ENG/manchester",
  "GB.NIR/derry",
  "ES.56/barcelona",
  "CA.02/vancouver",
  "US.OH/columbus",
  "US.VA/ashburn",
  "BR.05/salvador",
  "PH/district/eastwood",
]);

/**
 * What a name may mean: one sense, unless it is ambiguous. A country that the row points to picks
 * among places of like size; it does not turn London into London, Ontario, it only makes it
 * ambiguous.
 */
export function sensesOf(places: readonly Place[], country: string | null): readonly Sense[] {
  const { senses, likely } = sensesApart(places);
  if (senses.length < 2) return senses;
  if (country === null) return likely;
  const hinted = senses.filter((sense) => sense[0]?.country === country);
  if (hinted.length === 0) return likely;
  const both = hinted.filter((sense) => likely.includes(sense));
  return both.length > 0 ? both : [...likely, ...hinted];
}

/** The code of the country that a hint such as "Philippines" or "PH" means. */
export function countryCode(hint: string | null, gazetteer: Gazetteer): string | null {
  if (hint === null) return null;
  return gazetteer.find(hint).find(({ kind }) => kind === "country")?.country ?? null;
}

/** Lists of places are the gazetteer's or the reader's own and live as long; so does what they mean. */
const remembered = new WeakMap<readonly Place[], Senses>();

interface Senses {
  readonly senses: readonly Sense[];
  /** Of several, those that the bare name may be used for. */
  readonly likely: readonly Sense[];
}

function sensesApart(places: readonly Place[]): Senses {
  const known = remembered.get(places);
  if (known !== undefined) return known;
  const senses: Place[][] = [];
  for (const place of places) {
    const sense = senses.find((it) => it.some((other) => isNested(place, other)));
    if (sense === undefined) senses.push([place]);
    else sense.push(place);
  }
  const meant = senses.filter((sense) => sense.some(({ id }) => COMMONLY_MEANT.has(id)));
  const likely = meant.length > 0 ? meant : senses.filter((sense) => isLikely(sense, senses));
  const apart = { senses, likely };
  remembered.set(places, apart);
  return apart;
}

function isNested(one: Place, other: Place): boolean {
  return liesIn(one, other) || liesIn(other, one) || isNamedAfter(one, other);
}

/** "Kyiv Oblast" lies around Kyiv, which is a division of its own. "Washington" is named after nothing near it. */
function isNamedAfter(one: Place, other: Place): boolean {
  if (one.country !== other.country || one.kind === other.kind) return false;
  const [city, division] = one.kind === "city" ? [one, other] : [other, one];
  if (city.kind !== "city" || division.kind !== "subdivision") return false;
  return DIVISION_WORDS.some((word) => division.name === `${city.name} ${word}`);
}

const DIVISION_WORDS = ["Oblast", "Province", "Region", "County", "Prefecture", "Governorate"];

function isLikely(sense: Sense, senses: readonly Sense[]): boolean {
  const [first] = sense;
  if (first === undefined) return false;
  const largest = Math.max(...senses.map(sizeOf));
  if (sizeOf(sense) * CLEARLY_LARGER > largest) return true;
  return NEVER_CLEAR.has(first.name) && sizeOf(sense) * CLEARLY_LARGER * 4 > largest;
}

function sizeOf(sense: Sense): number {
  return sense[0]?.population ?? 0;
}
