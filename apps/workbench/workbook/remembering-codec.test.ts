import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";

import { rememberingCodec } from "./remembering-codec.ts";

const PART = new TextEncoder().encode("Vendor,Service;".repeat(100_000));
const COMPRESSED = Uint8Array.from(deflateRawSync(PART));

/** A codec over one that tells how often it inflates. */
function counted() {
  let inflated = 0;
  const passed: number[] = [];
  const remembering = rememberingCodec(
    {
      ...fflateCodec,
      inflateEach(...given) {
        inflated += 1;
        fflateCodec.inflateEach(...given);
      },
      inflateChunks(...given) {
        inflated += 1;
        return fflateCodec.inflateChunks(...given);
      },
    },
    (bytes) => void passed.push(bytes),
  );
  const { codec } = remembering;
  const pieces = async () => {
    const all: Uint8Array[] = [];
    for await (const piece of codec.inflateChunks(COMPRESSED, PART.length)) all.push(piece);
    return Buffer.concat(all);
  };
  const eachPiece = (take: () => boolean = () => true) => {
    codec.inflateEach(COMPRESSED, PART.length, take);
  };
  const sum = () => passed.reduce((all, it) => all + it, 0);
  return { ...remembering, pieces, eachPiece, inflated: () => inflated, sum };
}

test("a part is inflated once during some work, whichever way it is asked for", async () => {
  const { rememberDuring, pieces, eachPiece, inflated, sum } = counted();
  await rememberDuring(async () => {
    eachPiece();
    expect(Buffer.compare(await pieces(), PART)).toBe(0);
    eachPiece();
  });
  expect(inflated()).toBe(1);
  expect(sum()).toBe(3 * PART.length);
});

test("a part that the browser has inflated ahead is not inflated again", async () => {
  const { rememberDuring, inflateAhead, pieces, inflated, sum } = counted();
  await rememberDuring(async () => {
    await inflateAhead({ compressed: COMPRESSED, size: PART.length });
    expect(Buffer.compare(await pieces(), PART)).toBe(0);
  });
  expect(inflated()).toBe(0);
  expect(sum()).toBe(2 * PART.length);
});

test.for([
  ["damaged", COMPRESSED.slice(40), PART.length],
  ["longer than it says", COMPRESSED, PART.length - 1],
  ["shorter than it says", COMPRESSED, PART.length + 1],
] as const)("a part that is %s is left to whoever reads it", async ([, compressed, size]) => {
  const { rememberDuring, inflateAhead, codec, inflated } = counted();
  await rememberDuring(async () => {
    await inflateAhead({ compressed, size });
    expect(() => codec.inflateEach(compressed, size, () => true)).toThrow("compressed data");
  });
  expect(inflated()).toBe(1);
});

test("what was left in the middle is not remembered as a whole", async () => {
  const { rememberDuring, pieces, eachPiece } = counted();
  await rememberDuring(async () => {
    eachPiece(() => false);
    expect(Buffer.compare(await pieces(), PART)).toBe(0);
  });
});

test("nothing is remembered once the work is over, or without any", async () => {
  const { rememberDuring, eachPiece, inflated } = counted();
  eachPiece();
  await rememberDuring(() => Promise.resolve(eachPiece()));
  eachPiece();
  expect(inflated()).toBe(3);
});
