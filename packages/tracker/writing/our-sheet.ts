import type { SheetShape } from "../layout/grid.ts";
import { isOurName, marksOurColumn } from "../our-columns/our-names.ts";
import { SCOPEFIT_SHEET } from "./summary-sheet-name.ts";

/**
 * Whether a sheet is one of ours, whose rows are no tracker: a name of ours marks it that marks no
 * column. The summary is also known by its name.
 */
export function isOurSheet({ name, names }: Pick<SheetShape, "name" | "names">): boolean {
  if (name === SCOPEFIT_SHEET) return true;
  return names.some((it) => isOurName(it.name) && !marksOurColumn(it.name.toLowerCase()));
}
