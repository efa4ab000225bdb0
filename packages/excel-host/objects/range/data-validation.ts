import { intersection } from "../../model/cells/area.ts";
import { demand } from "../../model/protection.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import { ObjectType } from "../../protocol/object-type.ts";

/** The most that Excel takes as an input message's title and text (docs: DataValidationPrompt). */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** `DataValidation`, as far as the message goes: a cell without a rule takes anything. */
export const dataValidationType = new ObjectType<SheetRange>("DataValidation", {
  properties: {
    prompt: {
      read: (target) => {
        const found = target.sheet.inputMessages.find(({ area }) => overlaps(area, target));
        const { title = "", message = "" } = found ?? {};
        return { title, message, showPrompt: true };
      },
      write: (target, value) => {
        const { title, message } = promptOf(value);
        demand(target.sheet, "allowFormatCells");
        removeFrom(target);
        target.sheet.inputMessages.push({ area: target.at(target.range), title, message });
      },
    },
    type: { read: () => "None" },
  },
  methods: { clear: removeFrom },
});

function removeFrom(target: SheetRange): void {
  const { sheet } = target;
  sheet.inputMessages = sheet.inputMessages.filter(({ area }) => !overlaps(area, target));
}

function overlaps(area: SheetRange, target: SheetRange): boolean {
  return area.place !== null && intersection(area.place, target.range) !== null;
}

function promptOf(value: unknown): { readonly title: string; readonly message: string } {
  const { title, message } = (value ?? {}) as {
    readonly title?: unknown;
    readonly message?: unknown;
  };
  const isPrompt = typeof title === "string" && typeof message === "string";
  if (!isPrompt || title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) {
    throw new ExcelError("InvalidArgument");
  }
  return { title, message };
}
