import { expect, test } from "vitest";

import { HeldStream } from "./held-stream.ts";

async function* chunks(count: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < count; i++) {
    await Promise.resolve();
    yield Uint8Array.of(i, i);
  }
}

test.for([
  ["a stream that fits is held whole", 3, 100, true],
  ["a stream that does not is held in part", 30, 5, false],
  ["an empty one fits", 0, 0, true],
] as const)("%s, and comes out whole", async ([, count, most, fits]) => {
  const stream = new HeldStream(chunks(count));
  expect(await stream.hold(most)).toBe(fits);
  const seen: number[] = [];
  for await (const [first = -1] of stream.chunks()) seen.push(first);
  expect(seen).toEqual(Array.from({ length: count }, (_, i) => i));
});
