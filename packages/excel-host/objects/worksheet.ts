import { eventType } from "../events/event-types.ts";
import { raiseOfSheet } from "../events/raise-changes.ts";
import { cellRange, wholeSheet } from "../model/cells/area.ts";
import { activateSheet } from "../model/select.ts";
import { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, required, type HostObject, type Property } from "../protocol/object-type.ts";
import { asColor, asFlag, asNumber, asText, asWord } from "../protocol/plain-values.ts";
import { sheetFilterObject } from "./auto-filters.ts";
import { chartsType } from "./charts.ts";
import { freezePanesType } from "./freeze-panes.ts";
import { namesType } from "./named-items.ts";
import { rangeAreasType } from "./range/range-areas.ts";
import { onSheet } from "./range/range-geometry.ts";
import { rangeType } from "./range/range.ts";
import { subscriptions } from "./subscriptions.ts";
import { tablesType } from "./tables.ts";
import { worksheetProtectionType } from "./worksheet-protection.ts";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines: Property<Sheet> = {
  read: ({ showGridlines }) => showGridlines,
  write: (sheet, value) => {
    sheet.showGridlines = asFlag(value);
  },
};

/** `Worksheet`. */
export const worksheetType: ObjectType<Sheet> = new ObjectType<Sheet>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { read: ({ id }) => id },
    name: {
      read: ({ name }) => name,
      write: (sheet, value) => {
        demandStructure(sheet);
        const name = asText(value);
        sheet.workbook.checkSheetName(name, sheet);
        sheet.name = name;
      },
    },
    position: {
      read: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      write: (sheet, value) => {
        demandStructure(sheet);
        const { sheets } = sheet.workbook;
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(asNumber(value, 0), 0, sheet);
      },
    },
    visibility: {
      read: ({ visibility }) => visibility,
      write: (sheet, value) => {
        demandStructure(sheet);
        setVisibility(sheet, asWord(value, visibilities));
      },
    },
    tabColor: {
      read: ({ tabColor }) => tabColor,
      write: (sheet, value) => {
        sheet.tabColor = value === "" ? "" : asColor(value);
      },
    },
    // The client reads it under one name and writes it under the other.
    showGridlines: gridlines,
    gridlines: { ...gridlines, onRequest: true },
    showHeadings: {
      read: ({ showHeadings }) => showHeadings,
      write: (sheet, value) => {
        sheet.showHeadings = asFlag(value);
      },
    },
    standardWidth: { read: ({ columns }) => columns.standardSize },
    standardHeight: { read: ({ rows }) => rows.standardSize },
  },
  children: {
    tables: (sheet) => tablesType.of({ workbook: sheet.workbook, sheet }),
    names: (sheet) => namesType.of({ workbook: sheet.workbook, scope: sheet }),
    charts: (sheet) => chartsType.of(sheet),
    protection: (sheet) => worksheetProtectionType.of(sheet),
    autoFilter: (sheet) => sheetFilterObject(sheet),
    freezePanes: (sheet) => freezePanesType.of(sheet),
  },
  objects: {
    getRange: (sheet, args) => {
      if (args.at(0) === undefined) return rangeType.of(new SheetRange(sheet, wholeSheet));
      const ranges = sheet.workbook.rangesAt(args.text(0), sheet);
      const [range] = ranges;
      if (range === undefined || ranges.length > 1) throw new ExcelError("InvalidArgument");
      return rangeType.of(range);
    },
    getRanges: (sheet, args) => {
      if (args.at(0) === undefined) {
        return rangeAreasType.of({ sheet, ranges: [new SheetRange(sheet, wholeSheet)] });
      }
      const ranges = sheet.workbook.rangesAt(longestAddress(args.text(0)), sheet);
      return rangeAreasType.of({ sheet, ranges });
    },
    getCell: (sheet, args) => rangeOn(sheet, args.integer(0), args.integer(1), 1, 1),
    getRangeByIndexes: (sheet, args) =>
      rangeOn(sheet, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    getUsedRange: (sheet, args) => {
      const used = sheet.usedRange(args.flag(0)) ?? cellRange(1, 0);
      return rangeType.of(new SheetRange(sheet, used));
    },
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedRange(args.flag(0));
      return used === null ? null : rangeType.of(new SheetRange(sheet, used));
    },
    getNext: (sheet, args) => required(neighbour(sheet, 1, args)),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args),
    getPrevious: (sheet, args) => required(neighbour(sheet, -1, args)),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args),
  },
  methods: {
    activate: activateSheet,
    delete: deleteSheet,
    calculate: () => undefined,
    ...subscriptions<Sheet>(
      {
        DataChanged: eventType.sheetChanged,
        SelectionChanged: eventType.sheetSelectionChanged,
        Activated: eventType.sheetActivated,
        Deactivated: eventType.sheetDeactivated,
        FormatChanged: eventType.sheetFormatChanged,
        RowHiddenChanged: eventType.rowHiddenChanged,
        RowSorted: eventType.rowSorted,
        ProtectionChanged: eventType.sheetProtectionChanged,
      },
      (sheet) => sheet,
    ),
  },
});

/** The longest list of addresses that `getRanges` takes (docs: 8,192 characters). */
const LONGEST_ADDRESS = 8192;

function longestAddress(address: string): string {
  if (address.length > LONGEST_ADDRESS) throw new ExcelError("InvalidArgument");
  return address;
}

function rangeOn(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostObject {
  const range = onSheet({
    firstRow: row + 1,
    lastRow: row + rows,
    firstColumn: column,
    lastColumn: column + columns - 1,
  });
  return rangeType.of(new SheetRange(sheet, range));
}

function neighbour(sheet: Sheet, step: 1 | -1, args: Arguments): HostObject | null {
  const { sheets } = sheet.workbook;
  const visibleOnly = args.flag(0);
  for (let place = sheets.indexOf(sheet) + step; ; place += step) {
    const found = sheets[place];
    if (found === undefined) return null;
    if (!visibleOnly || found.visibility === "Visible") return worksheetType.of(found);
  }
}

function demandStructure({ workbook }: Sheet): void {
  if (workbook.isStructureProtected) throw new ExcelError("AccessDenied");
}

/** A workbook keeps at least one sheet to be seen. */
function setVisibility(sheet: Sheet, visibility: Sheet["visibility"]): void {
  if (visibility !== "Visible" && isOnlyVisible(sheet)) throw new ExcelError("InvalidOperation");
  const wasActive = sheet.workbook.activeSheet === sheet;
  sheet.visibility = visibility;
  if (wasActive && visibility !== "Visible") bringAnotherForward(sheet);
}

/** Takes a sheet out of the workbook and tells of it. Ranges, tables and names on it are lost. */
export function deleteSheet(sheet: Sheet): void {
  demandStructure(sheet);
  const { workbook } = sheet;
  if (isOnlyVisible(sheet) || sheet.visibility === "VeryHidden") {
    throw new ExcelError("InvalidOperation");
  }
  const wasActive = workbook.activeSheet === sheet;
  raiseOfSheet(eventType.sheetDeleted, sheet);
  if (wasActive) bringAnotherForward(sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter((item) => item.scope !== sheet);
  sheet.isDeleted = true;
}

function isOnlyVisible(sheet: Sheet): boolean {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet);
  return !others.some((other) => other.visibility === "Visible");
}

function bringAnotherForward(sheet: Sheet): void {
  const other = sheet.workbook.sheets.find((one) => one !== sheet && one.visibility === "Visible");
  if (other !== undefined) activateSheet(other);
}
