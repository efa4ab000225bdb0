import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

import type { GridRow } from "../layout/grid.ts";
import type { AnswerColumn } from "./answer-columns.ts";
import { saidTogether } from "./said-together.ts";

const EMPTY: CellContent = { kind: "text", text: "" };

/** The answer in a row with what is said of it beside it; `undefined` where both are empty. */
export function answerIn(
  row: GridRow,
  { column, comments }: Pick<AnswerColumn, "column" | "comments">,
): CellContent | undefined {
  const answer = contentAt(row, column);
  const comment = comments === null ? undefined : contentAt(row, comments);
  if (answer === undefined && comment === undefined) return undefined;
  return saidTogether(answer ?? EMPTY, comment);
}

function contentAt({ cells }: GridRow, at: number): CellContent | undefined {
  return cells.find(({ column }) => column === at)?.content;
}
