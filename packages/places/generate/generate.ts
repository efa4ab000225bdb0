import { writeFileSync } from "node:fs";

import { nameKey } from "../name-key.ts";
import { cityBlocks } from "./city-blocks.ts";
import { readCityRows } from "./city-rows.ts";
import { readCountries } from "./countries.ts";
import { readCurrentNames, readDivisions, readSecondDivisions } from "./current-names.ts";
import { readLocalNames } from "./local-names.ts";
import { subdivisionsOf } from "./subdivisions.ts";

/*
 * Writes data/ anew from the packages that package.json pins. Run it after raising their versions:
 * npm run generate --workspace @scopefit/places
 */
const countries = readCountries();
const countryKeys = new Set(
  countries.flatMap(({ name, otherKeys }) => [nameKey(name), ...otherKeys]),
);
const divisions = readDivisions();
const subdivisions = subdivisionsOf(
  divisions,
  readSecondDivisions(),
  readLocalNames(divisions),
  countryKeys,
);
const cities = cityBlocks({
  cities: readCityRows(),
  current: readCurrentNames(),
  subdivisionCodes: new Set(subdivisions.map(({ code }) => code)),
  countryKeys,
});

write(
  "countries",
  "The countries of ISO 3166-1: code, name, keys of other names.",
  lines(countries),
);
write(
  "subdivisions",
  "First-level divisions, and Philippine provinces: code, name, keys of other names.",
  lines(subdivisions),
);
write(
  "cities",
  "Cities of 15,000 people or more, by division; city-blocks.ts tells the form.",
  cities,
);

interface Named {
  readonly code: string;
  readonly name: string;
  readonly otherKeys: readonly string[];
}

function lines(places: readonly Named[]): string {
  return places
    .map(({ code, name, otherKeys }) => [`${code} ${name}`, ...otherKeys].join("|"))
    .join("\n");
}

function write(name: string, what: string, text: string): void {
  const safe = text.replaceAll("\\", "").replaceAll("`", "'").replaceAll("${", "");
  const source = `/** ${what} Written by generate/generate.ts. */\nexport const ${name} = \`${safe}\`;\n`;
  const file = new URL(`../data/${name}.ts`, import.meta.url);
  writeFileSync(file, source);
  process.stdout.write(`data/${name}.ts: ${Math.round(source.length / 1000)} kB\n`);
}
