import { expect, test } from "vitest";

import { checkedRow, openOutcome } from "../testing/checked-row.ts";
import { runCounter } from "./run-summary.ts";

test("rows are counted by status, gaps by the rows that have them", () => {
  const counter = runCounter();
  counter.add(
    checkedRow("not-covered", [openOutcome("a", "gap", "high"), openOutcome("a", "gap", "high")]),
  );
  counter.add(
    checkedRow("not-covered", [openOutcome("a", "gap", "high"), openOutcome("b", "gap", "low")]),
  );
  counter.add(checkedRow("covered"));
  const summary = counter.summary();
  expect(summary.rows).toBe(3);
  expect(summary.counts["not-covered"]).toBe(2);
  expect(summary.gaps).toEqual([{ rule: "a", rows: 2 }]);
});

test("a row waits only for a reader when nothing else is open", () => {
  const counter = runCounter();
  const unread = openOutcome("art-evidence-not-seen", "review", "low", { core: true });
  counter.add(checkedRow("covered-with-conditions", [unread]));
  counter.add(checkedRow("covered-with-conditions", [unread, openOutcome("a", "gap", "medium")]));
  expect(counter.summary().waitingForReading).toBe(1);
});
