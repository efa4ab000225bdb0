import type { CheckedRow } from "@scopefit/core/check-row";

import { fingerprintOf } from "../../history/row-fingerprint.ts";
import type { RowToKeep } from "./kept-rows.ts";
import { registerItems } from "../registers/register-item.ts";
import { countOf, type RowCount, type RowDigest } from "./row-digest.ts";
import { rowTexts } from "./row-texts.ts";

/** A row on its way into the sheet. */
export type BriefRow = RowToKeep & Pick<RowDigest, "texts"> & RowCount;

/** Each row is watched at once, while what it is made of is at hand. */
export async function* briefRows<Row>(
  rows: AsyncIterable<readonly Row[]>,
  toBrief: (row: Row) => BriefRow,
  watch: (row: BriefRow) => void,
): AsyncIterable<readonly BriefRow[]> {
  for await (const batch of rows) {
    yield batch.map((row) => {
      const brief = toBrief(row);
      watch(brief);
      return brief;
    });
  }
}

/** A checked row on its way. */
export function briefOf(checked: CheckedRow): BriefRow {
  return {
    row: checked.row,
    texts: rowTexts(checked),
    ...countOf(checked),
    fingerprint: () => fingerprintOf(checked),
    registerItems: () => registerItems(checked.facts),
  };
}

/** A row that was checked before, on its way. */
export function asBrief(digest: RowDigest): BriefRow {
  const { fingerprint, registerItems: items } = digest;
  return { ...digest, fingerprint: () => fingerprint, registerItems: () => items };
}
