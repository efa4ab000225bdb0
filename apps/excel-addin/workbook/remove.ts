import type { Answer, Removed } from "@scopefit/pane/workbook/workbook";
import { isOurName, marksOurColumn } from "@scopefit/tracker/our-columns/our-names";

import { answer, inExcel, refusal } from "./in-excel.ts";
import { parseAddress } from "./range-address.ts";
import { rangeOf } from "./read-rows.ts";
import { removePart } from "./scopefit-part.ts";
import { isStructureLocked } from "./structure-lock.ts";
import { removeFormats } from "./write-formats.ts";

/** The names of ours on one sheet. */
interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly names: readonly Excel.NamedItem[];
  readonly columns: readonly number[];
  readonly headerRow: number;
}

/** Takes our columns, formats, names, sheets and part out of the workbook. */
export function removeOurs(): Promise<Answer<Removed>> {
  return inExcel({ sheet: "", progress: { written: 0 } }, async (context) => {
    const sheets = await markedSheets(context);
    const locked = sheets.find(({ worksheet }) => worksheet.protection.protected);
    if (locked !== undefined) {
      return refusal({ kind: "protected-sheet", sheet: locked.worksheet.name });
    }
    const own = sheets.filter(({ columns }) => columns.length === 0);
    if (own.length > 0 && (await isStructureLocked(context))) {
      return refusal({ kind: "protected-workbook" });
    }
    const marked = sheets.filter(({ columns }) => columns.length > 0);
    const filtered = await filteredByOurs(context, marked);
    if (filtered !== null) return refusal({ kind: "filtered-by-ours", sheet: filtered });
    for (const sheet of marked) await removeColumns(context, sheet);
    for (const { worksheet } of own) worksheet.delete();
    await removePart(context);
    return answer({
      columns: marked.reduce((count, { columns }) => count + columns.length, 0),
      sheets: own.map(({ worksheet }) => worksheet.name),
    });
  });
}

/** The first sheet where a filter hides rows by what stands in a column of ours, or `null`. */
async function filteredByOurs(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<string | null> {
  const tables = sheets.map(({ worksheet }) => worksheet.tables.load("items/name"));
  await context.sync();
  const filters = sheets.flatMap(({ worksheet, columns }, place) =>
    [worksheet, ...(tables[place]?.items ?? [])].map(({ autoFilter }) => ({
      worksheet,
      columns,
      filter: autoFilter.load("criteria"),
      range: autoFilter.getRangeOrNullObject().load("address"),
    })),
  );
  await context.sync();
  const found = filters.find(({ filter, range, columns }) => {
    const area = range.isNullObject ? null : parseAddress(range.address);
    if (area === null) return false;
    return columns.some((column) => isFiltering(filter.criteria[column - area.firstColumn]));
  });
  return found?.worksheet.name ?? null;
}

/** Excel lists every column of a filter; those that let everything through say nothing. */
function isFiltering(criteria: Partial<Excel.FilterCriteria> | null | undefined): boolean {
  return criteria?.filterOn !== undefined;
}

async function markedSheets(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const worksheets = context.workbook.worksheets.load("items/name, items/protection/protected");
  await context.sync();
  const loaded = worksheets.items.map((worksheet) => ({
    worksheet,
    names: worksheet.names.load("items/name, items/formula"),
  }));
  await context.sync();
  return loaded.flatMap(({ worksheet, names }) => {
    const ours = names.items.filter(({ name }) => isOurName(bare(name)));
    if (ours.length === 0) return [];
    const cells = ours
      .filter(({ name }) => marksOurColumn(bare(name)))
      .flatMap(({ formula }) => parseAddress(String(formula)) ?? []);
    const columns = cells.map(({ firstColumn }) => firstColumn);
    return [{ worksheet, names: ours, columns, headerRow: cells[0]?.firstRow ?? 1 }];
  });
}

function bare(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

async function removeColumns(context: Excel.RequestContext, sheet: MarkedSheet): Promise<void> {
  const { worksheet, names, columns, headerRow } = sheet;
  await removeFormats(context, worksheet);
  for (const name of names) name.delete();
  await shrinkFilter(context, sheet);
  const inTable = await removeFromTables(context, sheet);
  const used = worksheet.getUsedRangeOrNullObject().load("address");
  await context.sync();
  const lastRow = (used.isNullObject ? null : parseAddress(used.address))?.lastRow ?? headerRow;
  const plain = columns.filter((column) => !inTable.has(column));
  const loaded = plain.map((column) => {
    const height = Math.max(1, lastRow - headerRow + 1);
    const range = worksheet.getRangeByIndexes(headerRow - 1, column, height, 1);
    return { column, range: range.load("numberFormat") };
  });
  await context.sync();
  for (const { column, range } of loaded) {
    clearOurs(worksheet, column, headerRow, range.numberFormat);
    const whole = worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    whole.columnHidden = false;
    whole.format.useStandardWidth = true;
  }
  await context.sync();
}

/** Takes our columns out of the sheet's AutoFilter. While it filters it is left as it is. */
async function shrinkFilter(
  context: Excel.RequestContext,
  { worksheet, columns }: MarkedSheet,
): Promise<void> {
  const filter = worksheet.autoFilter;
  filter.load("isDataFiltered");
  const range = filter.getRangeOrNullObject().load("address");
  await context.sync();
  const now = range.isNullObject || filter.isDataFiltered ? null : parseAddress(range.address);
  if (now === null) return;
  let { lastColumn } = now;
  while (lastColumn > now.firstColumn && columns.includes(lastColumn)) lastColumn--;
  if (lastColumn < now.lastColumn) filter.apply(rangeOf(worksheet, { ...now, lastColumn }));
}

/** Our cells are formatted as text; what the user wrote into the column elsewhere is not. */
function clearOurs(
  worksheet: Excel.Worksheet,
  column: number,
  headerRow: number,
  formats: readonly (readonly unknown[])[],
): void {
  let first: number | null = null;
  const isOurs = (row: number) => formats[row - headerRow]?.[0] === "@";
  for (let row = headerRow; row <= headerRow + formats.length; row++) {
    if (isOurs(row)) first ??= row;
    else if (first !== null) {
      worksheet.getRangeByIndexes(first - 1, column, row - first, 1).clear();
      first = null;
    }
  }
}

/** Deletes those of our columns that a table holds; gives them. */
async function removeFromTables(
  context: Excel.RequestContext,
  { worksheet, columns, headerRow }: MarkedSheet,
): Promise<ReadonlySet<number>> {
  const tables = worksheet.tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
  await context.sync();
  const inTable = new Set<number>();
  for (const { table, range } of ranges) {
    const area = parseAddress(range.address);
    if (area === null || area.firstRow !== headerRow) continue;
    const held = columns.filter((it) => it >= area.firstColumn && it <= area.lastColumn);
    // From the right, so that those to the left keep their places.
    for (const column of [...held].sort((a, b) => b - a)) {
      table.columns.getItemAt(column - area.firstColumn).delete();
      inTable.add(column);
    }
  }
  await context.sync();
  for (const column of inTable) {
    const whole = worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    whole.columnHidden = false;
    whole.format.useStandardWidth = true;
  }
  return inTable;
}
