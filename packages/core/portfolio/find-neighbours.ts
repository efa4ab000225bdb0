import {
  copiedFields,
  type CopiedText,
  type DuplicateRow,
  type NeighbourRow,
  noNeighbours,
  type RowNeighbours,
} from "../facts/row-neighbours.ts";
import type { NeighbourKeys } from "./neighbour-keys.ts";

/** So many neighbours of each kind are kept for a row. */
const MOST_OF_A_KIND = 3;

type Keyed = readonly NeighbourKeys[];

/**
 * Finds the neighbours of every row of a tracker by their keys. The result is parallel to the rows;
 * rows that stand alone, as most do, share one value.
 */
export function findNeighbours(rows: Keyed): readonly RowNeighbours[] {
  const engagements = rowsBy(rows, ({ engagement }) => engagement);
  const certificates = companiesBy(rows, ({ certificate }) => certificate);
  const texts = copiedFields.map((_field, at) => companiesBy(rows, textAt(at)));
  return rows.map((row) => {
    const duplicates = duplicatesOf(row, engagements);
    const sameCertificate = othersWith(row, row.certificate, certificates);
    const sameTexts = copiedFields.flatMap((field, at) =>
      othersWith(row, textAt(at)(row), texts[at]).map((other): CopiedText => ({ ...other, field })),
    );
    const isAlone = duplicates.length + sameCertificate.length + sameTexts.length === 0;
    return isAlone ? noNeighbours : { duplicates, sameCertificate, sameTexts };
  });
}

type KeyOf = (row: NeighbourKeys) => string | null;

function textAt(at: number): KeyOf {
  return ({ texts }) => texts[at] ?? null;
}

/** Rows that share a key, by the key. */
type Groups = ReadonlyMap<string, Keyed>;

function rowsBy(rows: Keyed, keyOf: KeyOf): Groups {
  const groups = new Map<string, NeighbourKeys[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}

/** The first row of each company that shares a key: a vendor with a thousand rows counts once. */
function companiesBy(rows: Keyed, keyOf: KeyOf): Groups {
  const seen = new Set<string>();
  const first = rows.filter((row) => {
    const key = keyOf(row);
    if (key === null) return false;
    const company = `${key}\n${row.group}`;
    if (seen.has(company)) return false;
    seen.add(company);
    return true;
  });
  return rowsBy(first, keyOf);
}

function duplicatesOf(row: NeighbourKeys, engagements: Groups): readonly DuplicateRow[] {
  if (row.engagement === null) return [];
  const found: DuplicateRow[] = [];
  for (const other of engagements.get(row.engagement) ?? []) {
    if (other === row) continue;
    found.push({ ...neighbour(other), hasSameAnswers: other.answers === row.answers });
    if (found.length === MOST_OF_A_KIND) break;
  }
  return found;
}

function othersWith(
  row: NeighbourKeys,
  key: string | null,
  companies: Groups | undefined,
): readonly NeighbourRow[] {
  if (key === null) return [];
  const found: NeighbourRow[] = [];
  for (const other of companies?.get(key) ?? []) {
    if (other.group === row.group) continue;
    found.push(neighbour(other));
    if (found.length === MOST_OF_A_KIND) break;
  }
  return found;
}

function neighbour({ row, vendor }: NeighbourKeys): NeighbourRow {
  return { row, vendor };
}
