import type { CellRange } from "@scopefit/tracker/layout/grid";

import { intersection, without } from "./cells/area.ts";
import {
  applies,
  noLook,
  type ConditionalFormat,
  type ConditionalRule,
} from "./conditional-format.ts";
import { demand } from "./protection.ts";
import { SheetRange } from "./cells/sheet-range.ts";
import type { Sheet } from "./sheet.ts";

/** The formats of a sheet that still apply anywhere, the one that goes first in front. */
export function conditionalFormatsOf(sheet: Sheet): readonly ConditionalFormat[] {
  sheet.conditionalFormats = sheet.conditionalFormats.filter(applies);
  return sheet.conditionalFormats;
}

/** The formats that apply to a cell of these ranges. */
export function conditionalFormatsIn(
  sheet: Sheet,
  ranges: readonly CellRange[],
): readonly ConditionalFormat[] {
  return conditionalFormatsOf(sheet).filter((format) =>
    format.ranges.some(({ place }) =>
      ranges.some((range) => place !== null && intersection(place, range) !== null),
    ),
  );
}

/** Adds a format. A new one goes before all others, as in Excel. */
export function addConditionalFormat(
  sheet: Sheet,
  ranges: readonly CellRange[],
  rule: ConditionalRule,
): ConditionalFormat {
  demand(sheet, "allowFormatCells");
  const format: ConditionalFormat = {
    id: sheet.workbook.nextGuid(),
    rule,
    stopIfTrue: false,
    ranges: ranges.map((range) => new SheetRange(sheet, range)),
    look: noLook(),
  };
  sheet.conditionalFormats.unshift(format);
  return format;
}

/** Takes the formats off these ranges; where they also apply elsewhere, they stay there. */
export function clearConditionalFormats(sheet: Sheet, cleared: readonly CellRange[]): void {
  demand(sheet, "allowFormatCells");
  for (const format of sheet.conditionalFormats) {
    let places = format.ranges.map(({ place }) => place).filter((place) => place !== null);
    for (const hole of cleared) places = places.flatMap((place) => without(place, hole));
    format.ranges = places.map((place) => new SheetRange(sheet, place));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(applies);
}
