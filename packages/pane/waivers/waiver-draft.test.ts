import { expect, test } from "vitest";

import { AS_OF } from "../testing/taken-sheet.ts";
import { draftProblems } from "./waiver-draft.ts";

const whole = { reason: "Site closes in May", owner: "A. Reyes", until: "2027-05-31" };

test.for([
  ["a whole draft", {}, {}],
  ["no reason", { reason: " " }, { reason: "missing" }],
  ["a reason without end", { reason: "a".repeat(501) }, { reason: "too-long" }],
  ["nobody", { owner: "" }, { owner: "missing" }],
  ["no day", { until: "" }, { until: "no-day" }],
  ["a day that is no day", { until: "2027-02-30" }, { until: "no-day" }],
  ["the as-of day itself", { until: "2026-11-23" }, { until: "not-later" }],
  ["the day after", { until: "2026-11-24" }, {}],
] as const)("%s", ([, change, problems]) => {
  expect(draftProblems({ ...whole, ...change }, AS_OF)).toEqual(problems);
});
