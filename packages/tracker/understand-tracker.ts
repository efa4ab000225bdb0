import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { detectDateOrder } from "@scopefit/core/reading/dates/date-order";
import type { DateOrder } from "@scopefit/core/reading/cell/source-cell";

import { DEEPEST_HEADER, findHeader } from "./layout/find-header.ts";
import type { GridRow, SheetSource } from "./layout/grid.ts";
import type { Layout, LayoutProblem } from "./layout/layout.ts";
import { holdsQuestions, isQuestionnaire } from "./questionnaire/tell-questionnaire.ts";
import { type Survey, surveyRows } from "./layout/survey-rows.ts";
import { FEWEST_FIELDS } from "./mapping/fewest-fields.ts";
import { findLaterHeads, type FirstHead, type HeadsFound } from "./mapping/later-heads.ts";
import { withLegalNameAsVendor } from "./mapping/legal-name-as-vendor.ts";
import { mapColumns, type SavedMapping } from "./mapping/map-columns.ts";
import { columnsOf, type Mapping } from "./mapping/mapping.ts";
import { SAMPLE_ROWS, Samples } from "./mapping/samples.ts";

/** A tracker whose shape and columns are understood, ready to be read row by row. */
export interface UnderstoodTracker {
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly vendorColumn: number;
  readonly dateOrders: ReadonlyMap<FieldId, DateOrder>;
}

/** A tracker, or why the sheet is none. */
export type Understanding =
  | { readonly ok: true; readonly value: UnderstoodTracker }
  | { readonly ok: false; readonly error: LayoutProblem };

/** Whether so few columns are understood that what looks like a tracker may be something else. */
export function isBarelyUnderstood({ columns }: Mapping): boolean {
  return columns.filter(({ field }) => field !== null).length < FEWEST_FIELDS;
}

/** Why a tracker that is understood cannot be checked: no row names a vendor. `null` if one does. */
export function problemWithRows({ layout }: UnderstoodTracker): LayoutProblem | null {
  if (layout.lastRow >= layout.firstRow) return null;
  return { kind: "no-vendors", sheet: layout.sheet, headerRow: layout.firstRow - 1 };
}

/** Finds header, columns, extent and date habits of a sheet; a fresh one may have no vendor yet. */
export async function understandTracker(
  source: SheetSource,
  saved: SavedMapping = new Map(),
): Promise<Understanding> {
  const sheet = source.shape.name;
  await source.prepareShape?.();
  const rows = await firstRows(source, source.shape.tables);
  if (rows.length === 0) return { ok: false, error: { kind: "empty-sheet", sheet } };
  const header = findHeader(rows, source.shape);
  if (header === null) return { ok: false, error: { kind: "no-header", sheet } };

  const headerRow = header.rows[header.rows.length - 1] ?? 0;
  const questionnaire = { kind: "questionnaire", sheet, headerRow } as const;
  if (isQuestionnaire(header)) return { ok: false, error: questionnaire };
  const samples = samplesBelow(headerRow, rows).byColumn();
  const mapping = withLegalNameAsVendor(mapColumns(header.headings, samples, saved));
  if (isBarelyUnderstood(mapping) && holdsQuestions(rows)) {
    return { ok: false, error: questionnaire };
  }
  const vendorColumn = columnsOf(mapping, "vendorName")[0]?.column;
  if (vendorColumn === undefined) {
    return { ok: false, error: { kind: "no-vendor-column", sheet, headerRow } };
  }
  const continuing = continuingColumns(mapping);
  const survey = await surveyRows(source, header, {
    vendor: vendorColumn,
    texts: dateColumns(mapping),
    continuing,
  });
  const later = await laterHeads(source, { header, mapping, vendorColumn, saved }, survey);
  const layout: Layout = {
    ...header,
    sheet,
    arrangement: "vendor-a-row",
    firstRow: headerRow + 1,
    lastRow: Math.max(headerRow, survey.lastRow),
    laterHeads: later.rows,
    namesInCapitals: survey.namesInCapitals,
    areNumbered: survey.areNumbered,
    continuedBy: survey.isContinued ? continuing : NONE,
    occupied: survey.occupied,
  };
  return {
    ok: true,
    value: {
      layout,
      mapping: later.heads.length === 0 ? mapping : { ...mapping, laterHeads: later.heads },
      vendorColumn,
      dateOrders: dateOrdersOf(mapping, survey.texts),
    },
  };
}

/** Hardly a sheet has rows that may be heads, and only for those is it gone through once more. */
async function laterHeads(
  source: SheetSource,
  first: FirstHead,
  { mayHead }: Survey,
): Promise<HeadsFound> {
  if (mayHead.size === 0) return { rows: mayHead, heads: [] };
  return findLaterHeads(source, first, mayHead);
}

async function firstRows(
  source: SheetSource,
  tables: SheetSource["shape"]["tables"],
): Promise<readonly GridRow[]> {
  const deepest = Math.max(DEEPEST_HEADER, ...tables.map((table) => table.range.firstRow));
  const rows: GridRow[] = [];
  for await (const chunk of source.rows({ lastRow: deepest + SAMPLE_ROWS })) rows.push(...chunk);
  return rows;
}

function samplesBelow(headerRow: number, rows: readonly GridRow[]): Samples {
  const samples = new Samples();
  for (const row of rows) {
    if (row.row > headerRow && row.row <= headerRow + SAMPLE_ROWS) samples.add(row);
  }
  return samples;
}

const NONE: ReadonlySet<number> = new Set();

/** What a register says of each service or assurance of a vendor that it names once. */
const CONTINUING: ReadonlySet<FieldId | null> = new Set<FieldId | null>([
  "serviceLine",
  "isoClaim",
  "soc2Claim",
]);

function continuingColumns({ columns }: Mapping): ReadonlySet<number> {
  return new Set(
    columns
      .filter(({ field, reads }) => CONTINUING.has(field) && reads === undefined)
      .map(({ column }) => column),
  );
}

function dateColumns(mapping: Mapping): ReadonlySet<number> {
  return new Set(
    mapping.columns
      .filter(({ field }) => field !== null && fieldDefinition(field).type === "date")
      .map(({ column }) => column),
  );
}

function dateOrdersOf(
  mapping: Mapping,
  texts: ReadonlyMap<number, ReadonlySet<string>>,
): ReadonlyMap<FieldId, DateOrder> {
  const orders = new Map<FieldId, DateOrder>();
  for (const { column, field } of mapping.columns) {
    const order = field === null ? null : detectDateOrder(texts.get(column) ?? []);
    if (field !== null && order !== null) orders.set(field, order);
  }
  return orders;
}
