import { MAX_COLUMNS, MAX_ROWS } from "@scopefit/xlsx/read/cell-reference";

import {
  columnCount,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  rowCount,
} from "../../model/cells/area.ts";
import { withStyle } from "../../model/cells/cell-style.ts";
import { cellText } from "../../model/cells/cell-text.ts";
import { formulaOrValue, plainValue, valueTypeOf } from "../../model/cells/cell-value.ts";
import { demand } from "../../model/protection.ts";
import { selectRanges } from "../../model/select.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { shiftCells } from "../../model/shift/shift-cells.ts";
import { sortRows } from "../../model/tables/sort-rows.ts";
import { writeCells } from "../../model/cells/write-cells.ts";
import { eventType } from "../../events/event-types.ts";
import { raiseOfSheet } from "../../events/raise-changes.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import { ObjectType, type HostObject, type Property } from "../../protocol/object-type.ts";
import { asFlag, asText } from "../../protocol/plain-values.ts";
import { conditionalFormatsType } from "../conditional-formats.ts";
import { sortFieldsOf } from "../sort-fields.ts";
import { tableListType } from "../tables.ts";
import { worksheetType } from "../worksheet.ts";
import { cellInputsOf, matrixOf } from "./cell-inputs.ts";
import { readCells, uniformLine } from "./cell-reading.ts";
import { changeStyle } from "./change-style.ts";
import { clearable, clearRange } from "./clear-range.ts";
import { copiedParts } from "./copied-part.ts";
import { copyRange } from "./copy-range.ts";
import { dataValidationType } from "./data-validation.ts";
import { mergeCells, unmergeCells } from "./merge-cells.ts";
import {
  cellProperties,
  lineProperties,
  setCellProperties,
  setLineProperties,
} from "./properties-of-parts.ts";
import { rangeAreasType } from "./range-areas.ts";
import { linesOf, rangeFormatType } from "./range-format.ts";
import { geometrySteps, onSheet, spanProperties } from "./range-geometry.ts";
import { rangeViewType } from "./range-view.ts";
import { specialCells } from "./special-cells.ts";

/** A single cell is more than this many cells: `cellCount` says -1 (d.ts). */
const MOST_COUNTED = 2 ** 31 - 1;

const asObject = (target: SheetRange) => rangeType.of(target);

const rangeSortType = new ObjectType<SheetRange>("RangeSort", {
  methods: {
    apply: ({ sheet, range }, args) => {
      const hasHeaders = args.flag(2);
      const data = hasHeaders ? { ...range, firstRow: range.firstRow + 1 } : range;
      sortRows(sheet, data, sortFieldsOf(args.at(0)));
    },
  },
});

