import { expect, test } from "vitest";
import { cell, gist } from "../../../testing/cell.ts";
import { readSoc2Type } from "./read-soc2-type.ts";

test.for([
  ["2", "2"],
  ["II", "2"],
  ["ll", "2"],
  ["Type 2", "2"],
  ["Level II", "2"],
  ["T2", "2"],
  ["I", "1"],
  ["Type I", "1"],
  ["Type 1 & 2", "2"],
  ["I/II", "2"],
  ["Type I, Type II planned", "1"],
  ["Type 1 – point in time", "1"],
  ["Operating effectiveness", "2"],
] as const)("“%s” is type %s", ([text, type]) => {
  expect(gist(readSoc2Type(cell(text)))).toEqual(type);
});

test.for([
  "SOC II",
  "Type 3",
  "Type 1.5",
  "SOC 1 Type 2",
  "Tier 2",
  "report",
  "SOC 1, operating effectiveness",
])("“%s” is unclear", (text) => {
  expect(readSoc2Type(cell(text)).state).toBe("unclear");
});
