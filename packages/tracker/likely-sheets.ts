import type { Arrangement } from "./layout/layout.ts";
import { FEWEST_FIELDS } from "./mapping/fewest-fields.ts";

/** How a part of a workbook was understood, as far as it is weighed against others. */
export interface WeighedSheet {
  readonly arrangement: Arrangement;
  /** How many of its columns, or questions, are taken for a field. */
  readonly columnsUnderstood: number;
}

/**
 * Of the parts of a workbook that could be checked, those that may be meant. A tracker that is barely
 * understood is none where another sheet is a questionnaire: it is the summary or the legend of that.
 */
export function likelySheets<Sheet extends WeighedSheet>(
  sheets: readonly Sheet[],
  hasQuestionnaire = sheets.some(({ arrangement }) => arrangement !== "vendor-a-row"),
): readonly Sheet[] {
  if (!hasQuestionnaire) return sheets;
  return sheets.filter(
    ({ arrangement, columnsUnderstood }) =>
      arrangement !== "vendor-a-row" || columnsUnderstood >= FEWEST_FIELDS,
  );
}

/**
 * Of sheets that may be meant the one that asks for certificates or reports, and of those the one with the most
 * columns understood; on equal terms the first.
 */
export function mostTelling<Sheet extends WeighedSheet & { readonly asksForClaims: boolean }>(
  sheets: readonly Sheet[],
): Sheet | undefined {
  const asking = sheets.filter(({ asksForClaims }) => asksForClaims);
  const weighed = asking.length > 0 ? asking : [...sheets];
  return weighed.sort((a, b) => b.columnsUnderstood - a.columnsUnderstood)[0];
}
