import { eventType, WORKBOOK_TARGET } from "../events/event-types.ts";
import { raiseOfSheet } from "../events/raise-changes.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, required, type HostObject } from "../protocol/object-type.ts";
import { subscriptions } from "./subscriptions.ts";
import { worksheetType } from "./worksheet.ts";

/** `WorksheetCollection`. */
export const worksheetsType = new ObjectType<Workbook>("WorksheetCollection", {
  items: ({ sheets }) => sheets.map((sheet) => worksheetType.of(sheet)),
  item: (workbook, key) => required(found(workbook, key)),
  objects: {
    add: (workbook, args) => {
      if (workbook.isStructureProtected) throw new ExcelError("AccessDenied");
      const name = args.at(0) === undefined ? workbook.freeSheetName() : args.text(0);
      const sheet = workbook.addSheet(name);
      raiseOfSheet(eventType.sheetAdded, sheet);
      return worksheetType.of(sheet);
    },
    getItemOrNullObject: (workbook, args) => found(workbook, args.key(0)),
    getActiveWorksheet: ({ activeSheet }) => worksheetType.of(activeSheet),
    getFirst: (workbook, args) => end(sheetsOf(workbook, args).at(0)),
    getLast: (workbook, args) => end(sheetsOf(workbook, args).at(-1)),
  },
  methods: {
    getCount: (workbook, args) => sheetsOf(workbook, args).length,
    ...subscriptions<Workbook>(
      {
        DataChanged: eventType.sheetChanged,
        SelectionChanged: eventType.sheetSelectionChanged,
        Activated: eventType.sheetActivated,
        Deactivated: eventType.sheetDeactivated,
        Added: eventType.sheetAdded,
        Deleted: eventType.sheetDeleted,
        FormatChanged: eventType.sheetFormatChanged,
        RowHiddenChanged: eventType.rowHiddenChanged,
        RowSorted: eventType.rowSorted,
        ProtectionChanged: eventType.sheetProtectionChanged,
      },
      (workbook) => ({ workbook, id: WORKBOOK_TARGET }),
    ),
  },
});

function found(workbook: Workbook, key: string | number): HostObject | null {
  const sheet = workbook.findSheet(String(key));
  return sheet === undefined ? null : worksheetType.of(sheet);
}

function sheetsOf({ sheets }: Workbook, args: Arguments): readonly Sheet[] {
  return args.flag(0) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function end(sheet: Sheet | undefined): HostObject {
  return required(sheet === undefined ? null : worksheetType.of(sheet));
}
