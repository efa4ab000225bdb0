import { expect, test } from "vitest";

import { rowSelection } from "./row-selection.ts";

test.for([
  ["5", [5]],
  ["5-7", [5, 6, 7]],
  ["5-6, 9", [5, 6, 9]],
] as const)("%s is rows %j", ([text, rows]) => {
  expect([...rowSelection(text)]).toEqual(rows);
});

test.for(["", "a", "7-5", "0", "5-", "1-2000000"])("“%s” is refused", (text) => {
  expect(() => rowSelection(text)).toThrow(/is not a list of rows/u);
});
