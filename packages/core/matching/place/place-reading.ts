import type { Place } from "@scopefit/places/gazetteer";

import type { PlacePart } from "./place-part.ts";

/** One place of a list, as far as its words tell where it is. */
export interface PlaceReading {
  /** The words, as a key: two places in the same words are the same place. */
  readonly key: string;
  /**
   * - `place`: one of `places` is meant;
   * - `unknown`: nobody knows the name; it lies in one of `places`, or anywhere where there are none;
   * - `address`: a street or building and no place;
   * - `cloud`: where something is hosted;
   * - `vague`: words that name no place.
   */
  readonly kind: "place" | "unknown" | "address" | "cloud" | "vague";
  /** The likeliest first. */
  readonly places: readonly Place[];
  /** Of an unknown name: whether it is said to be in one of `places`, and not only called after it. */
  readonly isThere?: boolean;
  /** Street, building or quarter, as a key; "" where none is given. */
  readonly address: string;
}

/** A part of a text, and its words as a key. */
export interface KeyedPart {
  readonly key: string;
  readonly part: PlacePart;
}

/**
 * The places that one text names: mostly one, written from the building to the country ("6F Acme
 * Tower, Makati, Philippines") or from the city to the quarter ("Manila, BGC").
 */
export function readingsOfText(parts: readonly KeyedPart[]): readonly PlaceReading[] {
  const key = parts.map((part) => part.key).join(" ");
  if (parts.some(({ part }) => part.kind === "cloud")) return [bare("cloud", key)];
  const readings: PlaceReading[] = [];
  let loose: KeyedPart[] = [];
  for (const keyed of parts) {
    const { part } = keyed;
    if (part.kind === "vague") continue;
    if (part.kind !== "place") {
      loose.push(keyed);
      continue;
    }
    const last = readings.at(-1);
    const joined = last && loose.length === 0 ? joinedInText(last, part.places, keyed.key) : null;
    if (joined !== null && joined !== undefined) {
      readings[readings.length - 1] = joined;
    } else {
      readings.push(placed(part.places, [...addressParts(loose), part.address], [...loose, keyed]));
      loose = [];
    }
  }
  return withLoose(readings, loose, key);
}

/** Whether each place of a text is wide enough to hold several cities. */
export function isWide({ kind }: Place): boolean {
  return kind !== "city" && kind !== "district";
}

/** Whether one place lies in the other. */
export function liesIn(place: Place, outer: Place): boolean {
  return place.within.includes(outer.id);
}

const NO_PLACES: readonly Place[] = [];

/** Of some places, those that lie in one of the others. */
export function thoseInside(places: readonly Place[], outer: readonly Place[]): readonly Place[] {
  const isInside = (place: Place) => outer.some((it) => liesIn(place, it));
  return places.some(isInside) ? places.filter(isInside) : NO_PLACES;
}

function joinedInText(
  last: PlaceReading,
  places: readonly Place[],
  key: string,
): PlaceReading | null {
  const inside = thoseInside(last.places, places);
  const finer = thoseInside(places, last.places);
  const meant = inside.length > 0 ? inside : finer;
  if (meant.length === 0) return null;
  return { ...last, key: `${last.key} ${key}`, places: meant };
}

/** Words before a city lie in it; before a province or country they are a place that nobody knows. */
function placed(
  places: readonly Place[],
  address: readonly string[],
  parts: readonly KeyedPart[],
): PlaceReading {
  const key = parts.map((part) => part.key).join(" ");
  const words = address.filter((it) => it !== "").join(" ");
  const near = parts.flatMap(({ part }) =>
    part.kind === "address" ? thoseInside(part.near, places) : [],
  );
  if (near.length > 0 && places.every(isWide))
    return { kind: "place", key, places: near, address: words };
  const kind = parts.length > 1 && places.every(isWide) ? "unknown" : "place";
  return { kind, key, places, address: words };
}

function addressParts(parts: readonly KeyedPart[]): readonly string[] {
  return parts.map(({ key }) => key);
}

/** What stands behind the last place, or beside no place at all. */
function withLoose(
  readings: readonly PlaceReading[],
  loose: readonly KeyedPart[],
  key: string,
): readonly PlaceReading[] {
  const words = addressParts(loose).join(" ");
  const last = readings.at(-1);
  if (last === undefined) return [withoutPlace(loose, key)];
  if (loose.length === 0) return readings;
  const address = `${last.address} ${words}`.trim();
  return [...readings.slice(0, -1), { ...last, address, key: `${last.key} ${words}` }];
}

function withoutPlace(parts: readonly KeyedPart[], key: string): PlaceReading {
  if (parts.length === 0) return bare("vague", key);
  const unknown = parts.find(({ part }) => part.kind === "unknown")?.part;
  if (unknown?.kind === "unknown") {
    const isThere = unknown.isThere === true && parts.length === 1;
    return { ...bare("unknown", key), places: unknown.near, ...(isThere && { isThere }) };
  }
  const near = parts.find(({ part }) => part.kind === "address" && part.near.length > 0)?.part;
  return { ...bare("address", key), places: near?.kind === "address" ? near.near : NO_PLACES };
}

function bare(kind: PlaceReading["kind"], key: string): PlaceReading {
  return { kind, key, places: [], address: "" };
}
