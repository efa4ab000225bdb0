import { expect, test } from "vitest";

import { withoutNda } from "./nda-terms.ts";

test.for([
  [" report (NDA required)", " report  "],
  [" report, requires a signed NDA", " report,  "],
  [" report required", " report required"],
] as const)("“%s” without its terms is “%s”", ([words, expected]) => {
  expect(withoutNda(words)).toBe(expected);
});
