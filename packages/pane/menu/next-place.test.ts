import { expect, test } from "vitest";

import { nextPlace } from "./next-place.ts";

test.for<readonly [key: string, place: number, next: number | null]>([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 0],
  ["ArrowUp", 0, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["a", 1, null],
])("%s from place %i leads to %s", ([key, place, next]) => {
  expect(nextPlace(key, place, 3)).toBe(next);
});
