import { intersection, wholeSheet } from "../model/cells/area.ts";
import { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import { ObjectType, required, type HostObject } from "../protocol/object-type.ts";
import { argumentRange, rangeType } from "./range/range.ts";

/** `WorksheetFreezePanes`: the rows and columns that stay when the sheet is scrolled. */
export const freezePanesType = new ObjectType<Sheet>("WorksheetFreezePanes", {
  objects: { getLocation: (sheet) => required(location(sheet)), getLocationOrNullObject: location },
  methods: {
    freezeAt: (sheet, args) => {
      const { range } = argumentRange(new SheetRange(sheet, wholeSheet), args, 0);
      sheet.frozen = { ...range, firstRow: 1, firstColumn: 0 };
    },
    freezeRows: (sheet, args) => {
      sheet.frozen = { ...wholeSheet, lastRow: args.integer(0, 1) };
    },
    freezeColumns: (sheet, args) => {
      sheet.frozen = { ...wholeSheet, lastColumn: args.integer(0, 1) - 1 };
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
});

function location(sheet: Sheet): HostObject | null {
  const frozen = sheet.frozen === null ? null : intersection(sheet.frozen, wholeSheet);
  return frozen === null ? null : rangeType.of(new SheetRange(sheet, frozen));
}
