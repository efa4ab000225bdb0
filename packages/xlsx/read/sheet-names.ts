import type { SheetName } from "@scopefit/tracker/layout/grid";

import { parseRange } from "./cell-reference.ts";
import type { DefinedName } from "./workbook-part.ts";

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!()[\],]+))!([$A-Z0-9:]+)$/iu;

/**
 * The defined names that stand for one cell or range, by the sheet they point into; its name is in
 * lower case. Formulas, unions and names for other workbooks are left out.
 */
export function namesBySheet(
  names: readonly DefinedName[],
): ReadonlyMap<string, readonly SheetName[]> {
  const bySheet = new Map<string, SheetName[]>();
  for (const { name, formula } of names) {
    const match = REFERENCE.exec(formula.trim());
    const range = match === null ? null : parseRange(match[3] ?? "");
    if (match === null || range === null) continue;
    const sheet = (match[1]?.replaceAll("''", "'") ?? match[2] ?? "").toLowerCase();
    const found = bySheet.get(sheet);
    if (found === undefined) bySheet.set(sheet, [{ name, range }]);
    else found.push({ name, range });
  }
  return bySheet;
}
