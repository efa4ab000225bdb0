import type { OpenOutcome } from "@scopefit/core/rule/rule";
import { expect, test } from "vitest";

import { openOutcome } from "../../testing/checked-row.ts";
import { markFormula, marksCode } from "./cell-marks.ts";

const at = (cell: string, outcome: "gap" | "review", severity: OpenOutcome["severity"]) =>
  openOutcome("any", outcome, severity, { cells: [cell] });

test.for([
  ["a critical gap is level 1", [at("F7", "gap", "critical")], "|F1|"],
  ["a high gap is level 1", [at("F7", "gap", "high")], "|F1|"],
  ["a medium gap is level 2", [at("F7", "gap", "medium")], "|F2|"],
  ["a review is level 3, however severe", [at("F7", "review", "high")], "|F3|"],
  ["a remark leaves no mark", [at("F7", "gap", "low"), at("G7", "review", "low")], ""],
  ["the worst of several decides", [at("F7", "review", "high"), at("F7", "gap", "high")], "|F1|"],
  ["cells are marked apart", [at("F7", "gap", "high"), at("AK7", "review", "high")], "|F1|AK3|"],
  ["what is moot leaves no mark", [{ ...at("F7", "gap", "high"), because: "other" }], ""],
] as const)("%s", ([, outcomes, code]) => {
  expect(marksCode(outcomes)).toBe(code);
});

test("the formula looks for the code of its own column", () => {
  expect(markFormula("F", 1, "$AZ2")).toBe('ISNUMBER(SEARCH("|F1|",$AZ2))');
});
