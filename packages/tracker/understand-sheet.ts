import type { SheetSource } from "./layout/grid.ts";
import type { LayoutProblem } from "./layout/layout.ts";
import type { SavedMapping } from "./mapping/map-columns.ts";
import type { AnswersPlace } from "./questionnaire/answers-place.ts";
import { questionnaireRows } from "./questionnaire/questionnaire-rows.ts";
import { understandQuestionnaire } from "./questionnaire/understand-questionnaire.ts";
import { understandStacked } from "./questionnaire/understand-stacked.ts";
import {
  isBarelyUnderstood,
  type Understanding,
  type UnderstoodTracker,
  understandTracker,
} from "./understand-tracker.ts";

/** A sheet that can be checked, whichever way its vendors stand. */
export interface UnderstoodSheet {
  /** The grid in which a vendor has a row: the sheet, or, of a questionnaire, what is made of it. */
  readonly source: SheetSource;
  readonly tracker: UnderstoodTracker;
  /** Of a questionnaire, where each vendor answers on the sheet; of a tracker, none. */
  readonly answers: readonly AnswersPlace[];
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

/**
 * Understands a sheet as a tracker with a vendor a row or, failing that, as a questionnaire. A tracker that is
 * barely understood may be an export with a vendor, a control and a response in each row.
 */
export async function understandSheet(
  source: SheetSource,
  saved: SavedMapping = new Map(),
): Promise<SheetUnderstanding> {
  const understood = asSheet(source, await understandTracker(source, saved));
  const mayBeAsked = understood.ok
    ? isBarelyUnderstood(understood.value.tracker.mapping)
    : MAY_BE_ASKED.has(understood.error.kind);
  if (!mayBeAsked) return understood;
  const rows = await questionnaireRows(source);
  const stacked = await understandStacked(source, rows, saved);
  if (stacked?.kind === "understood") return { ok: true, value: stacked.value };
  if (understood.ok) return understood;
  if (stacked !== null) {
    const { headerRow, row } = stacked;
    const sheet = source.shape.name;
    return { ok: false, error: { kind: "nameless-answers", sheet, headerRow, row } };
  }
  const questionnaire = await understandQuestionnaire(source, saved);
  return questionnaire === null ? understood : { ok: true, value: questionnaire };
}

function asSheet(source: SheetSource, understood: Understanding): SheetUnderstanding {
  if (!understood.ok) return understood;
  return { ok: true, value: { source, tracker: understood.value, answers: [] } };
}
