import { nameKey } from "../name-key.ts";
import type { CityRow } from "./city-rows.ts";
import { citySections } from "./city-sections.ts";
import type { CurrentName } from "./current-names.ts";
import { otherNameKeys } from "./other-names.ts";

/** What the cities are written with. */
export interface CitySources {
  readonly cities: readonly CityRow[];
  readonly current: (city: CityRow) => CurrentName | undefined;
  readonly subdivisionCodes: ReadonlySet<string>;
  readonly countryKeys: ReadonlySet<string>;
}

/**
 * The cities as text: a line `=CODE` opens the block of a country or subdivision, and each further
 * line is a place: its population in thousands to the base of 36, then a space for a city, `*` for a
 * section of some city or `^London^` for a district of London, its name, and the keys of its other
 * names after `|`.
 */
export function cityBlocks(sources: CitySources): string {
  const blocks = new Map<string, string[]>();
  const isRepeated = repetitionFinder();
  for (const city of sources.cities) {
    if (isRepeated(city)) continue;
    const current = sources.current(city);
    const block = blockOf(city, current, sources.subdivisionCodes);
    const keys = otherNameKeys(city, current?.name, sources.countryKeys);
    const line = [`${thousands(city)}${mark(city, current)}${city.name}`, ...keys].join("|");
    const lines = blocks.get(block);
    if (lines === undefined) blocks.set(block, [line]);
    else lines.push(line);
  }
  return [...blocks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([block, lines]) => [`=${block}`, ...lines].join("\n"))
    .join("\n");
}

/**
 * The dump has a few cities twice, as "Iligan" and "Iligan City", a short way apart. Kansas City and
 * Kansas City are two, on two sides of a river and of a border.
 */
function repetitionFinder(): (city: CityRow) => boolean {
  const byName = new Map<string, CityRow[]>();
  return (city) => {
    const name = `${city.country} ${nameKey(city.name).replace(/ city$/u, "")}`;
    const sameName = byName.get(name) ?? [];
    byName.set(name, [...sameName, city]);
    return sameName.some((other) => isNear(city, other) && mayBeOne(city, other));
  };
}

function mayBeOne(a: CityRow, b: CityRow): boolean {
  return a.admin1 === b.admin1 || a.name !== b.name;
}

/** Within some 25 kilometres. */
function isNear(a: CityRow, b: CityRow): boolean {
  return Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude) < 0.25;
}

function thousands(city: CityRow): string {
  return Math.round(city.population / 1000).toString(36);
}

function blockOf(
  city: CityRow,
  current: CurrentName | undefined,
  codes: ReadonlySet<string>,
): string {
  const { admin1, admin2 } = current ?? city;
  const first = `${city.country}.${admin1}`;
  const second = `${first}.${admin2}`;
  if (codes.has(second)) return second;
  return codes.has(first) ? first : city.country;
}

function mark(city: CityRow, current: CurrentName | undefined): string {
  const section = sectionOf(city.country, current ?? city);
  const whole = section === undefined ? undefined : citySections[section];
  if (whole !== undefined && whole !== city.name) return `^${whole}^`;
  return city.feature === "PPLX" ? "*" : " ";
}

function sectionOf(
  country: string,
  { admin1, admin2 }: { readonly admin1: string; readonly admin2: string },
): string | undefined {
  const codes = [`${country}.${admin1}.${admin2}`, `${country}.${admin1}`];
  return codes.find((code) => code in citySections);
}
