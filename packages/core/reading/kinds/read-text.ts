import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn } from "../cell/from-cell.ts";
import type { SourceCell } from "../cell/source-cell.ts";

/** The words of a cell, without the blanks around them. */
export function readText(cell: SourceCell): Fact<string> {
  return cellState(cell) ?? statedIn(cell, cell.content.text.trim());
}

/** As `readText`, for columns that hold a document or its address: there a pointer is the answer. */
export function readReference(cell: SourceCell): Fact<string> {
  const fact = readText(cell);
  return fact.state === "elsewhere" ? statedIn(cell, cell.content.text.trim()) : fact;
}
