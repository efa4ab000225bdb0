import { expect, test } from "vitest";

import { localDay } from "./local-day.ts";

test.for([
  [new Date(2026, 10, 23, 0, 5), "2026-11-23"],
  [new Date(2026, 0, 1, 23, 55), "2026-01-01"],
] as const)("%s is %s where the user is", ([now, day]) => {
  expect(localDay(now)).toBe(day);
});
