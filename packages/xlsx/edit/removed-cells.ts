import type { CellFate, MetCell, RowCells } from "../patch/sheet/sheet-patch.ts";

/** What tells a cell of ours from one that the user has put into our column. */
export interface OurPlaces {
  readonly columns: ReadonlySet<number>;
  readonly headerRow: number;
  /** Columns whose heading must stay, since a table still holds them. */
  readonly keptHeadings: ReadonlySet<number>;
  /** Cell styles that hold texts as ours do. */
  readonly wrappedStyles: ReadonlySet<number>;
}

/** Takes the cells of ours out of one row after another; what the user wrote beside them stays. */
export class RemovedCells implements RowCells<never> {
  readonly #prefix: string;
  readonly #places: OurPlaces;
  readonly #first: number;
  #row = 0;

  constructor(prefix: string, places: OurPlaces) {
    this.#prefix = prefix;
    this.#places = places;
    this.#first = Math.min(...places.columns);
  }

  begin(row: number): void {
    this.#row = row;
  }

  before(): string {
    return "";
  }

  rest(): string {
    return "";
  }

  meet(cell: MetCell): CellFate {
    if (!this.#isOurs(cell)) return "keep";
    // Without references cells count from the left, and those behind this one must keep their places.
    return cell.hasReference ? "drop" : { cell: `<${this.#prefix}c/>` };
  }

  extent(): null {
    return null;
  }

  reaches(column: number): boolean {
    return column >= this.#first;
  }

  #isOurs({ column, style }: MetCell): boolean {
    const { columns, headerRow, keptHeadings, wrappedStyles } = this.#places;
    if (!columns.has(column) || this.#row < headerRow) return false;
    return this.#row === headerRow ? !keptHeadings.has(column) : wrappedStyles.has(style);
  }
}
