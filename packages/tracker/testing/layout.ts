import type { Layout } from "../layout/layout.ts";

/** A plain layout of four columns and eight rows, changed as a test needs. */
export function layoutWith(more: Partial<Layout> = {}): Layout {
  return {
    sheet: "Vendors",
    rows: [1],
    headings: ["ID", "Vendor", "Service", "ISO 27001"].map((text, column) => ({
      column,
      path: [text],
    })),
    firstRow: 2,
    lastRow: 9,
    firstColumn: 0,
    lastColumn: 3,
    table: null,
    ours: new Map(),
    arrangement: "vendor-a-row",
    laterHeads: new Set(),
    continuedBy: new Set(),
    namesInCapitals: false,
    areNumbered: false,
    occupied: new Set(),
    ...more,
  };
}
