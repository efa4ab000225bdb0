import { expect, test } from "vitest";

import { fitInWords, gradesInWords } from "./axes.ts";

test.for([
  ["all", null, "all"],
  ["part", "site", "part (site)"],
  ["none", "entity", "none (entity)"],
] as const)("a fit of %s decided by %s is told as %s", ([answer, decidedBy, words]) => {
  expect(fitInWords({ answer, decidedBy })).toBe(words);
});

test("each artefact has its grade, E0 where there is none", () => {
  const standing = { claim: "yes", usability: "usable", reliance: "good" } as const;
  const standings = [{ ...standing, artefact: "soc2", evidence: "E3" } as const];
  expect(gradesInWords({ standings })).toBe("ISO E0, SOC 2 E3");
});
