import { expect, test } from "vitest";

import { bareDuration } from "./bare-duration.ts";

test.for([
  ["72", "Breach notification (hours)", 72],
  ["<4", "RTO (hrs)", 4],
  ["30", "Notice of change (days)", 720],
  ["30", "RPO in minutes", 0.5],
  ["72", "Breach notification", "no-unit"],
  ["72 hours", "Breach notification (hours)", null],
  ["promptly", "Breach notification (hours)", null],
] as const)("“%s” under “%s” is %s", ([text, heading, expected]) => {
  expect(bareDuration(text, heading)).toBe(expected);
});
