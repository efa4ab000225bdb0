import type { CellRange, SheetName, SheetShape, SheetTable } from "@scopefit/tracker/layout/grid";

import { parseAddress, parseAddresses, sheetOfAddress } from "./range-address.ts";

/** A sheet's shape, with what a reader of its rows must know besides. */
export interface ReadShape {
  readonly shape: SheetShape;
  /** The part of the sheet that holds anything, or `null` for an empty one. */
  readonly used: CellRange | null;
  readonly hiddenRows: ReadonlySet<number>;
}

/** More columns than this are not asked whether they are hidden. */
const MOST_COLUMNS = 400;

/**
 * Reads what a sheet says of its shape. Merged cells are left out: asking for them empties the user's
 * list of what can be undone (office-js #5918), and header rows are understood without them.
 */
export async function readShape(context: Excel.RequestContext, sheet: string): Promise<ReadShape> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load("name, visibility, protection/protected");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const filter = worksheet.autoFilter.getRangeOrNullObject();
  filter.load("address");
  const tables = worksheet.tables.load("items/name, items/showHeaders, items/showTotals");
  const own = worksheet.names.load("items/name, items/formula");
  const shared = context.workbook.names.load("items/name, items/formula");
  await context.sync();

  const usedRange = used.isNullObject ? null : parseAddress(used.address);
  const tableRanges = tables.items.map((table) => table.getRange().load("address"));
  const columns = hiddenOf(worksheet, usedRange);
  const visible = usedRange === null ? null : visibleRows(used);
  await context.sync();

  return {
    used: usedRange,
    hiddenRows: visible === null ? new Set() : rowsNotIn(usedRange, visible),
    shape: {
      name: worksheet.name,
      visibility: visibilityOf(worksheet.visibility),
      merges: [],
      tables: tables.items.flatMap((table, place) => tableOf(table, tableRanges[place]?.address)),
      autoFilter: filter.isNullObject ? null : parseAddress(filter.address),
      names: [...namesOn(sheet, own.items), ...namesOn(sheet, shared.items)],
      hiddenColumns: columns.filter(({ range }) => range.columnHidden).map(({ column }) => column),
      isProtected: worksheet.protection.protected,
    },
  };
}

function hiddenOf(worksheet: Excel.Worksheet, used: CellRange | null) {
  if (used === null) return [];
  const last = Math.min(used.lastColumn, MOST_COLUMNS);
  return Array.from({ length: last + 1 }, (_, column) => {
    const range = worksheet.getRangeByIndexes(0, column, 1, 1).load("columnHidden");
    return { column, range };
  });
}

function visibleRows(used: Excel.Range): Excel.RangeAreas {
  return used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible).load("address");
}

function rowsNotIn(used: CellRange | null, visible: Excel.RangeAreas): ReadonlySet<number> {
  if (used === null) return new Set();
  const hidden = new Set<number>();
  for (let row = used.firstRow; row <= used.lastRow; row++) hidden.add(row);
  const areas = visible.isNullObject ? [] : parseAddresses(visible.address);
  for (const { firstRow, lastRow } of areas) {
    for (let row = firstRow; row <= lastRow; row++) hidden.delete(row);
  }
  return hidden;
}

function tableOf(table: Excel.Table, address: string | undefined): readonly SheetTable[] {
  const range = parseAddress(address ?? "");
  if (range === null) return [];
  const headerRows = table.showHeaders ? 1 : 0;
  const totalsRows = table.showTotals ? 1 : 0;
  return [{ name: table.name, range, headerRows, totalsRows, kind: "plain" }];
}

/** Names that stand for a range of this sheet. */
function namesOn(sheet: string, items: readonly Excel.NamedItem[]): readonly SheetName[] {
  return items.flatMap(({ name, formula }) => {
    const address = typeof formula === "string" ? formula : "";
    const range = parseAddress(address);
    const isHere = sheetOfAddress(address)?.toLowerCase() === sheet.toLowerCase();
    return range !== null && isHere ? [{ name: bareName(name), range }] : [];
  });
}

/** A name that belongs to a sheet is listed with the sheet before it. */
function bareName(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

/** Excel's word for whether a sheet can be seen, in ours. */
export function visibilityOf(visibility: string): SheetShape["visibility"] {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
