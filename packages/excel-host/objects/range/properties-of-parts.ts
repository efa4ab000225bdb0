import type { CellRange } from "@scopefit/tracker/layout/grid";

import { cellRange, columnCount, isUnbounded, rowCount } from "../../model/cells/area.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import type { HostObject } from "../../protocol/object-type.ts";
import { asRecord } from "../../protocol/plain-values.ts";

/** Makes the client's object of a range. */
type AsObject = (target: SheetRange) => HostObject;

/** Answers `getCellProperties`: what is asked for, of every cell. */
export function cellProperties(target: SheetRange, asked: unknown, asObject: AsObject): unknown {
  const { range } = target;
  if (isUnbounded(range)) throw new ExcelError("InvalidArgument");
  return Array.from({ length: rowCount(range) }, (_, down) =>
    Array.from({ length: columnCount(range) }, (_, along) =>
      picked(
        asObject(target.at(cellRange(range.firstRow + down, range.firstColumn + along))),
        asked,
      ),
    ),
  );
}

/** Answers `getRowProperties` or `getColumnProperties`: what is asked for, of every line. */
export function lineProperties(
  target: SheetRange,
  axis: "rows" | "columns",
  asked: unknown,
  asObject: AsObject,
): unknown {
  return linesIn(target.range, axis).map((line) => picked(asObject(target.at(line)), asked));
}

/** Does what `setCellProperties` does; `null` leaves a cell as it is. */
export function setCellProperties(target: SheetRange, given: unknown, asObject: AsObject): void {
  const { range } = target;
  const rows = listOf(given, rowCount(range));
  rows.forEach((row, down) => {
    listOf(row, columnCount(range)).forEach((properties, along) => {
      if (properties === null) return;
      const cell = cellRange(range.firstRow + down, range.firstColumn + along);
      assign(asObject(target.at(cell)), properties);
    });
  });
}

/** Does what `setRowProperties` and `setColumnProperties` do. */
export function setLineProperties(
  target: SheetRange,
  axis: "rows" | "columns",
  given: unknown,
  asObject: AsObject,
): void {
  const lines = linesIn(target.range, axis);
  listOf(given, lines.length).forEach((properties, place) => {
    const line = lines[place];
    if (properties !== null && line !== undefined) assign(asObject(target.at(line)), properties);
  });
}

function linesIn(range: CellRange, axis: "rows" | "columns"): readonly CellRange[] {
  if (axis === "rows") {
    return Array.from({ length: rowCount(range) }, (_, down) => ({
      ...range,
      firstRow: range.firstRow + down,
      lastRow: range.firstRow + down,
    }));
  }
  return Array.from({ length: columnCount(range) }, (_, along) => ({
    ...range,
    firstColumn: range.firstColumn + along,
    lastColumn: range.firstColumn + along,
  }));
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new ExcelError("InvalidArgument");
  return value;
}

/** The properties of an object that are marked `true`, into its children. */
function picked(object: HostObject, asked: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asRecord(asked))) {
    if (wanted === false) continue;
    if (!object.hasChild(name)) found[name] = object.read(name);
    else {
      const child = object.child(name);
      if (child !== null) found[name] = picked(child, wanted);
    }
  }
  return found;
}

function assign(object: HostObject, properties: unknown): void {
  for (const [name, value] of Object.entries(asRecord(properties))) {
    const child = object.hasChild(name) ? object.child(name) : null;
    if (child === null) object.write(name, value);
    else assign(child, value);
  }
}
