import { expect, test } from "vitest";

import { cell, gist, numberCell } from "../../testing/cell.ts";
import { readPercent } from "./read-percent.ts";

test.for([
  ["20%", cell("20%"), 20],
  ["12,5 %", cell("12,5 %"), 12.5],
  ["half", cell("half"), 50],
  ["100 of 500", cell("100 of 500"), 20],
  ["1,000 out of 4,000 agents", cell("1,000 out of 4,000 agents"), 25],
  ["none", cell("none"), 0],
  ["20% WFH, 80% office", cell("20% WFH, 80% office"), 20],
  ["80/20 office/WFH", cell("80/20 office/WFH"), 20],
  ["80/20, which may be either way round,", cell("80/20"), 80],
  ["a spreadsheet’s 0.2", numberCell(0.2), 20],
  ["a spreadsheet’s 0.2 shown as 20%", numberCell(0.2, "20%"), 20],
  ["15", numberCell(15), 15],
  ["1, which may be all or a hundredth,", numberCell(1), "unclear"],
  ["15 heads", numberCell(15, "15", "Remote headcount"), "unclear"],
  ["20-30%", cell("20-30%"), "unclear"],
  ["40%-60%", cell("40%-60%"), "unclear"],
  ["some", cell("some"), "unclear"],
] as const)("%s is %s", ([, source, expected]) => {
  expect(gist(readPercent(source))).toBe(expected);
});