/** `Range`: cells of one sheet, with their values, their look and what can be done with them. */
export const rangeType: ObjectType<SheetRange> = new ObjectType<SheetRange>("Range", {
  isReferenced: true,
  properties: {
    address: { read: (target) => target.address },
    addressLocal: { read: (target) => target.address },
    cellCount: {
      read: ({ range }) => {
        const count = rowCount(range) * columnCount(range);
        return count > MOST_COUNTED ? -1 : count;
      },
    },
    rowIndex: { read: ({ range }) => range.firstRow - 1 },
    columnIndex: { read: ({ range }) => range.firstColumn },
    rowCount: { read: ({ range }) => rowCount(range) },
    columnCount: { read: ({ range }) => columnCount(range) },
    ...spanProperties,
    values: {
      read: (target) =>
        readCells(target, ({ cells }, row, column) => plainValue(cells.value(row, column))),
      write: writeInputs,
    },
    formulas: formulasProperty(),
    formulasLocal: formulasProperty(),
    text: { read: (target) => readCells(target, cellText) },
    valueTypes: {
      read: (target) =>
        readCells(target, ({ cells }, row, column) => valueTypeOf(cells.value(row, column))),
    },
    numberFormat: numberFormatProperty(),
    numberFormatLocal: numberFormatProperty(),
    rowHidden: hiddenProperty("rows"),
    columnHidden: hiddenProperty("columns"),
    hidden: {
      read: (target) => {
        const rows = hiddenOf(target, "rows");
        const columns = hiddenOf(target, "columns");
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
  },
  children: {
    worksheet: ({ sheet }) => worksheetType.of(sheet),
    format: (target) => rangeFormatType.of(target),
    conditionalFormats: (target) =>
      conditionalFormatsType.of({ sheet: target.sheet, ranges: [target] }),
    sort: (target) => rangeSortType.of(target),
    dataValidation: (target) => dataValidationType.of(target),
  },
  objects: {
    ...rangeObjects(),
    insert: (target, args) => {
      const { range, sheet } = target;
      const axis = args.word(0, ["Down", "Right"]) === "Right" ? "columns" : "rows";
      const used = sheet.usedRange(false);
      checkRoom(axis, target, used?.lastRow ?? 0, used?.lastColumn ?? 0);
      shiftCells(sheet, { kind: "insert", axis, range });
      return asObject(target.at(range));
    },
    getSpecialCells: (target, args) => {
      const areas = specialCells(target, args.text(0));
      if (areas.length === 0) throw new ExcelError("ItemNotFound");
      return rangeAreasType.of({
        sheet: target.sheet,
        ranges: areas.map((area) => target.at(area)),
      });
    },
    getSpecialCellsOrNullObject: (target, args) => {
      const ranges = specialCells(target, args.text(0)).map((area) => target.at(area));
      return ranges.length === 0 ? null : rangeAreasType.of({ sheet: target.sheet, ranges });
    },
    getMergedAreasOrNullObject: (target) => {
      const ranges = target.sheet.mergesIn(target.range).map((merge) => target.at(merge));
      return ranges.length === 0 ? null : rangeAreasType.of({ sheet: target.sheet, ranges });
    },
    getTables: (target) =>
      tableListType.of(() =>
        target.sheet.tables.filter((table) => target.sheet.tableAt(target.range) === table),
      ),
    getVisibleView: (target) => rangeViewType.of(target),
  },
  methods: {
    clear: (target, args) => clearRange(target, args.word(0, clearable)),
    delete: ({ sheet, range }, args) => {
      const axis = args.word(0, ["Up", "Left"]) === "Left" ? "columns" : "rows";
      shiftCells(sheet, { kind: "delete", axis, range });
    },
    select: ({ sheet, range }) => selectRanges(sheet, [range]),
    copyFrom: (target, args) => {
      copyRange(target, sourceOf(target, args), args.word(1, copiedParts));
    },
    merge: (target, args) => mergeCells(target, args.flag(0)),
    unmerge: unmergeCells,
    calculate: () => undefined,
    getCellProperties: (target, args) => cellProperties(target, args.at(0), asObject),
    getRowProperties: (target, args) => lineProperties(target, "rows", args.at(0), asObject),
    getColumnProperties: (target, args) => lineProperties(target, "columns", args.at(0), asObject),
    setCellProperties: (target, args) => setCellProperties(target, args.at(0), asObject),
    setRowProperties: (target, args) => setLineProperties(target, "rows", args.at(0), asObject),
    setColumnProperties: (target, args) =>
      setLineProperties(target, "columns", args.at(0), asObject),
    _ValidateArraySize: ({ range }, args) => {
      if (args.integer(0) === rowCount(range) && args.integer(1) === columnCount(range)) return;
      throw new ExcelError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
});

/** The range that `copyFrom` is given, as an object or as an address on the same sheet. */
function sourceOf({ sheet }: SheetRange, args: Arguments): SheetRange {
  const given = args.object(0, rangeType);
  if (given !== undefined) return given;
  const [range] = sheet.workbook.rangesAt(args.text(0), sheet);
  if (range === undefined) throw new ExcelError("InvalidArgument");
  return range;
}

function writeInputs(target: SheetRange, value: unknown): void {
  writeCells(target.sheet, target.range, cellInputsOf(target, value));
}

function formulasProperty(): Property<SheetRange> {
  return {
    read: (target) =>
      readCells(target, ({ cells }, row, column) => formulaOrValue(cells.value(row, column))),
    write: writeInputs,
  };
}

function numberFormatProperty(): Property<SheetRange> {
  return {
    read: (target) =>
      readCells(target, ({ cells }, row, column) => cells.style(row, column).numberFormat),
    write: writeNumberFormat,
  };
}

/** One format for all cells may be given to whole columns; an array has one for every cell. */
function writeNumberFormat(target: SheetRange, value: unknown): void {
  if (!Array.isArray(value)) {
    const format = asText(value);
    changeStyle(target, (style) => withStyle(style, "numberFormat", format));
    return;
  }
  const { sheet, range } = target;
  demand(sheet, "allowFormatCells");
  matrixOf(target, value).forEach((formats, down) => {
    formats.forEach((format, along) => {
      if (format === null) return;
      const row = range.firstRow + down;
      const column = range.firstColumn + along;
      const style = withStyle(sheet.cells.style(row, column), "numberFormat", asText(format));
      sheet.cells.setStyle(row, column, style);
    });
  });
}

function hiddenProperty(axis: "rows" | "columns"): Property<SheetRange> {
  return {
    read: (target) => hiddenOf(target, axis),
    write: (target, value) => {
      const isHidden = asFlag(value);
      const { sheet } = target;
      demand(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const { first, last, lines } = linesOf(target, axis);
      for (let line = first; line <= last; line++) lines.setHidden(line, isHidden);
      if (axis === "columns") return;
      const changeType = isHidden ? "Hidden" : "Unhidden";
      raiseOfSheet(eventType.rowHiddenChanged, sheet, { address: `${first}:${last}`, changeType });
    },
  };
}

function hiddenOf(target: SheetRange, axis: "rows" | "columns"): boolean | null {
  const { first, last, lines } = linesOf(target, axis);
  return uniformLine(first, last, (line) =>
    axis === "rows" ? target.sheet.isRowHidden(line) : lines.isHidden(line),
  );
}

/** Refuses to push something that is used off the end of the sheet. */
function checkRoom(
  axis: "rows" | "columns",
  { range }: SheetRange,
  lastRow: number,
  lastColumn: number,
): void {
  const isFull =
    axis === "rows"
      ? lastRow >= range.firstRow && lastRow + rowCount(range) > MAX_ROWS
      : lastColumn >= range.firstColumn && lastColumn + columnCount(range) >= MAX_COLUMNS;
  const isWhole = axis === "rows" ? isEntireColumn(range) : isEntireRow(range);
  if (isFull || (isWhole && isUnbounded(range))) throw new ExcelError("InvalidOperation");
}

/** The methods that give another range, as objects for the client. */
function rangeObjects(): Record<
  string,
  (target: SheetRange, args: Arguments) => HostObject | null
> {
  const steps = geometrySteps(argumentRange);
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      (target: SheetRange, args: Arguments) => {
        const range = step(target, args);
        return range === null ? null : asObject(target.at(onSheet(range)));
      },
    ]),
  );
}

/** A range that a method was given: as an object, or as an address seen from its own sheet. */
export function argumentRange({ sheet }: SheetRange, args: Arguments, place: number): SheetRange {
  const given = args.object(place, rangeType);
  if (given !== undefined) {
    if (given.sheet !== sheet) throw new ExcelError("InvalidArgument");
    return given;
  }
  const [range] = sheet.workbook.rangesAt(args.text(place), sheet);
  if (range === undefined) throw new ExcelError("InvalidArgument");
  return range;
}
