import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { ColumnMapping, LaterHead, Mapping } from "./mapping.ts";

/** What a further head changes for the rows below it. Rows count from 1, columns from 0. */
export interface LaterHeadChange {
  readonly row: number;
  /** Columns that are taken for something else than under the first head. */
  readonly read: readonly {
    readonly column: number;
    readonly heading: string;
    readonly field: FieldId;
  }[];
  /** Columns that are read no more; `null` where the head leaves them without a heading. */
  readonly unread: readonly { readonly column: number; readonly heading: string | null }[];
}

/** What the further heads change, from the top; one that only words the same otherwise changes nothing. */
export function laterHeadChanges({
  columns,
  laterHeads = [],
}: Mapping): readonly LaterHeadChange[] {
  return laterHeads
    .map((head) => changeOf(head, columns))
    .filter(({ read, unread }) => read.length + unread.length > 0);
}

function changeOf(head: LaterHead, above: readonly ColumnMapping[]): LaterHeadChange {
  const changed = head.columns.filter((below) => fieldIn(above, below) !== below.field);
  const read = changed.flatMap(({ column, heading, field }) =>
    field === null ? [] : [{ column, heading, field }],
  );
  const renamed = changed.filter(({ field }) => field === null);
  const unnamed = above.filter(
    ({ column, field }) => field !== null && !head.columns.some((it) => it.column === column),
  );
  return {
    row: head.row,
    read,
    unread: [
      ...renamed.map(({ column, heading }) => ({ column, heading })),
      ...unnamed.map(({ column }) => ({ column, heading: null })),
    ],
  };
}

function fieldIn(columns: readonly ColumnMapping[], { column }: ColumnMapping): FieldId | null {
  return columns.find((it) => it.column === column)?.field ?? null;
}
