import { expect, test } from "vitest";
import { cell, gist } from "../../../testing/cell.ts";
import { readOpinion } from "./read-opinion.ts";

test.for([
  ["Unqualified", "unqualified"],
  ["clean", "unqualified"],
  ["Qualified", "qualified"],
  ["Adverse opinion", "adverse"],
] as const)("“%s” is %s", ([text, opinion]) => {
  expect(gist(readOpinion(cell(text)))).toEqual(opinion);
});

test.for(["Qualified – no exceptions", "passed", "successful"])("“%s” is unclear", (text) => {
  expect(readOpinion(cell(text)).state).toBe("unclear");
});
