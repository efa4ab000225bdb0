import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { leadingAnswer } from "../cell/leading-answer.ts";
import { type Sign, signsIn } from "./signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";

/** How the free answers of one column are read. */
export interface SignWords<Value extends string> {
  readonly signs: readonly Sign<Value>[];
  /** What a bare yes and a bare no say; nothing where the column asks how and not whether. */
  readonly yes: readonly Value[];
  readonly no: readonly Value[];
}

/**
 * What a free answer says, as far as its words are known: "Yes – USB blocked, printing allowed". The
 * opening yes or no counts with the rest of the answer; words that say none of it are unclear.
 */
export function readSigns<Value extends string>(
  cell: SourceCell,
  words: SignWords<Value>,
): Fact<readonly Value[]> {
  const { content } = cell;
  const state = cellState(cell);
  if (state !== null) return state;
  const found =
    content.kind === "boolean"
      ? content.boolean
        ? words.yes
        : words.no
      : signsOf(content.text, words);
  return found.length === 0
    ? unclearIn(cell, "it says nothing that answers the question")
    : statedIn(cell, found);
}

function signsOf<Value extends string>(
  text: string,
  { signs, yes, no }: SignWords<Value>,
): readonly Value[] {
  const lead = leadingAnswer(text);
  if (lead === null || (lead.rest !== "" && !lead.isSetOff && lead.answer !== "yes")) {
    return signsIn(text, signs);
  }
  const opening = lead.answer === "yes" ? yes : lead.answer === "no" ? no : [];
  return [...new Set([...opening, ...signsIn(lead.rest, signs)])];
}
