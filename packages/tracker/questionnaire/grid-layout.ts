import type { ColumnHeading, Layout } from "../layout/layout.ts";

/** What is known of a grid that is made of a questionnaire, and of the sheet it is made of. */
export interface MadeGrid extends Pick<Layout, "sheet" | "arrangement" | "rows"> {
  readonly headings: readonly ColumnHeading[];
  /** All columns of the grid that hold something, in any order. */
  readonly columns: readonly number[];
  /** The rows of the vendors, in any order. */
  readonly vendors: readonly number[];
}

/** The layout of such a grid: nothing of ours is in it, and nothing is written into it. */
export function gridLayout({ columns, vendors, ...grid }: MadeGrid): Layout {
  return {
    ...grid,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    table: null,
    ours: new Map(),
    firstRow: Math.min(...vendors),
    lastRow: Math.max(...vendors),
    laterHeads: new Set(),
    continuedBy: new Set(),
    namesInCapitals: false,
    areNumbered: false,
    occupied: new Set(),
  };
}
