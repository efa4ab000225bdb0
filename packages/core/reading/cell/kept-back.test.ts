import { expect, test } from "vitest";
import { isKeptBack } from "./kept-back.ts";

test.for([
  ["We cannot share our ", " report without an NDA", true],
  ["Our ", " report may not be disclosed before signature", true],
  ["We cannot share a ", " report without having one", false],
  ["We cannot provide our ", " report", false],
  ["We have no ", " report", false],
] as const)("whether “%sSOC 2%s” keeps a report back: %s", ([before, after, answer]) => {
  expect(isKeptBack(before, after)).toBe(answer);
});
