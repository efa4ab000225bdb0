import { expect, test } from "vitest";

import { coverageOf } from "../testing/coverage.ts";
import { namesWhatWeNeed } from "./names-what-we-need.ts";

const needed = coverageOf(
  { site: "Makati", service: "Voice support" },
  { site: "Cebu City" },
  { site: "PH" },
);

test.for([
  ["Backups in makati were late", true],
  ["Cebu City moved to a new building", true],
  ["One voice support agent kept access", true],
  ["Backups in Dallas were late", false],
  ["The next phase of testing", false],
  ["", false],
] as const)("“%s” names what we need: %s", ([words, names]) => {
  expect(namesWhatWeNeed(words, needed)).toBe(names);
});

test("where nothing is needed, nothing is named", () => {
  expect(namesWhatWeNeed("Makati", coverageOf())).toBe(false);
});
