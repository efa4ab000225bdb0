import { expect, test } from "vitest";
import { openingsOf } from "./word-openings.ts";

test.for([
  ["held", ["hel"]],
  ["no|not yet", ["no*", "not"]],
  ["(?:re-?)?cert", ["re-", "rec", "cer"]],
  ["[ab]c", ["ac*", "bc*"]],
  [String.raw`\d{2}x`, ["**x", "***", "*x*"]],
  ["(?<!un)qualified", ["qua"]],
  ["Type\\s", ["typ"]],
] as const)("%s opens with %o", ([source, openings]) => {
  expect([...openingsOf(source)].sort()).toEqual([...openings].sort());
});
