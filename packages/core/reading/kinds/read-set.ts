import { cellState } from "../cell/cell-state.ts";
import { mentionStanding } from "../text/clauses.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import type { SetWords } from "./set-words.ts";
import type { SourceCell } from "../cell/source-cell.ts";

const NONE = /^[\s\p{P}]*(?:no|none|nil|n|false|zero|nothing)[\s\p{P}]*$/iu;
const YES = /^[\s\p{P}]*(?:yes|y|true|ja|oui|s[iíì]|sim|tak|有)[\s\p{P}]*$/iu;

/** Every value of a small list that a cell names, in the order of the list. */
export function readSet<Value extends string>(
  cell: SourceCell,
  words: SetWords<Value>,
): Fact<readonly Value[]> {
  const { content, heading } = cell;
  const state = cellState(cell);
  if (state !== null) return state;
  const isNone = content.kind === "boolean" ? !content.boolean : NONE.test(content.text);
  const isYes = content.kind === "boolean" ? content.boolean : YES.test(content.text);
  if (isNone) return answered(cell, words.none(heading), "it says only what is not so");
  if (isYes) return answered(cell, words.yes(heading), "it does not say which");
  const text = reworded(content.text, words);
  const named = words.patterns.filter(([, pattern]) => pattern.test(text));
  const found = named.filter(([, pattern]) => isMeant(text, pattern, words));
  if (found.length > 0) return statedIn(cell, withoutNone(found.map(([value]) => value)));
  if (named.length === 0) return unclearIn(cell, "it names none that we know");
  return unclearIn(cell, "it names only what is not so, or not yet");
}

function reworded<Value extends string>(text: string, words: SetWords<Value>): string {
  const changes = words.reworded ?? [];
  return changes.reduce((now, [pattern, plain]) => now.replace(pattern, plain), text);
}

function answered<Value>(
  cell: SourceCell,
  value: readonly Value[] | null,
  why: string,
): Fact<readonly Value[]> {
  return value === null ? unclearIn(cell, why) : statedIn(cell, value);
}

const BRACKETS = /\(([^()]*)\)/gu;

function isMeant<Value extends string>(
  text: string,
  pattern: RegExp,
  words: SetWords<Value>,
): boolean {
  if (!words.bracketsApart || !text.includes("(")) return counts(text, pattern, words);
  if (counts(text.replace(BRACKETS, " "), pattern, words)) return true;
  const brackets = Array.from(text.matchAll(BRACKETS), ([, inside = ""]) => inside);
  return brackets.some((inside) => counts(inside, pattern, words));
}

/** The first word of the wording tells how it is meant. */
function counts<Value extends string>(
  text: string,
  pattern: RegExp,
  words: SetWords<Value>,
): boolean {
  const at = pattern.exec(text)?.index;
  return at !== undefined && words.counts(mentionStanding(text, at, at + 1));
}

/** "No client data, names only": whatever is named beside it takes "none" back. */
function withoutNone<Value extends string>(found: readonly Value[]): readonly Value[] {
  const values = [...new Set(found)];
  return values.length > 1 ? values.filter((value) => value !== "none") : values;
}
