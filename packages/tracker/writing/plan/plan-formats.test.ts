import { openOutcome } from "../../testing/checked-row.ts";
import type { Rule } from "@scopefit/core/rule/rule";
import { expect, test } from "vitest";

import type { Mapping } from "../../mapping/mapping.ts";
import { layoutWith } from "../../testing/layout.ts";
import { planColumns } from "./plan-columns.ts";
import { planFormats } from "./plan-formats.ts";

const rule = { ...openOutcome("a", "gap", "high"), reads: ["isoClaim"] } as unknown as Rule;
const column = (place: number, field: "vendorName" | "isoClaim" | null) => ({
  column: place,
  heading: "x",
  field,
  confidence: 1,
  reason: "x",
  doubt: null,
  decidedBy: "heading" as const,
});
const mapping: Mapping = {
  columns: [column(1, "vendorName"), column(2, null), column(3, "isoClaim")],
  notAsked: [],
};

test("the status column and the columns that a rule reads get formats, no other column does", () => {
  const layout = layoutWith();
  const formats = planFormats(layout, mapping, planColumns(layout) ?? [], [rule]);
  const columns = formats.map((format) => format.range.firstColumn);
  expect(columns.filter((it) => it === 4)).toHaveLength(5);
  expect(columns.filter((it) => it === 3)).toHaveLength(3);
  expect(new Set(columns)).toEqual(new Set([3, 4]));
});

test("formats span the data rows and look at the row's own hidden cell", () => {
  const layout = layoutWith();
  const formats = planFormats(layout, mapping, planColumns(layout) ?? [], [rule]);
  const input = formats.find((format) => format.range.firstColumn === 3);
  expect(input?.range).toEqual({ firstRow: 2, lastRow: 9, firstColumn: 3, lastColumn: 3 });
  expect(input?.formula).toBe('ISNUMBER(SEARCH("|D1|",$M2))');
});
