import { cellState } from "../cell/cell-state.ts";
import type { EnumWords } from "./enum-words.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import type { SourceCell } from "../cell/source-cell.ts";

/** A word before the match takes it back: "not valid", "non-critical", "no longer active". */
const TAKEN_BACK =
  /\b(?:not|non|no|never|isn['\u2019]?t|no\s+longer|without|neither|nor)[\s-]+(?:(?:a|an|the|very|fully|currently|yet|longer)\s+)?$/iu;

/**
 * The one value of a small list that a cell names. A cell that names two, or takes one back, is
 * unclear.
 */
export function readEnum<Value extends string>(
  cell: SourceCell,
  words: EnumWords<Value>,
): Fact<Value> {
  const state = cellState(cell);
  if (state !== null) return state;
  const text = cell.content.text.trim();
  const whole = words.whole?.get(text.toLowerCase().replace(/[.!]+$/u, ""));
  if (whole !== undefined) return statedIn(cell, whole);
  const found = valuesIn(text, words.patterns);
  if (found === "taken-back") return unclearIn(cell, "it says what is not so");
  const values = found.length > 0 ? found : weakValuesIn(text, words);
  const [only, ...others] = values;
  if (only === undefined)
    return unclearIn(cell, words.whyUnclear ?? "it is none of the usual answers");
  if (others.length === 0) return statedIn(cell, only);
  const joined = words.together?.(values) ?? null;
  return joined === null ? unclearIn(cell, "it says more than one thing") : statedIn(cell, joined);
}

function weakValuesIn<Value extends string>(
  text: string,
  { fallback }: EnumWords<Value>,
): readonly Value[] {
  const found = fallback === undefined ? [] : valuesIn(text, fallback);
  return found === "taken-back" ? [] : found;
}

function valuesIn<Value extends string>(
  text: string,
  patterns: EnumWords<Value>["patterns"],
): readonly Value[] | "taken-back" {
  const found: Value[] = [];
  for (const [value, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    if (TAKEN_BACK.test(text.slice(0, match.index))) return "taken-back";
    if (!found.includes(value)) found.push(value);
  }
  return found;
}
