import type { Place } from "@scopefit/places/gazetteer";

import { isWide, liesIn, type PlaceReading } from "./place-reading.ts";
import { relationOf, type Relation, type Spot } from "./place-relation.ts";
import { type Sense, sensesOf } from "./place-senses.ts";

/** How one needed place stands to one listed place. */
export interface Judgement extends Relation {
  /** Whether both are one place. */
  readonly isSame: boolean;
  /** Whether the listed place is the needed one or contains it, however wide it is. */
  readonly takesIn: boolean;
}

const sameWords = judgement({ result: "IN", reason: "the list names it in the same words" }, true);
const hosting = judgement({ result: "OUT", reason: "the list names where systems are hosted" });
const vague = judgement({ result: "UNKNOWN", reason: "the list names no place" });
const neededUnknown = judgement({
  result: "UNKNOWN",
  reason: "it is not known where the needed place is",
});
const listedUnknown = judgement({
  result: "UNKNOWN",
  reason: "it is not known where a place on the list is",
});
const otherCountry = judgement({ result: "OUT", reason: "the list names other places only" });
const ambiguous = judgement({ result: "UNKNOWN", reason: "there are several places of that name" });
const mayBeWider = judgement({
  result: "UNKNOWN",
  reason: "the name may stand for the city or for a wider area",
});

/** Judges two places; `country` is the one that the row points to. */
export function judgePlace(
  needed: PlaceReading,
  listed: PlaceReading,
  country: string | null,
): Judgement {
  if (needed.kind === "vague" || listed.kind === "vague") return vague;
  if (needed.key === listed.key) return sameWords;
  if (listed.kind === "cloud") return hosting;
  if (needed.kind !== "place") return unknownBeside(needed, listed, neededUnknown);
  if (listed.kind !== "place") return unknownBeside(listed, needed, listedUnknown);
  return ofSenses(needed, listed, country);
}

/** A name that nobody knows can be told apart only by where it is said to lie. */
function unknownBeside(unknown: PlaceReading, other: PlaceReading, open: Judgement): Judgement {
  if (unknown.places.length === 0 || other.places.length === 0) return open;
  const mayBeNear = unknown.places.some((place) =>
    other.places.some((it) => place.id === it.id || liesIn(it, place) || liesIn(place, it)),
  );
  if (mayBeNear) return open;
  if (unknown.isThere === true && areApart(unknown.places, other.places)) return otherCountry;
  return unknown.places.every((place) => isFarFromAll(place, other.places)) ? otherCountry : open;
}

/** Whether a city, whichever of that name, lies elsewhere than each of the others. */
function areApart(cities: readonly Place[], others: readonly Place[]): boolean {
  return cities.every((place) =>
    others.every(
      (other) => relationOf({ place, address: "" }, { place: other, address: "" }).result === "OUT",
    ),
  );
}

function isFarFromAll(place: Place, others: readonly Place[]): boolean {
  return isWide(place) && others.every(({ country }) => country !== place.country);
}

function ofSenses(needed: PlaceReading, listed: PlaceReading, country: string | null): Judgement {
  const others = sensesOf(listed.places, country);
  let agreed: Judgement | null = null;
  for (const mine of sensesOf(needed.places, country)) {
    for (const theirs of others) {
      const judged = ofSense(mine, needed.address, theirs, listed.address);
      if (agreed !== null && (judged.result !== agreed.result || judged.result === "UNKNOWN")) {
        return ambiguous;
      }
      agreed ??= judged;
    }
  }
  return agreed ?? neededUnknown;
}

/** The likeliest meanings decide what is IN; OUT holds only if it holds for every meaning. */
function ofSense(mine: Sense, address: string, theirs: Sense, theirAddress: string): Judgement {
  let likeliest: Judgement | null = null;
  for (const place of mine) {
    for (const other of theirs) {
      const judged = ofPlaces({ place, address }, { place: other, address: theirAddress });
      likeliest ??= judged;
      if (likeliest.result !== "OUT") return likeliest;
      if (judged.result !== "OUT") return mayBeWider;
    }
  }
  return likeliest ?? neededUnknown;
}

function ofPlaces(needed: Spot, listed: Spot): Judgement {
  const { result, reason } = relationOf(needed, listed);
  const isSame = result === "IN" && needed.place.id === listed.place.id;
  const takesIn = isSame || (listed.address === "" && liesIn(needed.place, listed.place));
  return { result, reason, isSame, takesIn };
}

function judgement(relation: Relation, isSame = false): Judgement {
  return { ...relation, isSame, takesIn: isSame };
}
