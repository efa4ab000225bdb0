import { expect, test } from "vitest";

import { readSheetView, type SheetView } from "./sheet-view.ts";

const read = (head: string) =>
  readSheetView({ head: new TextEncoder().encode(`<worksheet>${head}`) });
const view = (pane: string) => `<sheetViews><sheetView>${pane}</sheetView></sheetViews>`;

test.for<[claim: string, head: string, expected: Partial<SheetView>]>([
  ["nothing is frozen of itself", view(""), { frozenRows: 0, frozenColumns: 0 }],
  [
    "frozen rows and columns",
    view('<pane xSplit="2" ySplit="5" state="frozen"/>'),
    { frozenRows: 5, frozenColumns: 2 },
  ],
  [
    "panes that are only split stay free",
    view('<pane xSplit="1200" ySplit="900"/>'),
    { frozenRows: 0, frozenColumns: 0 },
  ],
  ["widths are Excel’s where none are given", "", { defaultWidth: 8.71, defaultHeight: 15 }],
  [
    "widths of the sheet’s own",
    '<sheetFormatPr defaultColWidth="12.5" defaultRowHeight="20"/>',
    { defaultWidth: 12.5, defaultHeight: 20 },
  ],
  [
    "columns, counted from 0",
    '<cols><col min="1" max="2" width="8.5" style="3"/><col min="3" max="16384" hidden="1"/></cols>',
    {
      columns: [
        { first: 0, last: 1, width: 8.5, isHidden: false, style: 3 },
        { first: 2, last: 16_383, width: null, isHidden: true, style: 0 },
      ],
    },
  ],
])("%s", ([, head, expected]) => {
  expect(read(head)).toMatchObject(expected);
});
