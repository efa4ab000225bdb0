import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";
import { findHeader } from "@scopefit/tracker/layout/find-header";
import { answerColumns } from "@scopefit/tracker/questionnaire/answer-columns";

/**
 * The row of the headings that stay in view, or `null`. In a questionnaire it is the head above the answers,
 * since what is asked below reads like headings as well.
 */
export function headingRow(rows: readonly GridRow[], shape: SheetShape): number | null {
  const header = findHeader(rows, shape)?.rows.at(-1) ?? null;
  const answers = answerColumns(rows)?.headerRow ?? null;
  if (header === null || answers === null) return header ?? answers;
  return Math.min(header, answers);
}
