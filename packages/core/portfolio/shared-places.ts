import { addressIn } from "../reading/cell/source-cell.ts";
import type { PortfolioPlace, PortfolioRow } from "./portfolio-row.ts";

interface GroupedPlace extends PortfolioPlace {
  readonly group: string;
}

/** Notes where each of many values stands, and tells which of them stand with more than one vendor. */
export class SharedPlaces {
  readonly #places = new Map<string, GroupedPlace[]>();

  /** Notes a value by its key and the column it stands in. */
  note(key: string, { vendor, row, group }: PortfolioRow, column: string): void {
    const known = this.#places.get(key);
    const place = { vendor, row, cell: addressIn(column, row), group };
    if (known === undefined) this.#places.set(key, [place]);
    else known.push(place);
  }

  /** The values that stand with vendors of different groups, in the order they were first noted. */
  shared(): readonly (readonly [key: string, places: readonly PortfolioPlace[]])[] {
    return [...this.#places].flatMap(([key, places]) => {
      const isShared = places.some(({ group }) => group !== places[0]?.group);
      if (!isShared) return [];
      return [[key, places.map(({ vendor, row, cell }) => ({ vendor, row, cell }))] as const];
    });
  }
}
