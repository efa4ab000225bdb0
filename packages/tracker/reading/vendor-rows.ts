import { engagementFields } from "@scopefit/core/fields/engagement-fields";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

import type { CellRange, GridRow } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import { columnsAt, type Mapping } from "../mapping/mapping.ts";
import { type RowKind, rowKind } from "./row-kind.ts";

/** A cell that holds for rows below it as well. */
export interface CarriedCell {
  readonly row: number;
  readonly content: CellContent;
}

/** What stands above a row and holds for its empty cells, by column. */
export type CarriedCells = ReadonlyMap<number, CarriedCell>;

const NOTHING: CarriedCells = new Map();

/** Who the vendor is: named once for all its rows. */
const IDENTITY: ReadonlySet<FieldId> = new Set<FieldId>([
  "vendorName",
  "vendorLegalEntity",
  "vendorParent",
  "vendorAliases",
]);

/**
 * Tells the vendors of a sheet, whose rows it is given in order from the top, and what the cells above hold for them.
 * A cell that is merged downwards holds for all its rows. A row without a name goes on with the vendor right above it:
 * it is the same vendor and, where it names no service of its own, the same engagement. What is said of a certificate
 * is not carried on, since a row may tell of another one.
 */
export class VendorRows {
  readonly #layout: Layout;
  readonly #mapping: Mapping;
  readonly #vendorColumn: number;
  readonly #merges: readonly CellRange[];
  /** Merges over several rows, by the first of them. */
  readonly #downwards: ReadonlyMap<number, readonly CellRange[]>;
  #open: readonly (CellRange & CarriedCell)[] = [];
  #above: { readonly row: number; readonly cells: CarriedCells } | null = null;

  constructor(
    layout: Layout,
    mapping: Mapping,
    vendorColumn: number,
    merges: readonly CellRange[],
  ) {
    this.#layout = layout;
    this.#mapping = mapping;
    this.#vendorColumn = vendorColumn;
    this.#merges = merges;
    this.#downwards = downwards(layout, merges);
  }

  /** What the cells above a row hold for it; `null` where the row is no vendor's. */
  carriedTo(row: GridRow): CarriedCells | null {
    if (row.row < this.#layout.firstRow || row.row > this.#layout.lastRow) return null;
    const kind = rowKind(row, this.#layout, this.#vendorColumn, this.#merges);
    if (this.#downwards.size === 0 && this.#layout.continuedBy.size === 0)
      return kind === "vendor" ? NOTHING : null;
    const merged = this.#mergedInto(row, kind);
    const isNamed = kind === "vendor" || this.#isNamedAbove(row, kind, merged);
    const isOfAbove = kind === "unnamed" && this.#above?.row === row.row - 1;
    if (!isNamed && !isOfAbove) return null;
    const carried = isNamed ? merged : this.#withAbove(row, merged);
    if (this.#layout.continuedBy.size > 0)
      this.#above = { row: row.row, cells: held(row, carried) };
    return carried;
  }

  /** Beside a merged name every row counts that says something of its own, be it only a site. */
  #isNamedAbove(row: GridRow, kind: RowKind, merged: CarriedCells): boolean {
    if (!merged.has(this.#vendorColumn) || (kind !== "unnamed" && kind !== "blank")) return false;
    const said = new Set(row.cells.flatMap((it) => (isEmpty(it.content) ? [] : [it.column])));
    return columnsAt(this.#mapping, row.row).some(
      ({ field, column }) => field !== null && said.has(column),
    );
  }

  #mergedInto(row: GridRow, kind: RowKind): CarriedCells {
    const filled = new Map(row.cells.map(({ column, content }) => [column, content]));
    // What is merged in a title or a head holds for no vendor.
    const isOfVendor = kind === "vendor" || kind === "unnamed";
    const beginning = isOfVendor ? (this.#downwards.get(row.row) ?? []) : [];
    const begun = beginning.flatMap((range) => {
      const content = filled.get(range.firstColumn);
      return content === undefined ? [] : [{ ...range, row: row.row, content }];
    });
    this.#open = [...this.#open.filter(({ lastRow }) => lastRow >= row.row), ...begun];
    const above = this.#open.filter(
      (range) => range.row < row.row && isEmpty(filled.get(range.firstColumn)),
    );
    if (above.length === 0) return NOTHING;
    return new Map(
      above.map(({ firstColumn, row: first, content }) => [firstColumn, { row: first, content }]),
    );
  }

  #withAbove(row: GridRow, merged: CarriedCells): CarriedCells {
    const filled = new Map(row.cells.map(({ column, content }) => [column, content]));
    const columns = columnsAt(this.#mapping, row.row);
    const namesService = columns.some(
      ({ field, column }) => field === "serviceLine" && !isEmpty(filled.get(column)),
    );
    const carried = new Map(merged);
    for (const { field, column } of columns) {
      const cell = this.#above?.cells.get(column);
      if (field === null || cell === undefined || !isEmpty(filled.get(column))) continue;
      if (namesService ? IDENTITY.has(field) : field in engagementFields) carried.set(column, cell);
    }
    return carried;
  }
}

/** Who has a row, and what holds for it, for the row below. */
function held(row: GridRow, carried: CarriedCells): CarriedCells {
  const own = row.cells
    .filter(({ content }) => !isEmpty(content))
    .map(({ column, content }) => [column, { row: row.row, content }] as const);
  return new Map([...carried, ...own]);
}

function isEmpty(content: CellContent | undefined): boolean {
  return content === undefined || (content.kind === "text" && content.text.trim() === "");
}

function downwards(
  { firstRow, lastRow }: Layout,
  merges: readonly CellRange[],
): ReadonlyMap<number, readonly CellRange[]> {
  const found = new Map<number, CellRange[]>();
  for (const merge of merges) {
    if (merge.lastRow === merge.firstRow || merge.firstRow < firstRow || merge.firstRow > lastRow)
      continue;
    const begun = found.get(merge.firstRow);
    if (begun === undefined) found.set(merge.firstRow, [merge]);
    else begun.push(merge);
  }
  return found;
}
