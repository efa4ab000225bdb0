import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InflateError, type Codec } from "../codec/codec.ts";

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk.slice());
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The three ways to inflate, as one: the bytes, or why there are none. */
function inflaters(codec: Codec) {
  const each = (compressed: Uint8Array, size: number) => {
    const pieces: Uint8Array[] = [];
    codec.inflateEach(compressed, size, (chunk) => pieces.push(chunk.slice()) > 0);
    return joined(pieces);
  };
  const guarded = async (work: () => Uint8Array | Promise<Uint8Array>) => {
    try {
      return Uint8Array.from(await work());
    } catch (error) {
      if (error instanceof InflateError) return error.reason;
      throw error;
    }
  };
  return [
    ["inflate", (bytes: Uint8Array, size: number) => guarded(() => codec.inflate(bytes, size))],
    ["inflateEach", (bytes: Uint8Array, size: number) => guarded(() => each(bytes, size))],
    [
      "inflateChunks",
      (bytes: Uint8Array, size: number) =>
        guarded(() => gathered(codec.inflateChunks(bytes, size))),
    ],
  ] as const;
}

const large = new Uint8Array(700_000).map((_, index) => (index * index) >>> 7);

/** Tests a codec against what the interface promises. */
export function testCodec(codec: Codec): void {
  describe.each(inflaters(codec))("%s", (_, inflate) => {
    const bytes = new TextEncoder().encode("vendor ".repeat(1000));
    const compressed = deflateSync(bytes);

    test.for<[claim: string, compressed: Uint8Array, size: number, expected: string]>([
      ["one byte more than declared", compressed, bytes.length - 1, "too-long"],
      ["far more than declared", deflateSync(new Uint8Array(50_000_000)), 1000, "too-long"],
      ["one byte less than declared", compressed, bytes.length + 1, "too-short"],
      ["data that is cut off", compressed.subarray(0, 9), bytes.length, "corrupt"],
      ["data that is not deflated", Uint8Array.of(7, 7, 7), 3, "corrupt"],
      ["no data", new Uint8Array(0), 3, "corrupt"],
    ])("%s is refused", async ([, from, size, expected]) => {
      const refused = expected === "corrupt" ? ["corrupt", "too-short"] : [expected];
      expect(refused).toContain(await inflate(from, size));
    });

    test("whatever was deflated comes back", async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (content) => {
          expect(await inflate(deflateSync(content), content.length)).toEqual(content);
        }),
        { numRuns: 30 },
      );
    });

    test("what takes several chunks comes back", async () => {
      const inflated = await inflate(deflateSync(large), large.length);
      expect(inflated).toHaveLength(large.length);
      expect(inflated instanceof Uint8Array && codec.crc32(inflated)).toBe(codec.crc32(large));
    });
  });

  test("inflateEach stops when it is told to", () => {
    let calls = 0;
    codec.inflateEach(deflateSync(large), large.length, () => ++calls < 1);
    expect(calls).toBe(1);
  });

  test.for([1, 6, 9])("what is deflated at level %d inflates again", async (level) => {
    const chunks = [1, 2, 3].map((byte) => new Uint8Array(10_000).fill(byte));
    const deflated = await gathered(codec.deflateChunks(chunks, level));
    expect(deflated.length).toBeLessThan(1000);
    expect(codec.inflate(deflated, 30_000)).toEqual(joined(chunks));
  });

  test("an error of the source comes out of deflateChunks", async () => {
    function* failing(): Iterable<Uint8Array> {
      yield Uint8Array.of(1);
      throw new RangeError("from the source");
    }
    await expect(gathered(codec.deflateChunks(failing(), 6))).rejects.toThrow("from the source");
  });

  test("the CRC-32 of 123456789 is CBF43926, in one go or in two", () => {
    const bytes = new TextEncoder().encode("123456789");
    expect(codec.crc32(bytes)).toBe(0xcbf43926);
    expect(codec.crc32(bytes.subarray(4), codec.crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
}
