import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { exactDay } from "@scopefit/core/reading/dates/day-interval";
import { clockAt } from "@scopefit/core/testing/clock";
import { expect, test } from "vitest";

import { isAhead } from "./is-ahead.ts";

const clock = clockAt(isoDay("2026-11-23"));

test.for([
  ["2026-11-22", "2026-11-22", "no"],
  ["2026-11-23", "2026-11-23", "no"],
  ["2026-11-24", "2026-11-24", "yes"],
  ["2026-11-01", "2026-11-30", "unsure"],
] as const)("on 2026-11-23 a date from %s to %s lies ahead: %s", ([earliest, latest, ahead]) => {
  const date = { ...exactDay(isoDay(earliest)), latest: isoDay(latest) };
  expect(isAhead(date, clock)).toBe(ahead);
});
