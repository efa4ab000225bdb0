import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../model/cells/area.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import type { Sheet } from "../../model/sheet.ts";
import { ObjectType, itemAt } from "../../protocol/object-type.ts";
import { conditionalFormatsType } from "../conditional-formats.ts";
import { worksheetType } from "../worksheet.ts";
import { clearable, clearRange } from "./clear-range.ts";
import { rangeAreasFormatType } from "./range-areas-format.ts";
import { rangeType } from "./range.ts";

/** Several ranges of one sheet, handled as one. */
export interface Areas {
  readonly sheet: Sheet;
  readonly ranges: readonly SheetRange[];
}

const areaListType = new ObjectType<Areas>("RangeAreasCollection", {
  items: ({ ranges }) => ranges.map((range) => rangeType.of(range)),
  objects: {
    getItemAt: ({ ranges }, args) =>
      itemAt(
        ranges.map((range) => rangeType.of(range)),
        args.integer(0),
      ),
  },
  methods: { getCount: ({ ranges }) => ranges.length },
});

/** `RangeAreas`: several ranges of one sheet. */
export const rangeAreasType: ObjectType<Areas> = new ObjectType<Areas>("RangeAreas", {
  isReferenced: true,
  properties: {
    address: { read: ({ ranges }) => ranges.map((range) => range.address).join(",") },
    addressLocal: { read: ({ ranges }) => ranges.map((range) => range.address).join(",") },
    areaCount: { read: ({ ranges }) => ranges.length },
    cellCount: {
      read: ({ ranges }) =>
        ranges.reduce((sum, { range }) => sum + rowCount(range) * columnCount(range), 0),
    },
    isEntireColumn: { read: ({ ranges }) => ranges.every(({ range }) => isEntireColumn(range)) },
    isEntireRow: { read: ({ ranges }) => ranges.every(({ range }) => isEntireRow(range)) },
  },
  children: {
    areas: (target) => areaListType.of(target),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
    format: (target) => rangeAreasFormatType.of(target),
    conditionalFormats: (target) => conditionalFormatsType.of(target),
  },
  methods: {
    clear: ({ ranges }, args) => {
      const what = args.word(0, clearable);
      for (const range of ranges) clearRange(range, what);
    },
  },
});
