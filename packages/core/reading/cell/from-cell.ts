import type { Fact, StatedFact } from "./fact.ts";
import type { SourceCell } from "./source-cell.ts";

/** The fact of a cell that was understood. */
export function statedIn<Value>(cell: SourceCell, value: Value): StatedFact<Value> {
  return { state: "stated", value, quote: cell.content.text, column: cell.column };
}

/** The fact of a cell whose words cannot be read; `why` completes "it is unclear because …". */
export function unclearIn(cell: SourceCell, why: string): Fact<never> {
  return { state: "unclear", quote: cell.content.text, column: cell.column, why };
}
