import { isCloudRegion, isCloudRegionLabel } from "@scopefit/places/cloud-regions";
import type { Gazetteer, Place } from "@scopefit/places/gazetteer";
import { nameKey } from "@scopefit/places/name-key";

import { isAddress, leadsToStreetName } from "./address-words.ts";
import { divisionNamed } from "./division-named.ts";
import { eastAsianPlace, isKindOfSite } from "./east-asian-place.ts";

/** What stands between two commas of a place text. */
export type PlacePart =
  /** A known place; `address` holds what is said beside it, as in "Ayala Avenue Makati". */
  | { readonly kind: "place"; readonly places: readonly Place[]; readonly address: string }
  /** Of a park that is called after a city, `near` is that city: "Casablanca Nearshore Park". */
  | { readonly kind: "address"; readonly key: string; readonly near: readonly Place[] }
  /** The name of a cloud region or provider, or what a provider calls a region in words. */
  | { readonly kind: "cloud" | "cloud-label"; readonly key: string }
  /** Words that name no place: "delivery centres", "onshore". */
  | { readonly kind: "vague" }
  /**
   * A name that nobody knows; `near` is a known place that its words end in, if any, and `isThere` tells whether they
   * say that it is in it: "Brisalto in Choloma".
   */
  | {
      readonly kind: "unknown";
      readonly key: string;
      readonly near: readonly Place[];
      readonly isThere?: boolean;
    };

/** English words that are also codes of countries and states, when written in lower case. */
const LITTLE_WORDS = new Set(
  "in is it at be do me my no so to us as am by he la or ok hi id ma pa al de and are can per com the our all new via etc not but for out ops pro con tbc tba tbd hq dr dc".split(
    " ",
  ),
);

/** Words for what kind of site it is, which say nothing of where it is. */
const SITE_WORDS = new Set(
  `site sites office offices delivery centre centres center centers campus facility facilities hub hubs hq
  headquarters headquarter head main branch branches location locations operation operations ops corporate
  registered premises primary secondary our the in at of and based from only bpo contact call service services
  production data satellite address company own multiple various several other others nearshore offshore
  onshore near off shore inshore global worldwide international regional local any every all floor floors
  team teams agents staff client clients customer customers vendor vendors gdc odc dr bcp backup country
  countries cities region regions area areas place places town where work performed work remote etc
  г город города городе м місто місті гр град kota thanh pho tp`.split(/\s+/u),
);

/** The number of a district or of one of several sites: "Praha 4", "Paris 12e", "Budapest XIII", "Leeds LS1"; a "u." is a Hungarian street. */
const NUMBER_IN_CITY =
  /^(?:[a-z]\d[a-z]|\d{1,3}(?:e|er|eme|st|nd|rd|th)?|[ivx]{1,5}|[a-tv-z]|[a-z]{1,2}\d{1,2}[a-z]?)$/u;

/** Words for a part of the city that they stand beside. */
const PART_OF_CITY = new Set(
  "cbd downtown uptown midtown central north south east west northern southern eastern western inner outer business district sector arrondissement bezirk distrito ward selatan utara barat timur pusat norte sur sul phase".split(
    " ",
  ),
);

/** Postal codes before a town: "8000 Århus C", "LT-08130 Vilnius", "30-644 Kraków". */
const CODE_BEFORE = /^(?:[a-z]{1,2} )?(?:\d{4,6}|\d{3} \d{2}|\d{2} \d{3}) (?=\p{L}{2})/u;
const POSTAL_CODE =
  /\s(?:\d{4,6}(?: \d{3,4})?|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}|[a-z]\d[a-z] \d[a-z]\d)$/u;
/** Postal codes of a shape that one country alone has: "B3 2QD", "L8P 1A1". */
const CODE_OF_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [/\s[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}$/u, "GB"],
  [/\s[a-z]\d[a-z] \d[a-z]\d$/u, "CA"],
  // Half of a British code: its letters are the first of the town's and another of them.
  [/^([a-z])\S*([a-z])\S* \1\2\d{1,2}[a-z]?$/u, "GB"],
];
const SHORT_NAME = /(?<![\p{L}\d])(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}{2})(?![\p{L}\d])/gu;
const LONGEST_NAME_IN_WORDS = 5;

