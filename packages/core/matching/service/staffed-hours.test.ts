import { expect, test } from "vitest";

import { isByDayOnly } from "./staffed-hours.ts";

test.for([
  ["Help desk 07:30–19:00 only", "night shift help desk", true],
  ["Help desk, 9am to 5pm", "24x7 help desk", true],
  ["Help desk 8-18 h", "24/7 help desk", true],
  ["Help desk 07:30–19:00 only (overnight: Beta Ltd)", "overnight help desk", true],
  ["Help desk 07:30–19:00, overnight on call", "overnight help desk", false],
  ["Help desk 20:00–06:00", "overnight help desk", false],
  ["Help desk 07:30–19:00 only", "help desk", false],
  ["Help desk of 8-18 agents", "24/7 help desk", false],
  ["Help desk, valid 01/02/2026-01/02/2029", "24/7 help desk", false],
] as const)("“%s” leaves out “%s”: %s", ([stated, needed, expected]) => {
  expect(isByDayOnly(stated, needed)).toBe(expected);
});
