import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { joinWords } from "@scopefit/core/rule/words";

import { columnLetters } from "../layout/cell-address.ts";
import type { ColumnMapping, LaterHead, Mapping } from "../mapping/mapping.ts";

/** Of each further head below which columns are read otherwise: where it stands and what that means. */
export function laterHeadNotices({ columns, laterHeads = [] }: Mapping): readonly string[] {
  return laterHeads.flatMap((head) => {
    const changed = head.columns.filter((below) => fieldIn(columns, below) !== below.field);
    const read = changed.filter(({ field }) => field !== null).map(readAs);
    const unread = [
      ...changed.filter(({ field }) => field === null).map(named),
      ...columns.filter((above) => isWithoutHeading(above, head)).map(lettersOf),
    ];
    if (read.length + unread.length === 0) return [];
    return [
      [
        `Row ${head.row} heads the columns anew, and the rows below it are read by it.`,
        ...(read.length === 0 ? [] : [`Taken for something else than above: ${joinWords(read)}.`]),
        ...(unread.length === 0 ? [] : [`No longer read: ${joinWords(unread)}.`]),
      ].join(" "),
    ];
  });
}

function fieldIn(columns: readonly ColumnMapping[], { column }: ColumnMapping) {
  return columns.find((it) => it.column === column)?.field ?? null;
}

function isWithoutHeading({ column, field }: ColumnMapping, head: LaterHead): boolean {
  return field !== null && !head.columns.some((it) => it.column === column);
}

function named({ column, heading }: ColumnMapping): string {
  return `${columnLetters(column)} “${heading}”`;
}

function lettersOf({ column }: ColumnMapping): string {
  return columnLetters(column);
}

function readAs(column: ColumnMapping): string {
  const label = column.field === null ? "" : fieldDefinition(column.field).label;
  return `${named(column)} (${label})`;
}
