import type { PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import type { WorkbookFile } from "../../read/open-workbook.ts";
import { chartXml } from "./chart-part.ts";
import { drawingXml } from "./drawing-part.ts";
import type { Namespaces } from "../parts/namespaces.ts";
import type { PackageChanges } from "../parts/package-changes.ts";
import { partsOnlyOf, stemOf } from "../parts/package-parts.ts";
import { type PartNames, relationshipsPartOf, relativeTarget } from "../parts/part-names.ts";
import { contentTypes } from "../parts/patch-content-types.ts";
import { relationshipsXml } from "../parts/patch-relationships.ts";
import { scopefitSheetXml, type SheetBackground } from "./scopefit-sheet.ts";

/** A sheet of ours and where it goes in the workbook. */
export interface OwnSheet {
  readonly plan: PlannedSheet;
  /** Its name in the workbook, which the user may have changed. */
  readonly name: string;
  readonly part: string;
  readonly isNew: boolean;
}

/** The sheet that carries this marker, as an earlier run left it. */
export function findOwnSheet(
  workbook: WorkbookFile,
  names: ReadonlyMap<string, readonly { readonly name: string }[]>,
  plan: PlannedSheet,
): OwnSheet | null {
  const marker = plan.marker.toLowerCase();
  const found = workbook.sheets.find(({ name }) =>
    names.get(name.toLowerCase())?.some((it) => it.name.toLowerCase() === marker),
  );
  return found === undefined ? null : { plan, name: found.name, part: found.path, isNew: false };
}

/** Takes away what an earlier run put under a sheet of ours: drawings, charts and all below them. */
export function dropOldParts(
  workbook: WorkbookFile,
  sheet: OwnSheet,
  changes: PackageChanges,
): void {
  if (sheet.isNew) return;
  for (const part of partsOnlyOf(workbook, sheet.part)) {
    changes.drop(part);
    changes.drop(relationshipsPartOf(part));
  }
  changes.drop(relationshipsPartOf(sheet.part));
}

/** Where the parts of a sheet of ours are put, and what goes into them. */
export interface OwnSheetContext extends Omit<SheetBackground, "drawingId"> {
  readonly workbook: WorkbookFile;
  readonly changes: PackageChanges;
  readonly partNames: PartNames;
  /** To which the types of new parts are added. */
  readonly types: Map<string, string>;
}

/** Writes a sheet of ours with its drawing and its charts. */
export function putOwnSheet(sheet: OwnSheet, context: OwnSheetContext): void {
  const { changes, types } = context;
  const hasCharts = sheet.plan.charts.length > 0;
  const drawingId = hasCharts ? "rId1" : null;
  types.set(sheet.part, contentTypes.worksheet);
  changes.put(sheet.part, scopefitSheetXml(sheet.plan, { ...context, drawingId }));
  if (drawingId === null) return;
  const drawing = context.partNames.take(stemOf(context.workbook.path, "drawing"));
  putRelationships(changes, sheet.part, context.namespaces, [{ kind: "drawing", part: drawing }]);
  putDrawing(sheet, drawing, context);
}

function putDrawing(sheet: OwnSheet, part: string, context: OwnSheetContext): void {
  const { changes, types, namespaces } = context;
  const charts = sheet.plan.charts.map((chart, index) => ({
    chart,
    relationshipId: `rId${index + 1}`,
    kind: "chart",
    part: context.partNames.take(stemOf(context.workbook.path, "chart")),
  }));
  types.set(part, contentTypes.drawing);
  changes.put(part, drawingXml(charts, namespaces));
  putRelationships(changes, part, namespaces, charts);
  for (const { chart, part: chartPart } of charts) {
    types.set(chartPart, contentTypes.chart);
    changes.put(chartPart, chartXml(chart, sheet.plan, sheet.name, namespaces));
  }
}

function putRelationships(
  changes: PackageChanges,
  from: string,
  { relationships }: Namespaces,
  targets: readonly { readonly kind: string; readonly part: string }[],
): void {
  const all = targets.map(({ kind, part }, index) => ({
    id: `rId${index + 1}`,
    type: `${relationships}/${kind}`,
    target: relativeTarget(from, part),
  }));
  changes.put(relationshipsPartOf(from), relationshipsXml(all));
}
