import type { CellRange } from "@scopefit/tracker/layout/grid";

import { intersection, wholeSheet } from "./cells/area.ts";
import type { Chart } from "./chart.ts";
import type { ConditionalFormat } from "./conditional-format.ts";
import type { InputMessage } from "./input-message.ts";
import { Lines } from "./cells/lines.ts";
import type { Protection } from "./protection.ts";
import type { RangeFilter } from "./tables/range-filter.ts";
import { SheetCells } from "./cells/sheet-cells.ts";
import type { SheetRange } from "./cells/sheet-range.ts";
import type { Shift } from "./shift/shift.ts";
import type { Table } from "./tables/table.ts";
import type { Workbook } from "./workbook.ts";

/** The standard width of a column (64 pixels) and height of a row, in points. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** The filter that a sheet has of its own, besides those of its tables. */
export interface SheetFilter {
  readonly area: SheetRange;
  readonly filter: RangeFilter;
}

/** A worksheet: its cells, and all that lies on them. */
export class Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  isDeleted = false;
  readonly cells = new SheetCells();
  readonly columns = new Lines(STANDARD_WIDTH);
  readonly rows = new Lines(STANDARD_HEIGHT);
  /** All shifts of its cells, for ranges to follow. */
  readonly shifts: Shift[] = [];
  merges: SheetRange[] = [];
  tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  inputMessages: InputMessage[] = [];
  autoFilter: SheetFilter | null = null;
  /** The rows that filters hide, besides those that somebody has hidden. */
  filteredRows: ReadonlySet<number> = new Set();
  protection: Protection | null = null;
  frozen: CellRange | null = null;

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  /** Whether a row is hidden, by hand or by a filter. */
  isRowHidden(row: number): boolean {
    return this.rows.isHidden(row) || this.filteredRows.has(row);
  }

  /** The smallest range around what is used; `null` for an empty sheet. */
  usedRange(valuesOnly: boolean, within: CellRange = wholeSheet): CellRange | null {
    return this.cells.usedRange(within, valuesOnly);
  }

  /** The table that has a cell of this range. */
  tableAt(range: CellRange): Table | undefined {
    return this.tables.find((table) => intersection(table.area.range, range) !== null);
  }

  /** The merged cells that have a cell of this range. */
  mergesIn(range: CellRange): readonly CellRange[] {
    return this.merges
      .map((merge) => merge.place)
      .filter((merge) => merge !== null)
      .filter((merge) => intersection(merge, range) !== null);
  }
}

/** Whether a sheet may bear this name: at most 31 characters and none of `\ / ? * [ ] :`. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}
