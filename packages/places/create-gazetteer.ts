import { addCuratedPlaces } from "./add-curated-places.ts";
import { addGeneratedPlaces } from "./add-generated-places.ts";
import type { Gazetteer, Place, PlaceKind } from "./gazetteer.ts";
import type { GazetteerData } from "./gazetteer-data.ts";
import { nameKey } from "./name-key.ts";
import { PlaceIndex } from "./place-index.ts";
import { otherSpellings } from "./spelled-out-letters.ts";

/** Names are asked for again and again; a tracker has a few hundred. */
const REMEMBERED_NAMES = 20_000;

const NOTHING: readonly Place[] = [];

/** A gazetteer of that data. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const index = new PlaceIndex();
  addGeneratedPlaces(data, index);
  addCuratedPlaces(data, index);
  const remembered = new Map<string, readonly Place[]>();
  return {
    find(name) {
      const known = remembered.get(name);
      if (known !== undefined) return known;
      if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
      const key = nameKey(name);
      const exact = findPlaces(key, index);
      const found = exact.length > 0 ? exact : spelledOtherwise(name, key, index);
      remembered.set(name, found);
      return found;
    },
    place(id) {
      const record = index.byId(id);
      return record === undefined ? undefined : index.place(record);
    },
  };
}

function findPlaces(key: string, index: PlaceIndex): readonly Place[] {
  const exact = placesOf(key, index);
  if (exact.length > 0) return exact;
  for (const { pattern, kinds } of TYPE_WORDS) {
    const bare = pattern.exec(key)?.groups?.["bare"];
    if (bare === undefined) continue;
    const found = placesOf(bare, index).filter(({ kind }) => kinds.includes(kind));
    if (found.length > 0) return found;
  }
  return NOTHING;
}

/** "Tromsoe", "Ålborg": as a town of a country that spells its letters so is found. */
function spelledOtherwise(name: string, key: string, index: PlaceIndex): readonly Place[] {
  for (const other of otherSpellings(name, key)) {
    const found = placesOf(other.key, index).filter(
      ({ kind, country }) => kind === "city" && other.countries.has(country ?? ""),
    );
    if (found.length > 0) return found;
  }
  return NOTHING;
}

/** Words that say what kind of place a name is meant for: "Cebu Province", "City of Angeles". */
const TYPE_WORDS: readonly { readonly pattern: RegExp; readonly kinds: readonly PlaceKind[] }[] = [
  {
    pattern: /^(?:(?:city|municipality|town) of|mun|municipiul|municipio de|grad) (?<bare>.+)$/u,
    kinds: ["city"],
  },
  { pattern: /^(?:ciudad de|cidade de|ville de) (?<bare>.+)$/u, kinds: ["city"] },
  { pattern: /^(?<bare>.+) (?:city|town|municipality)$/u, kinds: ["city"] },
  { pattern: /^(?:metro|metropolitan|greater) (?<bare>.+)$/u, kinds: ["metro"] },
  { pattern: /^(?<bare>.+) (?:metro|metro area|metropolitan area)$/u, kinds: ["metro"] },
  {
    pattern: /^(?:province|state|region|county|department) of (?<bare>.+)$/u,
    kinds: ["subdivision"],
  },
  {
    pattern: /^(?<bare>.+) (?:province|state|region|county|department|governorate|prov)$/u,
    kinds: ["subdivision", "metro"],
  },
  { pattern: /^(?:republic|kingdom) of (?:the )?(?<bare>.+)$/u, kinds: ["country"] },
  { pattern: /^(?<bare>.+) (?:region|countries)$/u, kinds: ["region"] },
];

function placesOf(key: string, index: PlaceIndex): readonly Place[] {
  const records = index.records(key);
  return records.length === 0 ? NOTHING : records.map((record) => index.place(record));
}
