import { expect, test } from "vitest";
import { soc2ExceptionsIn } from "./soc2-exceptions.ts";

test.for([
  ["No exceptions noted", "none"],
  ["without any exceptions", "none"],
  ["Exceptions: none", "none"],
  ["2 exceptions noted (access reviews)", "2 exceptions noted"],
  ["KPMG, unqualified, 2 exc.", "2 exc."],
  ["one minor exception", "one minor exception"],
  ["some minor deviations", "some minor deviations"],
  ["with the exception of payroll", null],
  ["a clean report", null],
] as const)("“%s” says of exceptions: %s", ([text, words]) => {
  expect(soc2ExceptionsIn(text)).toBe(words);
});
