import type { ShownHead } from "../sheet/shown-sheet.ts";

/** The share of the page that rows in view for good may take from those that scroll. */
const MOST = 0.3;
/** One line of text, in CSS pixels. */
const LOWEST = 26;

/** How high each row that stays in view is, by its number: as high as it says, as far as room is. */
export function frozenHeights(
  rows: ShownHead["frozenRows"],
  pageHeight: number,
): ReadonlyMap<number, number> {
  const wanted = rows.reduce((sum, { height }) => sum + height, 0);
  const room = Math.min(1, (pageHeight * MOST) / wanted);
  return new Map(
    rows.map(({ row, height }) => [row.row, Math.max(LOWEST, Math.floor(height * room))]),
  );
}
