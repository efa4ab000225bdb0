import type { NeighbourKeys } from "./neighbour-keys.ts";

/** So many rows that share a key are named to any of them. */
const MOST_OTHERS = 3;

type Keyed = readonly NeighbourKeys[];

/** Which rows share a key. */
export interface KeySharers {
  /** The first rows, at most three, that share the key of a row and differ from it. */
  readonly othersOf: (row: NeighbourKeys) => Keyed;
}

const NONE: Keyed = [];

/**
 * Finds the rows that share a key. `differs` tells which of them count as two: other rows, or rows of
 * other companies. No more is kept of a key than is ever told, and the rows outside the ones that are
 * told get one list for all of them, so that a text on ten thousand rows costs no more than on ten.
 */
export function keySharers(
  rows: Keyed,
  keyOf: (row: NeighbourKeys) => string | null,
  differs: (one: NeighbourKeys, other: NeighbourKeys) => boolean,
): KeySharers {
  const first = new Map<string, NeighbourKeys>();
  const shared = new Map<string, NeighbourKeys[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else add(row, sharersOf(key, before, shared), differs);
  }
  const toOutsiders = new Map<string, Keyed>();
  return {
    othersOf: (row) => {
      const key = keyOf(row);
      const sharers = key === null ? undefined : shared.get(key);
      if (key === null || sharers === undefined) return NONE;
      const others = sharers.filter((other) => differs(row, other)).slice(0, MOST_OTHERS);
      if (others.length < MOST_OTHERS || others.at(-1) !== sharers[MOST_OTHERS - 1]) return others;
      const known = toOutsiders.get(key) ?? others;
      toOutsiders.set(key, known);
      return known;
    },
  };
}

function sharersOf(
  key: string,
  first: NeighbourKeys,
  shared: Map<string, NeighbourKeys[]>,
): NeighbourKeys[] {
  const known = shared.get(key) ?? [first];
  shared.set(key, known);
  return known;
}

/** One more than is told, since a row is not told of itself. */
function add(
  row: NeighbourKeys,
  sharers: NeighbourKeys[],
  differs: (one: NeighbourKeys, other: NeighbourKeys) => boolean,
): void {
  if (sharers.length > MOST_OTHERS) return;
  if (sharers.every((other) => differs(row, other))) sharers.push(row);
}
