import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { scanChunks, type WindowReader } from "./scan-chunks.ts";
import { TagScanner } from "./tag-scanner.ts";

/** Gathers the texts of all `<a>`, one whole element at a time, and so many before they are taken. */
class TextReader implements WindowReader {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  texts: string[] = [];
  readonly #most: number;

  constructor(most = Infinity) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.texts.length >= this.#most;
  }

  read(): number {
    let done = this.scanner.at;
    while (!this.isFull && this.scanner.next()) {
      if (this.scanner.isOpen() && !this.scanner.next()) return done;
      this.texts.push(this.scanner.text());
      done = this.scanner.at;
    }
    return done;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that never has to wait
async function* inPieces(xml: string, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(xml);
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function textsOf(xml: string, sizes: readonly number[]): Promise<readonly string[]> {
  const reader = new TextReader();
  for await (const scanned of scanChunks(inPieces(xml, sizes), reader)) {
    expect(scanned).toBe(reader);
  }
  return reader.texts;
}

describe("however the stream is cut, the same is read", () => {
  const texts = ["one", "", "naïve 東京", "x".repeat(200), "last"];
  const xml = texts.map((text) => `<a b="1">${text}</a>`).join("");

  test("in pieces of any sizes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90 })), async (sizes) => {
        expect(await textsOf(xml, sizes)).toEqual(texts);
      }),
    );
  });

  test("byte by byte", async () => {
    expect(await textsOf(xml, Array<number>(xml.length).fill(1))).toEqual(texts);
  });
});

test.for([1, 2, 100])("a reader that is full with %i is shown the rest again", async (most) => {
  const texts = ["one", "", "two", "three", "last"];
  const reader = new TextReader(most);
  const taken: string[] = [];
  const xml = texts.map((text) => `<a>${text}</a>`).join("");
  for await (const scanned of scanChunks(inPieces(xml, [5, 20]), reader)) {
    expect(scanned.texts.length).toBeLessThanOrEqual(most);
    taken.push(...scanned.texts);
    scanned.texts = [];
  }
  expect(taken).toEqual(texts);
});

test("an element longer than the window is read", async () => {
  const long = "x".repeat(3_000_000);
  const sizes = Array<number>(30).fill(100_000);
  expect((await textsOf(`<a>${long}</a><a>next</a>`, sizes)).map((text) => text.length)).toEqual([
    long.length,
    4,
  ]);
});
