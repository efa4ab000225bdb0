import type { Place } from "@scopefit/places/gazetteer";

import { isInPark, mayBeOneAddress } from "./address-words.ts";
import { isWide, liesIn } from "./place-reading.ts";
import type { Membership } from "../scope-match.ts";

/** Where something is: a place, and a street or building in it; "" where none is given. */
export interface Spot {
  readonly place: Place;
  readonly address: string;
}

/** Whether what is needed lies in what is listed, and the clause that says why. */
export interface Relation {
  readonly result: Membership;
  readonly reason: string;
}

const same: Relation = { result: "IN", reason: "the list names it" };
const finer: Relation = { result: "IN", reason: "the list names a place inside it" };
const inCity: Relation = {
  result: "IN",
  reason: "it lies in a city on the list; check the address",
};
const wider: Relation = {
  result: "UNKNOWN",
  reason: "the list names only part of what is needed",
};
const onlyWider: Relation = {
  result: "UNKNOWN",
  reason: "the list names only a wider area that contains it",
};
const otherAddress: Relation = {
  result: "UNKNOWN",
  reason: "the list gives another address in the same city",
};
const unsureDistrict: Relation = {
  result: "UNKNOWN",
  reason: "a quarter is named, and it is not known which city it belongs to",
};
const overlapping: Relation = { result: "UNKNOWN", reason: "the two areas overlap" };
const elsewhere: Relation = { result: "OUT", reason: "the list names other places only" };

/** How a needed spot stands to a listed one. Nothing here is a guess: names have been settled. */
export function relationOf(needed: Spot, listed: Spot): Relation {
  if (needed.place.id === listed.place.id) return inSamePlace(needed, listed);
  if (liesIn(listed.place, needed.place)) {
    if (isWide(needed.place)) return wider;
    return needed.address === "" ? finer : otherAddress;
  }
  if (liesIn(needed.place, listed.place)) {
    if (needed.address === "" && isInPark(listed.address, needed.place.name)) return finer;
    if (isWide(listed.place)) return onlyWider;
    return listed.address === "" ? inCity : otherAddress;
  }
  return apart(needed.place, listed.place);
}

function inSamePlace(needed: Spot, listed: Spot): Relation {
  if (isWide(needed.place)) {
    if (listed.address !== "") return needed.address === "" ? wider : sameAddress(needed, listed);
    return needed.address === "" ? same : onlyWider;
  }
  if (needed.address === "") return listed.address === "" ? same : finer;
  return listed.address === "" ? inCity : sameAddress(needed, listed);
}

function sameAddress(needed: Spot, listed: Spot): Relation {
  return mayBeOneAddress(needed.address, listed.address) ? same : otherAddress;
}

function apart(needed: Place, listed: Place): Relation {
  if (needed.kind === "region" && listed.kind === "region") return overlapping;
  if (needed.country === null || needed.country !== listed.country) return elsewhere;
  if (reaches(needed, listed) || listed.reachesInto.includes(needed.id)) return overlapping;
  if (isInOneCity(needed, listed)) return otherAddress;
  if (isStrayDistrict(needed) || isStrayDistrict(listed)) return unsureDistrict;
  return mayOverlap(needed, listed) || mayOverlap(listed, needed) ? overlapping : elsewhere;
}

/** Whether a district reaches into a city, or into that of a quarter or street, which may then be in the district. */
function reaches({ reachesInto }: Place, other: Place): boolean {
  return reachesInto.some((id) => id === other.id || other.within.includes(id));
}

/** Two quarters of one city: a company's site may be said to be in either. */
function isInOneCity(one: Place, other: Place): boolean {
  if (one.kind !== "district" || other.kind !== "district") return false;
  const city = cityOf(one);
  return city !== undefined && city === cityOf(other);
}

/** Ids of cities and districts hold a slash after their division; the last of them is the city. */
function cityOf({ within }: Place): string | undefined {
  return within.findLast((id) => /^[A-Z]{2}\S*\/(?!metro\/|subdivision\/)/u.test(id));
}

function isStrayDistrict(place: Place): boolean {
  return place.kind === "district" && cityOf(place) === undefined;
}

/** A metropolitan area may reach across provinces: Delhi NCR has a part of Haryana. */
function mayOverlap(metro: Place, area: Place): boolean {
  return metro.kind === "metro" && area.kind === "subdivision" && !metro.id.includes(".");
}
