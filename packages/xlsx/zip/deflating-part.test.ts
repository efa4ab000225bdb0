import { expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { zlibCodec } from "../node/zlib-codec.ts";
import { DeflatingPart } from "./deflating-part.ts";

async function* content(count: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < count; i++) {
    await Promise.resolve();
    yield Uint8Array.of(i, i);
  }
}

const cases = [
  ["a part that fits is held whole", 3, 100, true],
  ["one that just fits as well", 3, 6, true],
  ["one that is a byte too long is not", 3, 5, false],
  ["an empty one fits", 0, 0, true],
] as const;

test.for(
  cases.flatMap((it) => [
    [...it, "fflate", fflateCodec] as const,
    [...it, "zlib", zlibCodec] as const,
  ]),
)("%s, and comes out whole (%s, %s, %s, %s)", async ([, count, most, fits, , codec]) => {
  const part = new DeflatingPart({ name: "a", content: content(count), level: 6 }, codec);
  expect(await part.hold(most)).toBe(fits);
  const deflated: number[] = [];
  for await (const chunk of part.chunks()) deflated.push(...chunk);
  const whole = Array.from({ length: count }, (_, i) => [i, i]).flat();
  expect([...codec.inflate(Uint8Array.from(deflated), 2 * count)]).toEqual(whole);
  expect(part.entry).toMatchObject({
    size: 2 * count,
    crc32: codec.crc32(Uint8Array.from(whole)),
  });
});
