import type { PlaceReading } from "./place-reading.ts";

/** Countries in whose addresses the state follows the town as two letters. */
const WITH_STATE_CODES: ReadonlySet<string> = new Set(["US", "CA"]);
/** Countries in whose addresses it follows the town by its name. */
const WITH_STATES: ReadonlySet<string> = new Set(["US", "CA", "AU"]);
/** Countries that write such codes of their own provinces: "Milano (MI)". */
const WITH_OWN_CODES: ReadonlySet<string> = new Set([
  "IT",
  "BR",
  "CH",
  "IN",
  "MX",
  "AR",
  "ES",
  "AU",
]);
const STATE_CODE = /^[a-z]{2}$/u;
/** Codes of states that a list also uses for a city of theirs: "London, NY, Singapore". */
const CITY_TOO: ReadonlySet<string> = new Set(["ny", "dc"]);

/** "Hamburg, NY" is a town that nobody knows, in the state of New York: not Hamburg, and no site in all of New York. */
export function withNamesakes(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  if (!readings.some(isState)) return inNamedState(readings);
  const kept: PlaceReading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    const mayBeCity = CITY_TOO.has(reading.key) && readings.length > 2;
    if (last !== undefined && isState(reading) && !mayBeCity && isElsewhere(last, reading)) {
      kept[kept.length - 1] = {
        ...reading,
        kind: "unknown",
        key: `${last.key} ${reading.key}`,
      };
    } else kept.push(reading);
  }
  return kept;
}

/** "Cairo, Illinois", alone, is hardly Cairo and a whole state: which of them is meant stays open. */
function inNamedState(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const [town, state, ...more] = readings;
  if (town === undefined || state === undefined || more.length > 0) return readings;
  if (!isWholeState(state) || !isElsewhere(town, state)) return readings;
  const key = `${town.key} ${state.key}`;
  return [{ ...town, kind: "unknown", key, places: [...town.places, ...state.places] }, state];
}

function isWholeState({ kind, places }: PlaceReading): boolean {
  return (
    kind === "place" &&
    places.length > 0 &&
    places.every((it) => it.kind === "subdivision" && WITH_STATES.has(it.country ?? ""))
  );
}

function isState({ kind, key, places }: PlaceReading): boolean {
  return (
    kind === "place" &&
    STATE_CODE.test(key) &&
    places.length > 0 &&
    places.every((it) => it.kind === "subdivision" && WITH_STATE_CODES.has(it.country ?? ""))
  );
}

/** Whether a town is known in other countries only, whose provinces have no such codes. */
function isElsewhere(town: PlaceReading, state: PlaceReading): boolean {
  const countries = state.places.map(({ country }) => country);
  return (
    town.kind === "place" &&
    town.places.length > 0 &&
    town.places.every(({ kind, country }) => kind !== "country" && !countries.includes(country)) &&
    !town.places.some(({ country }) => WITH_OWN_CODES.has(country ?? ""))
  );
}
