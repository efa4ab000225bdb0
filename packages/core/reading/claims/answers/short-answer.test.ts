import { expect, test } from "vitest";
import { shortAnswer } from "./short-answer.ts";

test.for([
  ["Both", "yes"],
  ["We do, since 2019", "yes"],
  ["We hold it.", "yes"],
  ["Both current", "yes"],
  ["Both are in place", "yes"],
  ["Neither", "no"],
  ["No, not yet", "no"],
  ["Both sites are audited", null],
  ["We do not", "no"],
] as const)("“%s” opens with %s", ([text, answer]) => {
  expect(shortAnswer(text)?.answer ?? null).toBe(answer);
});
