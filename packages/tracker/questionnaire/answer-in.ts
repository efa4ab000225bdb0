import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

import type { GridRow } from "../layout/grid.ts";
import type { AnswerColumn } from "./answer-columns.ts";
import { saidByEvidence } from "./said-by-evidence.ts";
import { saidTogether } from "./said-together.ts";

const EMPTY: CellContent = { kind: "text", text: "" };

/** The answer in a row with what is said of it beside it; `undefined` where all of it is empty. */
export function answerIn(
  row: GridRow,
  { column, comments, evidence }: Pick<AnswerColumn, "column" | "comments" | "evidence">,
): CellContent | undefined {
  const answer = contentAt(row, column);
  const comment = contentAt(row, comments);
  const isAnswered = answer !== undefined || comment !== undefined;
  const shown = saidByEvidence(contentAt(row, evidence), isAnswered);
  if (!isAnswered && shown === undefined) return undefined;
  return saidTogether(saidTogether(answer ?? EMPTY, comment), shown);
}

function contentAt({ cells }: GridRow, at: number | null): CellContent | undefined {
  return at === null ? undefined : cells.find(({ column }) => column === at)?.content;
}
