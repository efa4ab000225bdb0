import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const STANDS = ["Active", "Suspended", "Expired"];

function fieldsOf(
  headings: readonly string[],
  cells: readonly string[],
): readonly (FieldId | null)[] {
  const columns = headings.map((heading, at) => ({ column: at + 1, path: [heading] }));
  const samples = new Map(columns.map(({ column }) => [column, column === 2 ? cells : []]));
  return mapColumns(columns, samples).columns.map(({ field }) => field);
}

test.for<readonly [headings: readonly string[], cells: readonly string[], status: FieldId]>([
  [["Vendor", "ISO 27001 status"], ["Yes", "No", "In progress"], "isoClaim"],
  [["Vendor", "ISO 27001 status", "ISO expiry date"], ["Certified", "Planned"], "isoClaim"],
  [["Vendor", "ISO 27001 status"], STANDS, "isoClaim"],
  [["Vendor", "ISO 27001 status", "ISO expiry date"], STANDS, "isoCertStatus"],
  [["Vendor", "ISO 27001 status", "ISO 27001 certified?"], STANDS, "isoCertStatus"],
  [["Vendor", "ISO 27001 status", "ISO 27001 certified?"], ["Yes", "No"], "isoCertStatus"],
  [["Vendor", "Certificate status"], STANDS, "isoCertStatus"],
])("of %j, the second over %j is %s", ([headings, cells, status]) => {
  expect(fieldsOf(headings, cells)[1]).toBe(status);
});
