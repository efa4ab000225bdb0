import { fieldIdSchema } from "@scopefit/core/fields/field-dictionary";
import { fieldPlace } from "@scopefit/tracker/layout/vendor-place";
import type { ColumnMapping } from "@scopefit/tracker/mapping/mapping";
import * as z from "zod/mini";

import type { OpenTracker } from "../input/open-tracker.ts";

const columnSchema = z.strictObject({
  /** The letters of the column; of a questionnaire the number of the row in which it is (first) asked. */
  column: z.string(),
  heading: z.string(),
  field: z.nullable(fieldIdSchema),
  confidence: z.number(),
  reason: z.string(),
});

/** What `scopefit map --format json` prints. */
export const mapReportSchema = z.strictObject({
  sheet: z.string(),
  /** None in a questionnaire, whose headings are its questions. */
  headerRows: z.array(z.int()),
  columns: z.array(columnSchema),
  /** Rows further down that head the columns otherwise, and what the columns hold below each; absent where none does. */
  laterHeads: z.optional(z.array(z.strictObject({ row: z.int(), columns: z.array(columnSchema) }))),
  notAsked: z.array(fieldIdSchema),
});

export type MapReportJson = z.infer<typeof mapReportSchema>;

/** What was understood of a tracker's columns, as JSON. */
export function mapReport({ layout, mapping }: OpenTracker): MapReportJson {
  const isAsked = layout.arrangement !== "vendor-a-row";
  const shown = ({ column, heading, field, confidence, reason }: ColumnMapping) => ({
    column: fieldPlace(layout.arrangement, column),
    heading,
    field,
    confidence,
    reason,
  });
  return {
    sheet: layout.sheet,
    headerRows: isAsked ? [] : [...layout.rows],
    columns: mapping.columns.map(shown),
    ...(mapping.laterHeads === undefined
      ? {}
      : {
          laterHeads: mapping.laterHeads.map(({ row, columns }) => ({
            row,
            columns: columns.map(shown),
          })),
        }),
    notAsked: [...mapping.notAsked],
  };
}
