import type { Place, PlaceKind } from "./gazetteer.ts";

/** A place while the gazetteer is being put together. */
export interface PlaceRecord {
  readonly id: string;
  name: string;
  kind: PlaceKind;
  readonly country: string | null;
  /** What it directly lies in. */
  parents: readonly PlaceRecord[];
  /** Other cities that a district reaches into; none for most places. */
  reachesInto?: readonly PlaceRecord[];
  /** In thousands. */
  population: number;
}

const FINEST_FIRST: readonly PlaceKind[] = [
  "district",
  "city",
  "metro",
  "subdivision",
  "country",
  "region",
];

/** What a name means; hardly any name means more than one place. */
type Meaning = PlaceRecord | PlaceRecord[];

/** Names and the places they mean. */
export class PlaceIndex {
  readonly #proper = new Map<string, Meaning>();
  readonly #faint = new Map<string, Meaning>();
  readonly #wider = new Map<string, PlaceRecord>();
  readonly #byId = new Map<string, PlaceRecord>();
  readonly #places = new Map<PlaceRecord, Place>();

  add(record: PlaceRecord, key: string): void {
    this.#byId.set(record.id, record);
    addMeaning(this.#proper, key, record);
  }

  name(record: PlaceRecord, key: string): void {
    addMeaning(this.#proper, key, record);
  }

  /**
   * An old or foreign name of a city. It gives way to every place that properly bears the name:
   * Islamabad is not Chittagong.
   */
  nameFaintly(record: PlaceRecord, key: string): void {
    addMeaning(this.#faint, key, record);
  }

  /** Makes a name stand for that place before all others in its country. */
  prefer(record: PlaceRecord, key: string): void {
    this.name(record, key);
    this.#wider.set(key, record);
  }

  byId(id: string): PlaceRecord | undefined {
    return this.#byId.get(id);
  }

  /** The records of that name, the likeliest first. */
  records(key: string): readonly PlaceRecord[] {
    const meaning = this.#proper.get(key) ?? this.#faint.get(key);
    if (meaning === undefined) return [];
    return Array.isArray(meaning) ? inOrder(meaning, this.#wider.get(key)) : [meaning];
  }

  /** The place as others see it; made when it is first asked for. */
  place(record: PlaceRecord): Place {
    const known = this.#places.get(record);
    if (known !== undefined) return known;
    const { id, name, kind, country, population } = record;
    const within = ancestors(record).map((ancestor) => ancestor.id);
    const reachesInto = (record.reachesInto ?? []).map((city) => city.id);
    const place: Place = { id, name, kind, country, within, reachesInto, population };
    this.#places.set(record, place);
    return place;
  }
}

function addMeaning(meanings: Map<string, Meaning>, key: string, record: PlaceRecord): void {
  const known = meanings.get(key);
  if (known === undefined) meanings.set(key, record);
  else if (!Array.isArray(known)) {
    if (known !== record) meanings.set(key, [known, record]);
  } else if (!known.includes(record)) known.push(record);
}

function inOrder(
  records: readonly PlaceRecord[],
  preferred: PlaceRecord | undefined,
): readonly PlaceRecord[] {
  const rank = (record: PlaceRecord) =>
    record === preferred ? Number.MAX_VALUE : rankAmong(record, records);
  return [...records].sort((a, b) => rank(b) - rank(a));
}

/** Countries that are one city; elsewhere a country's name means the country. */
const CITY_STATES = new Set(["SG", "HK", "MO", "MC", "GI", "VA"]);

/** A province ranks just after the city in it that bears the same name, as does a city state. */
function rankAmong(record: PlaceRecord, records: readonly PlaceRecord[]): number {
  if (record.kind === "country" && !CITY_STATES.has(record.id)) return record.population * 10;
  if (record.kind === "city" || record.kind === "district") return record.population;
  const inside = records.filter((other) => other !== record && liesIn(other, record));
  return Math.min(record.population, ...inside.map(({ population }) => population - 0.1));
}

/** Whether it lies in the other place, however far up. */
export function liesIn(record: PlaceRecord, outer: PlaceRecord): boolean {
  return record.parents.some((parent) => parent === outer || liesIn(parent, outer));
}

function ancestors(record: PlaceRecord): readonly PlaceRecord[] {
  const found = new Set<PlaceRecord>();
  const visit = ({ parents }: PlaceRecord) => {
    for (const parent of parents) {
      if (found.has(parent)) continue;
      found.add(parent);
      visit(parent);
    }
  };
  visit(record);
  return [...found].sort(
    (a, b) =>
      FINEST_FIRST.indexOf(a.kind) - FINEST_FIRST.indexOf(b.kind) || b.id.length - a.id.length,
  );
}
