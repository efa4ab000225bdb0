import {
  copiedFields,
  type CopiedText,
  type DuplicateRow,
  type NeighbourRow,
  noNeighbours,
  type RowNeighbours,
} from "../facts/row-neighbours.ts";
import type { NeighbourKeys } from "./neighbour-keys.ts";
import { type KeySharers, keySharers } from "./key-sharers.ts";

/** The rows that another row shares its engagement with, for which their answers matter. */
export function rowsOfSharedEngagements(rows: readonly NeighbourKeys[]): ReadonlySet<number> {
  const { othersOf } = keySharers(rows, ({ engagement }) => engagement, isOther);
  return new Set(rows.filter((row) => othersOf(row).length > 0).map(({ row }) => row));
}

/**
 * Finds the neighbours of every row of a tracker by their keys, with the answers (`answersKey`) of the rows that share an
 * engagement by row. The result is parallel to the rows; rows that stand alone, as most do, share one value, and so do rows that share one text.
 */
export function findNeighbours(
  rows: readonly NeighbourKeys[],
  answers: ReadonlyMap<number, string>,
): readonly RowNeighbours[] {
  const engagements = keySharers(rows, ({ engagement }) => engagement, isOther);
  const certificates = keySharers(rows, ({ certificate }) => certificate, isOfOtherGroup);
  const texts = copiedFields.map((field, at) => {
    const textOf = ({ texts: all }: NeighbourKeys) => all[at] ?? null;
    return { field, sharers: keySharers(rows, textOf, isOfOtherGroup) };
  });
  const neighbourOf = once(({ row, vendor }: NeighbourKeys): NeighbourRow => ({ row, vendor }));
  const certificateLists = once((sharers: readonly NeighbourKeys[]) => sharers.map(neighbourOf));
  const textLists = texts.map(({ field }) =>
    once((sharers: readonly NeighbourKeys[]) =>
      sharers.map((other): CopiedText => ({ ...neighbourOf(other), field })),
    ),
  );
  const onlyTexts = once((sameTexts: readonly CopiedText[]): RowNeighbours => ({
    ...noNeighbours,
    sameTexts,
  }));

  return rows.map((row): RowNeighbours => {
    const duplicates = duplicatesOf(row, engagements.othersOf(row), answers);
    const sameCertificate = certificateLists(certificates.othersOf(row));
    const sameTexts = joined(
      texts.map(({ sharers }, at) => textLists[at]?.(sharers.othersOf(row)) ?? NO_TEXTS),
    );
    if (duplicates.length + sameCertificate.length > 0) {
      return { duplicates, sameCertificate, sameTexts };
    }
    return sameTexts.length === 0 ? noNeighbours : onlyTexts(sameTexts);
  });
}

const NO_TEXTS: readonly CopiedText[] = [];

function isOther(one: NeighbourKeys, other: NeighbourKeys): boolean {
  return one !== other;
}

/** A vendor with a thousand rows counts once, and a group may share what it likes. */
function isOfOtherGroup(one: NeighbourKeys, other: NeighbourKeys): boolean {
  return one.group !== other.group;
}

function duplicatesOf(
  { row: own }: NeighbourKeys,
  others: ReturnType<KeySharers["othersOf"]>,
  answers: ReadonlyMap<number, string>,
): readonly DuplicateRow[] {
  return others.map(({ row, vendor }) => ({
    row,
    vendor,
    hasSameAnswers: answers.get(row) === answers.get(own),
  }));
}

/** The lists as one; where no more than one has anything in it, that one itself. */
function joined(lists: readonly (readonly CopiedText[])[]): readonly CopiedText[] {
  const filled = lists.filter((list) => list.length > 0);
  const [first = NO_TEXTS, ...more] = filled;
  return more.length === 0 ? first : filled.flat();
}

/** The same function, which gives one and the same answer for one and the same object. */
function once<Source extends object, Result>(
  make: (source: Source) => Result,
): (source: Source) => Result {
  const made = new Map<Source, Result>();
  return (source) => {
    let result = made.get(source);
    if (result === undefined) made.set(source, (result = make(source)));
    return result;
  };
}
