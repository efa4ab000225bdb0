import { ourColumns } from "./our-column.ts";

/** How all our hidden names begin: those of our columns, and those of our sheets. */
const OUR_NAMES = "_scopefit_";

const columnMarkers: ReadonlySet<string> = new Set(ourColumns.map(({ marker }) => marker));

/** Whether a defined name is one of ours; names do not tell upper from lower case. */
export function isOurName(name: string): boolean {
  return name.toLowerCase().startsWith(OUR_NAMES);
}

/** Whether a defined name marks one of our columns; all other names of ours mark a sheet of ours. */
export function marksOurColumn(name: string): boolean {
  return columnMarkers.has(name);
}
