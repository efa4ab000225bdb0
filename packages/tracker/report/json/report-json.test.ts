import { expect, test } from "vitest";

import { openOutcome } from "../../testing/checked-row.ts";
import { fingerprint, pointOf } from "../../testing/fingerprint.ts";
import { fullRow } from "../../testing/full-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { runReportJson, runReportSchema } from "./report-json.ts";

const rows = ["A", "B", "C"].map((vendor, place) => ({
  ...fullRow(vendor, "Payroll", place + 7, [openOutcome("a", "gap", "high")]),
}));
const earlier = {
  ranOn: "2026-10-01",
  asOf: "2026-10-01",
  rows: [fingerprint("A", "covered", { open: [pointOf("b")] }), fingerprint("Z")],
};

test("a report says in JSON what its schema says it does", () => {
  const json = runReportJson(runReportOf(rows, { earlier }));
  expect(runReportSchema.safeParse(JSON.parse(JSON.stringify(json))).error).toBeUndefined();
  expect(json.vendors.map(({ vendor }) => vendor)).toEqual(["A", "B", "C"]);
  expect(json.diff?.changes.map(({ kind }) => kind)).toEqual(["kept", "new", "new", "gone"]);
  expect(json.portfolio.quarters).toHaveLength(1);
});
