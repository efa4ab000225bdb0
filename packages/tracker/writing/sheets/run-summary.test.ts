import { expect, test } from "vitest";

import { checkedRow, openOutcome } from "../../testing/checked-row.ts";
import { digestRow } from "../row/row-digest.ts";
import { runCounter, type RunSummary } from "./run-summary.ts";

function summaryOf(...rows: readonly ReturnType<typeof checkedRow>[]): RunSummary {
  const counter = runCounter();
  for (const row of rows) counter.add(digestRow(row));
  return counter.summary();
}

test("rows are counted by status, gaps by the rows that have them", () => {
  const summary = summaryOf(
    checkedRow("not-covered", [openOutcome("a", "gap", "high"), openOutcome("a", "gap", "high")]),
    checkedRow("not-covered", [openOutcome("a", "gap", "high"), openOutcome("b", "gap", "low")]),
    checkedRow("covered"),
  );
  expect(summary.rows).toBe(3);
  expect(summary.counts["not-covered"]).toBe(2);
  expect(summary.gaps).toEqual([{ rule: "a", rows: 2 }]);
});

test("a row waits only for a reader when nothing else is open", () => {
  const unread = openOutcome("art-evidence-not-seen", "review", "low", { core: true });
  const { waitingForReading } = summaryOf(
    checkedRow("covered-with-conditions", [unread]),
    checkedRow("covered-with-conditions", [unread, openOutcome("a", "gap", "medium")]),
  );
  expect(waitingForReading).toBe(1);
});
