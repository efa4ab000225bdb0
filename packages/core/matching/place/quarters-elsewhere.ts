import { type PlaceReading, thoseInside } from "./place-reading.ts";

/** Words that names of business districts are made of, in one city as in the other: "Electronic City", "IT Park". */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `it tech techno technology techzone cyber electronic electronics hi hitec hitech software science knowledge info information
  business commercial financial finance media internet digital data industrial innovation central city park parks
  town zone district center centre hub cbd sez area estate valley village new phase block sector free trade special
  economic export processing i ii iii iv`.split(/\s+/u),
);

/**
 * "Electronic City, Noida" is not the quarter of Bengaluru: a name that any city may have a quarter of, before a
 * city that the known one does not lie in, is there where both stand in one entry or at the end of an address;
 * where commas part the sites of a list, it stays open.
 */
export function withQuartersElsewhere(
  readings: readonly PlaceReading[],
  standIn: "entry" | "list",
): readonly PlaceReading[] {
  if (!readings.some(isQuarter)) return readings;
  const told: PlaceReading[] = [];
  for (const reading of readings) {
    const quarter = told.at(-1);
    if (quarter === undefined || !isElsewhere(quarter, reading)) {
      told.push(reading);
    } else if (standIn === "entry" || quarter.address !== "") {
      const key = `${quarter.key} ${reading.key}`;
      told[told.length - 1] = { ...reading, address: quarter.key, key };
    } else {
      const places = [...quarter.places, ...reading.places];
      told[told.length - 1] = { ...quarter, kind: "unknown", places };
      told.push(reading);
    }
  }
  return told;
}

function isQuarter({ kind, places }: PlaceReading): boolean {
  return kind === "place" && places.every((place) => place.kind === "district");
}

function isElsewhere(quarter: PlaceReading, city: PlaceReading): boolean {
  return (
    isQuarter(quarter) &&
    isCommon(quarter) &&
    city.kind === "place" &&
    city.address === "" &&
    city.places.some(({ kind }) => kind === "city") &&
    thoseInside(quarter.places, city.places).length === 0 &&
    !quarter.places.some(({ reachesInto }) =>
      city.places.some(({ id }) => reachesInto.includes(id)),
    )
  );
}

function isCommon({ key, address }: PlaceReading): boolean {
  const name = key.startsWith(address) ? key.slice(address.length).trim() : key;
  return name.split(" ").every((word) => COMMON_WORDS.has(word) || /^\d+$/u.test(word));
}
