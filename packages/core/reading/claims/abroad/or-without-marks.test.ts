import { expect, test } from "vitest";
import { orWithoutMarks } from "./or-without-marks.ts";

test.for([
  ["spółk", "sp[óo][łl]k"],
  [String.raw`certyfik\p{L}+`, String.raw`certyfik\p{L}+`],
  ["norm[yąę]", "norm[yąęae]"],
  ["[^,;] nie", "[^,;] nie"],
] as const)("“%s” is also found without marks: “%s”", ([source, either]) => {
  expect(orWithoutMarks(source)).toBe(either);
});
