import { expect, test } from "vitest";

import { matchesOf, neededInWords, withResult } from "./scope-matches.ts";
import { coverageOf } from "./testing/coverage.ts";

const { soc2 } = coverageOf(
  { service: "payroll" },
  { service: "voice support" },
  { service: "payroll", site: "Cebu City", soc2: { site: "OUT" } },
);

test("each needed thing is held against the artefact once", () => {
  expect(matchesOf(soc2, "service").map((match) => match.needed)).toEqual([
    "payroll",
    "voice support",
  ]);
});

test("the sites that are OUT read “Cebu City”", () => {
  expect(neededInWords(withResult(matchesOf(soc2, "site"), "OUT"))).toBe("Cebu City");
});

test("nothing with a result reads as nothing", () => {
  expect(neededInWords(withResult(matchesOf(soc2, "entity"), "UNKNOWN"))).toBe("");
});
