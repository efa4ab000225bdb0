import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { Checker, PartView, Understood } from "../../checker/checker.ts";
import type { TrackerPlace } from "../../checker/sheet/tracker-view.ts";
import type { Answer, Selection, Workbook } from "../../workbook/workbook.ts";
import { answered } from "../../workbook/workbook-interruption.ts";

/** A sheet that has been read into the checker, with what stands around it. */
export interface ReadTracker {
  readonly understood: Understood;
  readonly hiddenRows: ReadonlySet<number>;
  /** What the user has selected on this sheet. */
  readonly selected: readonly CellRange[];
  readonly part: PartView;
  /** The vendor rows that have changed since the last run that the part tells of. */
  readonly changedRows: readonly number[];
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** Reads our part and the whole sheet into the checker and lets it understand them. */
export function readTracker(
  place: TrackerPlace,
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<ReadTracker>> {
  return answered(() => readInto(checker, place, workbook));
}

async function readInto(
  checker: Checker,
  place: TrackerPlace,
  workbook: Workbook,
): Promise<Answer<ReadTracker>> {
  const xml = await workbook.readPart();
  if (!xml.ok) return xml;
  const opened = await workbook.openSheet(place.sheet);
  if (!opened.ok) return opened;
  const selection = await workbook.selection();

  const { source, hiddenRows } = opened.value;
  await checker.takeSheet({ shape: source.shape, table: place.table });
  const part = await checker.takePart(xml.value);
  for await (const rows of source.rows()) await checker.takeRows(rows);
  const understood = await checker.understand(part.decisions);
  const changedRows = understood.ok ? await checker.changedSinceLastRun(null) : [];
  const ruleTitles = await checker.ruleTitles(null);
  const selected = selection.ok ? rangesOn(place.sheet, selection.value) : [];
  return { ok: true, value: { understood, hiddenRows, selected, part, changedRows, ruleTitles } };
}

function rangesOn(sheet: string, selection: Selection | null): readonly CellRange[] {
  return selection?.sheet === sheet ? selection.ranges : [];
}
