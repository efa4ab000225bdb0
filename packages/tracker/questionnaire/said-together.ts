import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

/** An answer ends where its comment begins. */
const SENTENCE_END = /[.!?:;]$/u;

/** An answer with what is said of it beside it: "Yes" and "By BSI, until 2027" are "Yes. By BSI, until 2027". */
export function saidTogether(answer: CellContent, comment: CellContent | undefined): CellContent {
  const more = comment?.kind === "text" ? comment.text.trim() : "";
  if (more === "") return answer;
  const said = answer.text.trim();
  if (said === "") return { kind: "text", text: more };
  if (answer.kind !== "text" && answer.kind !== "boolean") return answer;
  return { kind: "text", text: `${said}${SENTENCE_END.test(said) ? "" : "."} ${more}` };
}
