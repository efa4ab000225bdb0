import { parseRange } from "@scopefit/xlsx/read/cell-reference";

import { cellRange } from "../model/cells/area.ts";
import { SheetRange } from "../model/cells/sheet-range.ts";
import type { Selection, Workbook } from "../model/workbook.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, required, type HostObject } from "../protocol/object-type.ts";
import { asFlag } from "../protocol/plain-values.ts";
import { applicationType, runtimeType } from "./application.ts";
import { customXmlPartsType } from "./custom-xml-parts.ts";
import { namesType } from "./named-items.ts";
import { rangeAreasType } from "./range/range-areas.ts";
import { rangeType } from "./range/range.ts";
import { settingsType } from "./settings.ts";
import { tablesType } from "./tables.ts";
import { worksheetsType } from "./worksheets.ts";

const workbookProtectionType = new ObjectType<Workbook>("WorkbookProtection", {
  properties: { protected: { read: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    protect: (workbook) => {
      workbook.isStructureProtected = true;
    },
    unprotect: (workbook) => {
      workbook.isStructureProtected = false;
    },
  },
});

/** `Workbook`: where every path of the client begins. */
export const workbookType = new ObjectType<Workbook>("Workbook", {
  properties: {
    name: { read: ({ name }) => name },
    isDirty: {
      read: ({ isDirty }) => isDirty,
      write: (workbook, value) => {
        workbook.isDirty = asFlag(value);
      },
    },
    readOnly: { read: () => false },
    autoSave: { read: () => false },
    previouslySaved: { read: () => true },
  },
  children: {
    worksheets: (workbook) => worksheetsType.of(workbook),
    tables: (workbook) => tablesType.of({ workbook, sheet: null }),
    names: (workbook) => namesType.of({ workbook, scope: null }),
    customXmlParts: (workbook) => customXmlPartsType.of(workbook),
    settings: (workbook) => settingsType.of(workbook),
    application: (workbook) => applicationType.of(workbook),
    protection: (workbook) => workbookProtectionType.of(workbook),
    _Runtime: (workbook) => runtimeType.of(workbook),
  },
  objects: {
    getSelectedRange: (workbook) => {
      const { sheet, ranges } = selectionOf(workbook);
      const [range, ...others] = ranges;
      if (range === undefined || others.length > 0) throw new ExcelError("InvalidSelection");
      return rangeType.of(new SheetRange(sheet, range));
    },
    getSelectedRanges: (workbook) => {
      const { sheet, ranges } = selectionOf(workbook);
      return rangeAreasType.of({
        sheet,
        ranges: ranges.map((range) => new SheetRange(sheet, range)),
      });
    },
    getActiveCell: (workbook) => {
      const { sheet, ranges } = selectionOf(workbook);
      const [range = cellRange(1, 0)] = ranges;
      return rangeType.of(new SheetRange(sheet, cellRange(range.firstRow, range.firstColumn)));
    },
    _GetRangeForEventByReferenceId: (workbook, args) => required(eventRange(workbook, args)),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
  methods: {
    save: (workbook) => {
      workbook.isDirty = false;
    },
  },
});

/** What is selected here; nothing is while another workbook, or a chart, is in front. */
function selectionOf(workbook: Workbook): Selection {
  if (workbook.isBehind) throw new ExcelError("InvalidSelection");
  return workbook.selection ?? { sheet: workbook.activeSheet, ranges: [cellRange(1, 0)] };
}

/** The range that an event spoke of, by the reference it carried. */
function eventRange(workbook: Workbook, args: Arguments): HostObject | null {
  const [id = "", address = ""] = args.text(0).split("!");
  const sheet = workbook.findSheet(id);
  const range = parseRange(address);
  return sheet === undefined || range === null ? null : rangeType.of(new SheetRange(sheet, range));
}
