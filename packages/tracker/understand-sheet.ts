import type { SheetSource } from "./layout/grid.ts";
import type { LayoutProblem } from "./layout/layout.ts";
import type { SavedMapping } from "./mapping/map-columns.ts";
import type { AnswerColumn } from "./questionnaire/answer-columns.ts";
import { questionnaireRows } from "./questionnaire/questionnaire-rows.ts";
import { understandQuestionnaire } from "./questionnaire/understand-questionnaire.ts";
import { vendorsBelow } from "./questionnaire/vendors-below.ts";
import { type UnderstoodTracker, understandTracker } from "./understand-tracker.ts";

/** A sheet that can be checked, whichever way its vendors stand. */
export interface UnderstoodSheet {
  /** The grid in which a vendor has a row: the sheet, or, of a questionnaire, the sheet on its side. */
  readonly source: SheetSource;
  readonly tracker: UnderstoodTracker;
  /** Of a questionnaire, where each vendor's answers stand on the sheet; of a tracker, none. */
  readonly answers: readonly AnswerColumn[];
}

/** A sheet that is understood, or why it is nothing to check. */
export type SheetUnderstanding =
  | { readonly ok: true; readonly value: UnderstoodSheet }
  | { readonly ok: false; readonly error: LayoutProblem };

/** What a sheet is said to be that may be a questionnaire all the same. */
const MAY_BE_ASKED: ReadonlySet<LayoutProblem["kind"]> = new Set([
  "questionnaire",
  "no-header",
  "no-vendor-column",
]);

/** Understands a sheet as a tracker with a vendor a row or, failing that, as a questionnaire. */
export async function understandSheet(
  source: SheetSource,
  saved: SavedMapping = new Map(),
): Promise<SheetUnderstanding> {
  const understood = await understandTracker(source, saved);
  if (understood.ok) return { ok: true, value: { source, tracker: understood.value, answers: [] } };
  if (!MAY_BE_ASKED.has(understood.error.kind)) return understood;
  const below = vendorsBelow(await questionnaireRows(source));
  if (below !== null) {
    return { ok: false, error: { kind: "vendors-below", sheet: source.shape.name, ...below } };
  }
  const questionnaire = await understandQuestionnaire(source, saved);
  return questionnaire === null ? understood : { ok: true, value: questionnaire };
}
