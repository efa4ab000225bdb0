import { fieldIdSchema } from "@scopefit/core/fields/field-dictionary";
import { fieldPlace } from "@scopefit/tracker/layout/vendor-place";
import * as z from "zod/mini";

import type { OpenTracker } from "../input/open-tracker.ts";

/** What `scopefit map --format json` prints. */
export const mapReportSchema = z.strictObject({
  sheet: z.string(),
  /** None in a questionnaire, whose headings are its questions. */
  headerRows: z.array(z.int()),
  columns: z.array(
    z.strictObject({
      /** The letters of the column; of a questionnaire the number of the row in which it is (first) asked. */
      column: z.string(),
      heading: z.string(),
      field: z.nullable(fieldIdSchema),
      confidence: z.number(),
      reason: z.string(),
    }),
  ),
  notAsked: z.array(fieldIdSchema),
});

export type MapReportJson = z.infer<typeof mapReportSchema>;

/** What was understood of a tracker's columns, as JSON. */
export function mapReport({ layout, mapping }: OpenTracker): MapReportJson {
  const isAsked = layout.arrangement !== "vendor-a-row";
  return {
    sheet: layout.sheet,
    headerRows: isAsked ? [] : [...layout.rows],
    columns: mapping.columns.map(({ column, heading, field, confidence, reason }) => ({
      column: fieldPlace(layout.arrangement, column),
      heading,
      field,
      confidence,
      reason,
    })),
    notAsked: [...mapping.notAsked],
  };
}
