import { expect, test } from "vitest";

import { threadCount } from "./thread-count.ts";

test.for([
  ["a small tracker stays on the first thread", 500, 8, 1],
  ["one or two processors have no room for another", 100_000, 2, 1],
  ["a large tracker takes half of the processors", 100_000, 8, 4],
  ["up to where the first thread is the limit", 1_000_000, 64, 8],
] as const)("%s", ([, rows, processors, threads]) => {
  expect(threadCount(rows, processors)).toBe(threads);
});
