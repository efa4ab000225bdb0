import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
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

/** "Y", "No": whether something is in scope, as the buyer sees it, and no words of a scope. */
const YES_OR_NO =
  /^(?:y|n|yes|no|ja|nein|oui|non|s[ií]|sim|n[ãa]o|nee|tak|nie|true|false|✓|✔|✗|✘)[.!]?$/iu;

/** As `readText`, for columns that hold a scope: a yes or no is none. */
export function readScope(cell: SourceCell): Fact<string> {
  const state = cellState(cell);
  if (state !== null || !YES_OR_NO.test(cell.content.text.trim())) return state ?? readText(cell);
  return unclearIn(cell, "it answers yes or no and gives no scope");
}
