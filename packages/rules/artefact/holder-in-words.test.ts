import { blank, claim } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { holderInWords } from "./holder-in-words.ts";

test.for([
  ["AWS", "AWS"],
  ["Alder Cloud", "Alder Cloud"],
  ["data center", "its hosting provider"],
  ["at data-cent", "its hosting provider"],
] as const)("the holder %s is said as %s", ([holder, expected]) => {
  const cited = claim("borrowed", `${holder} is certified`, { holder });
  expect(holderInWords(cited, "its hosting provider")).toBe(expected);
});

test("a claim that names nobody has a holder without a name", () => {
  expect(holderInWords(claim("borrowed"), "another party")).toBe("another party");
  expect(holderInWords(blank, "another party")).toBe("another party");
});
