import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { NUMBER, numberOf } from "../text/number-words.ts";
import type { SourceCell } from "../cell/source-cell.ts";

/** A number of its own; "CC6.1" and "A.8.30" are names of controls. */
const COUNTS = new RegExp(String.raw`(?<![\p{L}\p{N}.#-])${NUMBER}(?![\p{L}\p{N}%]|[.-]\d)`, "giu");
const NONE = /^[\s\p{P}]*(?:no|none|nil|zero)\b/iu;
const UNDERSTATED =
  /\b(?:more\s+than|over|above|at\s+least|several|few|many|multiple)\b|>|\+\s*$/iu;

/** How many: "3 minor" is 3, "none noted" is 0. "A few" and "more than 5" are no number. */
export function readCount(cell: SourceCell): Fact<number> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { content } = cell;
  const count = content.kind === "number" ? content.number : countIn(content.text);
  if (count === null || !Number.isInteger(count) || count < 0) {
    return unclearIn(cell, "it does not say how many");
  }
  return statedIn(cell, count);
}

function countIn(text: string): number | null {
  if (UNDERSTATED.test(text)) return null;
  const [only, ...others] = text.match(COUNTS) ?? [];
  if (only === undefined) return NONE.test(text) ? 0 : null;
  return others.length === 0 ? numberOf(only) : null;
}
