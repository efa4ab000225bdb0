import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { WorkbookReadError } from "../errors.ts";
import { rawZip, type RawEntry } from "../testing/raw-zip.ts";
import { readEntry } from "./read-entry.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";
import { writeZip, type ZipSource } from "./zip-writer.ts";

async function written(sources: Iterable<ZipSource>): Promise<Uint8Array> {
  const bytes: number[] = [];
  const result = await writeZip(sources, fflateCodec, (chunk) => {
    for (const byte of chunk) bytes.push(byte);
  });
  expect(result).toEqual({ ok: true, value: { size: bytes.length } });
  return Uint8Array.from(bytes);
}

function opened(bytes: Uint8Array): ZipArchive {
  const archive = openZip(bytes);
  if (!archive.ok) throw new Error(archive.error.kind);
  return archive.value;
}

function contents(archive: ZipArchive): readonly (readonly [string, Uint8Array])[] {
  return archive.entries.map((entry) => {
    const bytes = readEntry(entry, fflateCodec);
    if (!bytes.ok) throw new Error(bytes.error.kind);
    return [entry.name, Uint8Array.from(bytes.value)];
  });
}

const names = fc.uniqueArray(fc.stringMatching(/^[a-zé/ ]{0,8}[a-zé]$/), {
  maxLength: 6,
  selector: (name) => name.replace(/^\/+/, "").toLowerCase(),
});

describe("copied entries", () => {
  test.for<[claim: string, options: Partial<RawEntry>]>([
    ["deflated", {}],
    ["stored", { method: 0 }],
    ["with a signed descriptor", { descriptor: "signed" }],
    ["with a bare descriptor", { descriptor: "bare" }],
    ["with a descriptor of 64 bits", { descriptor: "signed-64" }],
  ])("an archive copied entry by entry is the same archive: %s", async ([, options]) => {
    const bytes = rawZip([
      { name: "dir/", content: "", method: 0 },
      { name: "dir/a.xml", content: "<a/>".repeat(50), ...options },
      { name: "b.bin", content: Uint8Array.of(1, 2, 3), ...options },
    ]);
    const copies = opened(bytes).entries.map((entry) => ({ kind: "copy", entry }) as const);
    expect(await written(copies)).toEqual(bytes);
  });

  test("the second copy of a smaller archive starts where the first one ended", async () => {
    const from = opened(
      rawZip([
        { name: "a", content: "one" },
        { name: "b", content: "two" },
      ]),
    );
    const [, second] = from.entries;
    if (second === undefined) throw new Error("There are two entries.");
    const archive = opened(await written([{ kind: "copy", entry: second }]));
    expect(contents(archive)).toEqual([["b", new TextEncoder().encode("two")]]);
  });
});

describe("new entries", () => {
  test("whatever is written reads back as it was, in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.array(fc.uint8Array({ maxLength: 500 })), async (list, chunks) => {
        const sources = list.map(
          (name) => ({ kind: "new", name, content: chunks, level: 6 }) as const,
        );
        const whole = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
        const read = contents(opened(await written(sources)));
        expect(read).toEqual(list.map((name) => [name.replace(/^\/+/, ""), whole]));
      }),
      { numRuns: 50 },
    );
  });

  test("a part too large to hold back is streamed and reads back", async () => {
    // Bytes that do not compress, so that they pass the size up to which a part is held back.
    let state = 1;
    const noise = Uint8Array.from({ length: 3_000_000 }, () => {
      state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 0x9e3779b9;
      return state >>> 24;
    });
    const pieces = [noise.subarray(0, 1_500_000), noise.subarray(1_500_000)];
    const sources = [
      { kind: "new", name: "big.bin", content: pieces, level: 1 },
      { kind: "new", name: "after.xml", content: [new TextEncoder().encode("<a/>")], level: 6 },
    ] as const;
    const archive = opened(await written(sources));
    expect(archive.entry("big.bin")?.flags).toBe(8);
    expect(archive.entry("after.xml")?.flags).toBe(0);
    expect(contents(archive).map(([, content]) => content.length)).toEqual([noise.length, 4]);
  });

  test("a part that may pass 4 GB has sizes of 64 bits and reads back", async () => {
    const content = [new TextEncoder().encode("<a/>")];
    const source = { kind: "new", name: "a.xml", content, level: 6, maxSize: 2 ** 33 } as const;
    const bytes = await written([source]);
    expect(contents(opened(bytes))).toEqual([["a.xml", content[0]]]);
  });

  test("an error in the content is handed back, not thrown", async () => {
    const error = { kind: "no-sheet" } as const;
    function* failing(): Iterable<Uint8Array> {
      yield Uint8Array.of(1);
      throw new WorkbookReadError(error);
    }
    const source = { kind: "new", name: "a", content: failing(), level: 6 } as const;
    expect(await writeZip([source], fflateCodec, () => undefined)).toEqual({ ok: false, error });
  });
});
