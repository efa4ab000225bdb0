import { expect, test } from "vitest";

import { coverageOf, type NeededInTest } from "../testing/coverage.ts";
import {
  bothCovers,
  combinationInWords,
  isCovered,
  isOpenInPart,
  isPatchwork,
  isUncovered,
} from "./two-artefacts.ts";

function standOf(needed: NeededInTest): string {
  const [both] = bothCovers(coverageOf(needed));
  if (both === undefined) return "nothing needed";
  if (isPatchwork(both)) return "patchwork";
  if (isUncovered(both)) return "uncovered";
  if (isCovered(both)) return "covered";
  return isOpenInPart(both) ? "open in part" : "nothing known";
}

test.for<readonly [string, NeededInTest, string]>([
  ["one artefact covers all", { soc2: { site: "OUT" } }, "covered"],
  [
    "one has the site and one the service",
    { iso: { service: "OUT" }, soc2: { site: "OUT" } },
    "patchwork",
  ],
  ["both lack the site", { iso: { site: "OUT" }, soc2: { site: "OUT" } }, "uncovered"],
  [
    "one lacks it and one is unclear",
    { iso: { site: "OUT" }, soc2: { site: "UNKNOWN" } },
    "open in part",
  ],
  [
    "nothing is known of either",
    {
      iso: { service: "UNKNOWN", site: "UNKNOWN", entity: "UNKNOWN" },
      soc2: { service: "UNKNOWN", site: "UNKNOWN", entity: "UNKNOWN" },
    },
    "nothing known",
  ],
])("%s", ([, needed, stand]) => {
  expect(standOf(needed)).toBe(stand);
});

test("a combination reads “voice support at Makati by Tala Contact Inc.”", () => {
  expect(bothCovers(coverageOf({})).map(combinationInWords)).toEqual([
    "voice support at Makati by Tala Contact Inc.",
  ]);
});
