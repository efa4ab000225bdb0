import { expect, test } from "vitest";

import { threadsOption } from "./threads-option.ts";

test.for([
  ["1", 1],
  ["16", 16],
] as const)("%j threads", ([text, threads]) => {
  expect(threadsOption(text)).toBe(threads);
});

test.for(["0", "-1", "2.5", "many", "", "1000"])("%j is refused", (text) => {
  expect(() => threadsOption(text)).toThrow(/is not a number from 1 to 64/u);
});
