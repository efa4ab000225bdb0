import { expect, test } from "vitest";

import { wordsOf } from "../text/words.ts";
import { endOfDate } from "./end-of-date.ts";

test.for([
  ["Q2 2027 Davao", 2],
  ["March 2027", 2],
  ["2027, Davao", 1],
  ["March in Davao", 0],
  ["Davao", 0],
  ["", 0],
] as const)("the date that “%s” opens with has %i words", ([text, end]) => {
  expect(endOfDate(wordsOf(text), 0)).toBe(end);
});
