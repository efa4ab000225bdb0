import { expect, test } from "vitest";

import { TypedCells } from "./typed-cells.ts";

const A2 = { row: 2, column: 0 };

type Act = ["add", string] | ["accept"] | ["refuse"] | ["settle"];

test.for<[behaviour: string, acts: Act[], shown: string | undefined]>([
  ["what is typed is shown at once", [["add", "a"]], "a"],
  ["what is refused is not shown", [["add", "a"], ["refuse"]], undefined],
  ["what is written is shown until rows are fetched", [["add", "a"], ["accept"]], "a"],
  ["and then the file shows it", [["add", "a"], ["accept"], ["settle"]], undefined],
  ["rows fetched on the way do not take it", [["add", "a"], ["settle"]], "a"],
  [
    "a refusal gives back what was written and is not fetched yet",
    [["add", ""], ["accept"], ["add", "a"], ["refuse"]],
    "",
  ],
  [
    "an answer is about what was typed first",
    [["add", "a"], ["add", "b"], ["accept"], ["settle"]],
    "b",
  ],
  ["of two, the first is refused", [["add", "a"], ["add", "b"], ["refuse"]], "b"],
  ["of two, the second is refused", [["add", "a"], ["add", "b"], ["accept"], ["refuse"]], "a"],
  ["what is written last is shown", [["add", "a"], ["accept"], ["add", "b"], ["accept"]], "b"],
])("%s", ([, acts, shown]) => {
  const typed = new TypedCells();
  for (const [act, text] of acts) {
    if (act === "add") typed.add(A2, text);
    else if (act === "settle") typed.settle();
    else typed[act](A2);
  }
  expect(typed.textAt(2, 0)).toBe(shown);
});

test("cells are told apart", () => {
  const typed = new TypedCells();
  typed.add(A2, "a");
  expect(typed.textAt(2, 1)).toBeUndefined();
});
