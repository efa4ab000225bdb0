import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { joinWords } from "@scopefit/core/rule/words";

import { columnLetters } from "../layout/cell-address.ts";
import { type LaterHeadChange, laterHeadChanges } from "../mapping/later-head-changes.ts";
import type { Mapping } from "../mapping/mapping.ts";

/** Of each further head below which columns are read otherwise: where it stands and what that means. */
export function laterHeadNotices(mapping: Mapping): readonly string[] {
  return laterHeadChanges(mapping).map(laterHeadInWords);
}

/** What a further head changes, in sentences. */
export function laterHeadInWords({ row, read, unread }: LaterHeadChange): string {
  const taken = read.map(({ column, heading, field }) => {
    return `${named(column, heading)} (${fieldDefinition(field).label})`;
  });
  const left = unread.map(({ column, heading }) => named(column, heading));
  return [
    `Row ${row} heads the columns anew, and the rows below it are read by it.`,
    ...(taken.length === 0 ? [] : [`Taken for something else than above: ${joinWords(taken)}.`]),
    ...(left.length === 0 ? [] : [`No longer read: ${joinWords(left)}.`]),
  ].join(" ");
}

function named(column: number, heading: string | null): string {
  return heading === null ? columnLetters(column) : `${columnLetters(column)} “${heading}”`;
}
