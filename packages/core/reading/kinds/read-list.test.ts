import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readList } from "./read-list.ts";

test.for([
  ["Alder Cloud, Birch Mail", ["Alder Cloud", "Birch Mail"]],
  ["none", []],
  ["No subservice organisations", []],
  ["No CUECs", []],
  ["none apply", []],
  ["No CUECs mapped", ["No CUECs mapped"]],
  ["various", "unclear"],
  ["Yes", "unclear"],
  ["3", "unclear"],
  ["as needed", "unclear"],
  ["none shared", "unclear"],
  ["Confidential", "unclear"],
  ["on website", "elsewhere"],
] as const)("%s is %j", ([text, expected]) => {
  expect(gist(readList(cell(text)))).toEqual(expected);
});
