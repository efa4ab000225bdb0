import type { SheetShape } from "../../layout/grid.ts";
import { isOurName, marksOurColumn } from "../../our-columns/our-names.ts";
import { SCOPEFIT_SHEET } from "./summary-sheet-name.ts";

/**
 * Whether a sheet is one of ours, whose rows are no tracker: a name of ours marks it that marks no
 * column. The summary is also known by its name, unless it is a tracker that we have marked.
 */
export function isOurSheet(shape: Pick<SheetShape, "name" | "names">): boolean {
  if (isMarkedAsOurs(shape)) return true;
  const isTracker = shape.names.some((it) => marksOurColumn(it.name.toLowerCase()));
  return shape.name === SCOPEFIT_SHEET && !isTracker;
}

/** Whether a name of ours says that a sheet is one of ours, whatever it is called. */
export function isMarkedAsOurs({ names }: Pick<SheetShape, "names">): boolean {
  return names.some((it) => isOurName(it.name) && !marksOurColumn(it.name.toLowerCase()));
}
