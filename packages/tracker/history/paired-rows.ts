import { identityKey, type RowIdentity } from "@scopefit/core/facts/row-identity";

/** By what a row is found again, wherever it stands: the engagement it is about, and what was read of it. */
export interface RowKey {
  readonly identity: RowIdentity;
  /** A hash of everything that was read from the row. */
  readonly inputs: string;
}

/** A row that both sides have, or one that only one of them has. */
export type RowPair<From extends RowKey, To extends RowKey> =
  readonly [from: From, to: To] | readonly [from: null, to: To] | readonly [from: From, to: null];

/**
 * Pairs the rows of two runs, in the order of the later one; those that are gone come last. Of several
 * rows about one engagement those that hold the same pair up first, then the rest in their order, so
 * that a row deleted from among them is the one that is gone.
 */
export function pairedRows<From extends RowKey, To extends RowKey>(
  before: readonly From[],
  after: readonly To[],
): readonly RowPair<From, To>[] {
  const waiting = byIdentity(before);
  const partners = new Map<To, From>();
  const isSameRow = (one: RowKey) => (other: RowKey) => one.inputs === other.inputs;
  const isAnyRow = () => () => true;
  for (const isPartner of [isSameRow, isAnyRow]) {
    for (const row of after) {
      if (partners.has(row)) continue;
      const candidates = waiting.get(identityKey(row.identity)) ?? [];
      const place = candidates.findIndex(isPartner(row));
      const [partner] = place < 0 ? [] : candidates.splice(place, 1);
      if (partner !== undefined) partners.set(row, partner);
    }
  }
  const gone = new Set([...waiting.values()].flat());
  return [
    ...after.map((row): RowPair<From, To> => {
      const partner = partners.get(row);
      return partner === undefined ? [null, row] : [partner, row];
    }),
    ...before.filter((row) => gone.has(row)).map((row): RowPair<From, To> => [row, null]),
  ];
}

function byIdentity<Row extends RowKey>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = identityKey(row.identity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