/** What a part says. Names are the gazetteer's; a word that it does not know is never a place. */
export function placePart(text: string, gazetteer: Gazetteer): PlacePart {
  if (isCloudRegion(text)) return { kind: "cloud", key: nameKey(text) };
  const whole = isLittleWord(text) ? [] : gazetteer.find(text);
  if (whole.length > 0) return { kind: "place", places: whole, address: "" };
  if (isCloudRegionLabel(text)) return { kind: "cloud-label", key: nameKey(text) };
  if (isKindOfSite(text.trim())) return { kind: "vague" };
  const written = nameKey(text);
  const key = written.replace(POSTAL_CODE, "");
  const words = key.split(" ").filter((word) => !SITE_WORDS.has(word));
  if (words.every((word) => word === "" || /^\d+$/u.test(word))) return vagueOrNumber(key);
  const part =
    inIndia(text, gazetteer) ??
    divisionIn(text, gazetteer) ??
    eastAsianPart(text, gazetteer) ??
    streetInDistrict(key, gazetteer) ??
    named(words, codesIn(text), gazetteer) ??
    namedBehindCode(key, text, gazetteer) ??
    quarterOf(text, gazetteer) ??
    codedSite(text, gazetteer) ??
    unknownIn(text, key, gazetteer) ??
    unnamed(key, words, gazetteer);
  if (part.kind !== "place") return part;
  const district = /\s([a-z]{1,2}\d{1,2}[a-z]?) \d[a-z]{2}$/u.exec(written)?.[1] ?? "";
  return {
    ...part,
    places: inCountryOfCode(part.places, written),
    address: `${part.address} ${district}`.trim(),
  };
}

function divisionIn(text: string, gazetteer: Gazetteer): PlacePart | null {
  const places = divisionNamed(text, gazetteer);
  return places.length > 0 ? { kind: "place", places, address: "" } : null;
}

function eastAsianPart(text: string, gazetteer: Gazetteer): PlacePart | null {
  const found = eastAsianPlace(text.trim(), gazetteer);
  return found === null ? null : { kind: "place", ...found };
}

/** A city and a quarter of it: "Zürich-Altstetten"; "Newcastle-under-Lyme" has two hyphens. */
const CITY_AND_QUARTER = /^(?:\d{4,6} )?([\p{L}. ]{3,})-(\p{Lu}\p{Ll}{3,})$/u;

function quarterOf(text: string, gazetteer: Gazetteer): PlacePart | null {
  const [, city, quarter] = CITY_AND_QUARTER.exec(text.trim()) ?? [];
  if (city === undefined || quarter === undefined) return null;
  const places = gazetteer.find(city).filter(({ kind }) => kind === "city");
  if (places.length === 0 || gazetteer.find(quarter).length > 0) return null;
  return { kind: "place", places, address: nameKey(quarter) };
}

/** "3 Changi Business Park Vista": a street that is called after the park it is in, and not the town of Vista. */
function streetInDistrict(key: string, gazetteer: Gazetteer): PlacePart | null {
  const [, number = "", district = "", street = ""] = STREET_IN_DISTRICT.exec(key) ?? [];
  if (street === "") return null;
  const places = gazetteer.find(district).filter(({ kind }) => kind === "district");
  const towns = gazetteer.find(street);
  if (places.length === 0 || towns.length === 0 || areTogether(places, towns)) return null;
  return { kind: "place", places, address: `${number} ${street}` };
}

const STREET_IN_DISTRICT = /^(\d+\p{L}?) (\S+(?: \S+){1,3}) (\S+)$/u;

function areTogether(places: readonly Place[], others: readonly Place[]): boolean {
  return places.some((place) =>
    others.some((other) => place.within.includes(other.id) || other.within.includes(place.id)),
  );
}

