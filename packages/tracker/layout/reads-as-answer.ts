import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

/** A heading longer than this is a sentence: an instruction or an answer. */
const LONGEST_HEADING = 120;

/** Answers open so, and headings do not. */
const OPENS_ANSWER =
  /^(?:\p{Extended_Pictographic}|[✓✔✗✘☐☑☒]|\[[ x]?\]|(?:yes|ja|si|sí|oui|sim|n\/a|tbd)(?![\p{L}\d]))/iu;
/** An answer, or what numbers the rows where they begin with it. */
const NO = /^no$/iu;

/** Whether a cell reads like an answer or a sentence and not like a heading, at its place in the row. */
export function readsAsAnswer({ kind, text }: CellContent, place: number): boolean {
  const words = text.trim();
  if (kind !== "text" || words.length > LONGEST_HEADING) return true;
  return OPENS_ANSWER.test(words) || (place > 0 && NO.test(words));
}
