import { likelySheets } from "@scopefit/tracker/likely-sheets";
import { LONGEST_QUESTIONNAIRE } from "@scopefit/tracker/questionnaire/longest-questionnaire";

import type { Checker } from "../../checker/checker.ts";
import type { TrackerCandidate, TrackerPlace } from "../../checker/sheet/tracker-view.ts";
import type { Answer, SheetEntry, Workbook } from "../../workbook/workbook.ts";

/** Where the tracker is, as far as a look at the sheets tells. */
export type Found =
  | { readonly kind: "one"; readonly place: TrackerPlace }
  | { readonly kind: "several"; readonly candidates: readonly TrackerCandidate[] };

/**
 * How many rows of a sheet are looked at to see whether it is a tracker. Where they are none, it is read on: a
 * questionnaire asks about certificates and reports wherever it likes.
 */
const ROWS_LOOKED_AT = 120;

const NO_MORE = { ok: true, value: [] } as const;

/** A table that is understood in fewer columns than this share of the best one is a list beside the tracker. */
const RIVAL_SHARE = 0.5;

/**
 * Looks for the tracker: on the sheet the user is looking at, else on the others. Where two parts of
 * the workbook come close to one another, the user chooses; where none does, the sheet in view is
 * taken, and what is wrong with it will be said.
 */
export async function findTracker(workbook: Workbook, checker: Checker): Promise<Answer<Found>> {
  const listed = await workbook.sheets();
  if (!listed.ok) return listed;
  const sheets = listed.value.filter(({ visibility }) => visibility === "visible");
  const inView = sheets.find(({ isActive }) => isActive) ?? sheets[0];
  if (inView === undefined) return { ok: false, problem: { kind: "no-workbook" } };

  const near = await candidatesOn([inView], workbook, checker);
  if (!near.ok || near.value.some(isPlainly)) return settled(near, inView);
  const others = await candidatesOn(
    sheets.filter((sheet) => sheet !== inView),
    workbook,
    checker,
  );
  if (!others.ok) return others;
  const likely = likelySheets([...near.value, ...others.value]);
  const likelyNear = likely.filter(({ place }) => place.sheet === inView.name);
  return settled({ ok: true, value: likelyNear.length > 0 ? likelyNear : likely }, inView);
}

/** Whether it is meant whatever the other sheets hold. */
function isPlainly(candidate: TrackerCandidate): boolean {
  return likelySheets([candidate], true).length > 0;
}

/** Every part of the workbook that may be a tracker, for a user who wants another than the one found. */
export async function allCandidates(
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<readonly TrackerCandidate[]>> {
  const listed = await workbook.sheets();
  if (!listed.ok) return listed;
  const sheets = listed.value.filter(({ visibility }) => visibility === "visible");
  return candidatesOn(sheets, workbook, checker);
}

function settled(found: Answer<readonly TrackerCandidate[]>, inView: SheetEntry): Answer<Found> {
  if (!found.ok) return found;
  const rivals = rivalsAmong(found.value);
  if (rivals.length > 1) return { ok: true, value: { kind: "several", candidates: rivals } };
  const place = rivals[0]?.place ?? { sheet: inView.name, table: null };
  return { ok: true, value: { kind: "one", place } };
}

function rivalsAmong(candidates: readonly TrackerCandidate[]): readonly TrackerCandidate[] {
  const most = Math.max(0, ...candidates.map(({ columnsUnderstood }) => columnsUnderstood));
  return candidates.filter(({ columnsUnderstood }) => columnsUnderstood >= most * RIVAL_SHARE);
}

async function candidatesOn(
  sheets: readonly SheetEntry[],
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<readonly TrackerCandidate[]>> {
  const found: TrackerCandidate[] = [];
  for (const { name } of sheets) {
    const opened = await workbook.openSheet(name);
    if (!opened.ok) return opened;
    const { shape } = opened.value.source;
    const lowestHeader = Math.max(0, ...shape.tables.map(({ range }) => range.firstRow));
    const lastRow = lowestHeader + ROWS_LOOKED_AT;
    const rows = await workbook.readRows(name, 1, lastRow);
    if (!rows.ok) return rows;
    const first = await checker.candidates({ shape, rows: rows.value });
    const isTracker = first.some(({ arrangement }) => arrangement === "vendor-a-row");
    const more = isTracker
      ? NO_MORE
      : await workbook.readRows(name, lastRow + 1, LONGEST_QUESTIONNAIRE);
    if (!more.ok) return more;
    const all = [...rows.value, ...more.value];
    found.push(
      ...(more.value.length === 0 ? first : await checker.candidates({ shape, rows: all })),
    );
  }
  return { ok: true, value: found };
}
