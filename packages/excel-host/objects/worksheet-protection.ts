import { eventType } from "../events/event-types.ts";
import { raiseOfSheet } from "../events/raise-changes.ts";
import { strictProtection, type ProtectionOptions } from "../model/protection.ts";
import type { Sheet } from "../model/sheet.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType } from "../protocol/object-type.ts";
import { asFlag, asRecord, asWord } from "../protocol/plain-values.ts";

/** `WorksheetProtection`: whether a sheet is protected, and what it allows then. */
export const worksheetProtectionType = new ObjectType<Sheet>("WorksheetProtection", {
  properties: {
    protected: { read: ({ protection }) => protection !== null },
    options: { read: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    protect: (sheet, args) => {
      if (sheet.protection !== null) throw new ExcelError("InvalidOperation");
      const password = args.at(1) === undefined ? "" : args.text(1);
      protectSheet(sheet, protectionOptions(args.at(0) ?? {}), password);
    },
    unprotect: (sheet, args) => {
      const password = args.at(0) ?? "";
      if (sheet.protection !== null && sheet.protection.password !== password) {
        throw new ExcelError("AccessDenied");
      }
      sheet.protection = null;
      raiseOfSheet(eventType.sheetProtectionChanged, sheet, { isProtected: false });
    },
  },
});

/** Protects a sheet and tells of it. */
export function protectSheet(sheet: Sheet, options: ProtectionOptions, password: string): void {
  sheet.protection = { options, password };
  raiseOfSheet(eventType.sheetProtectionChanged, sheet, { isProtected: true });
}

/** Reads `WorksheetProtectionOptions`; what is not said is not allowed. */
export function protectionOptions(value: unknown): ProtectionOptions {
  const given = asRecord(value);
  const options: Record<string, unknown> = { ...strictProtection };
  for (const [name, allowed] of Object.entries(given)) {
    if (!Object.hasOwn(strictProtection, name)) throw new ExcelError("InvalidArgument");
    options[name] =
      name === "selectionMode" ? asWord(allowed, ["Normal", "Unlocked", "None"]) : asFlag(allowed);
  }
  return options as unknown as ProtectionOptions;
}