/** "Brisalto in Choloma": what it is nobody knows, and it is in Choloma. */
const IN_CITY =
  /^(.*\S)\s(?:in|im|à|en|em|a|w|we|v|ve|в|i|te|la)\s(?:the\s+)?(\p{Lu}[\p{L}\p{M}.'’ -]*)$/u;

function unknownIn(text: string, key: string, gazetteer: Gazetteer): PlacePart | null {
  const [, words = "", city = ""] = IN_CITY.exec(text.trim()) ?? [];
  if (city === "") return null;
  const places = gazetteer.find(city);
  if (places.length === 0 || places.some(({ kind }) => kind === "country" || kind === "region"))
    return null;
  if (knownPlaceIn(nameKey(words).split(" "), gazetteer).length > 0) return null;
  return { kind: "unknown", key, near: places, isThere: true };
}

/** "Kraków ISDC": a city and the letters that a company calls its site by. */
const CITY_AND_LETTERS = /^(\p{Lu}\p{L}*\p{Ll}[\p{L}. ]*) (\p{Lu}{3,6}\d?)$/u;

function codedSite(text: string, gazetteer: Gazetteer): PlacePart | null {
  const [, city = "", letters = ""] = CITY_AND_LETTERS.exec(text.trim()) ?? [];
  const places = letters === "" ? [] : gazetteer.find(city).filter(({ kind }) => kind === "city");
  if (places.length === 0 || gazetteer.find(letters).length > 0) return null;
  return { kind: "place", places, address: nameKey(letters) };
}

/** "Hyderabad IN": a code that is a little word in small letters, and so is read behind a city of the country only. */
function inIndia(text: string, gazetteer: Gazetteer): PlacePart | null {
  const [, city] = /^(.*\p{Ll}.*) IN$/u.exec(text.trim()) ?? [];
  const places = city === undefined ? [] : gazetteer.find(city);
  const there = places.filter(({ country }) => country === "IN");
  return there.length > 0 ? { kind: "place", places: there, address: "" } : null;
}

/** "Birmingham B3 2QD" is none in Alabama, "Cambridge CB4" none in Massachusetts. */
function inCountryOfCode(places: readonly Place[], written: string): readonly Place[] {
  const code = CODE_OF_COUNTRY.find(([shape]) => shape.test(written))?.[1];
  const there = code === undefined ? [] : places.filter(({ country }) => country === code);
  return there.length > 0 ? there : places;
}

/** Street numbers and postal codes alone are part of an address. */
function vagueOrNumber(key: string): PlacePart {
  return /\d/u.test(key) ? { kind: "address", key, near: [] } : { kind: "vague" };
}

/** Short words that may be a name: codes in capitals, so that "in" is not India, and "Fès" or "Ulm". */
function codesIn(text: string): ReadonlySet<string> {
  return new Set((text.match(SHORT_NAME) ?? []).map(nameKey));
}

function isLittleWord(text: string): boolean {
  const word = text.trim();
  return word.length <= 3 && LITTLE_WORDS.has(word);
}

/** A place at the end of the words, the longest name first, with what stands before it. */
function named(
  words: readonly string[],
  codes: ReadonlySet<string>,
  gazetteer: Gazetteer,
): PlacePart | null {
  const find = (name: readonly string[]) => {
    const [only = ""] = name;
    if (name.length === 1 && only.length <= 3 && !codes.has(only)) return [];
    return gazetteer.find(name.join(" "));
  };
  const whole = find(words);
  if (whole.length > 0) return { kind: "place", places: whole, address: "" };
  for (let length = Math.min(words.length - 1, LONGEST_NAME_IN_WORDS); length > 0; length -= 1) {
    const rest = words.slice(0, -length);
    const outer = find(words.slice(-length));
    if (outer.length === 0) continue;
    if (leadsToStreetName(rest.join(" ")))
      return { kind: "address", key: words.join(" "), near: [] };
    const inner = find(rest).filter((place) => outer.some((it) => place.within.includes(it.id)));
    if (inner.length > 0) return { kind: "place", places: inner, address: "" };
    if (isPlaceInCity(rest)) return { kind: "place", places: outer, address: rest.join(" ") };
  }
  for (let length = Math.min(words.length - 1, LONGEST_NAME_IN_WORDS); length > 0; length -= 1) {
    const rest = words.slice(length);
    if (!rest.every((word) => PART_OF_CITY.has(word) || NUMBER_IN_CITY.test(word))) continue;
    const inner = find(words.slice(0, length));
    if (inner.length > 0) return { kind: "place", places: inner, address: rest.join(" ") };
  }
  return null;
}

/** "1560 København V": without the postal code the words begin with the town. */
function namedBehindCode(key: string, text: string, gazetteer: Gazetteer): PlacePart | null {
  const town = key.replace(CODE_BEFORE, "");
  return town === key ? null : named(town.split(" "), codesIn(text), gazetteer);
}

function isPlaceInCity(words: readonly string[]): boolean {
  return words.every((word) => PART_OF_CITY.has(word)) || isAddress(words.join(" "));
}

/** A site with a city's name in front, which is where it lies as long as no other place is given. */
const PARK = /^\S+ (?:\S+ ){0,2}(?:park|campus)$/u;

function unnamed(key: string, words: readonly string[], gazetteer: Gazetteer): PlacePart {
  if (isAddress(key)) {
    const near = PARK.test(key) ? knownPlaceIn(words.slice(0, 1), gazetteer) : [];
    return { kind: "address", key, near };
  }
  return { kind: "unknown", key: words.join(" "), near: knownPlaceIn(words, gazetteer) };
}

/** "Acme Cebu" is not known, and may well be in Cebu. */
function knownPlaceIn(words: readonly string[], gazetteer: Gazetteer): readonly Place[] {
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(words.length - start, 3); length > 0; length -= 1) {
      const name = words.slice(start, start + length).join(" ");
      const places = name.length > 3 ? gazetteer.find(name) : [];
      if (places.length > 0) return places;
    }
  }
  return [];
}
