import { describe, expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { rawZip, type RawEntry } from "../testing/raw-zip.ts";
import { readEntry } from "./read-entry.ts";
import { openZip } from "./zip-archive.ts";
import { defaultZipLimits } from "./zip-limits.ts";

const MEGABYTE = 1024 * 1024;

function contentOf(entries: readonly RawEntry[], name: string): string {
  const archive = openZip(rawZip(entries));
  if (!archive.ok) return archive.error.kind;
  const entry = archive.value.entry(name);
  if (entry === undefined) return "no such part";
  const bytes = readEntry(entry, fflateCodec);
  return bytes.ok ? new TextDecoder().decode(bytes.value) : bytes.error.kind;
}

describe("what opens", () => {
  test.for<[claim: string, entry: RawEntry, name: string]>([
    ["a deflated part", { name: "a.xml", content: "text" }, "a.xml"],
    ["a stored part", { name: "a.xml", content: "text", method: 0 }, "a.xml"],
    [
      "a part asked for in other letters",
      { name: "xl/Workbook.XML", content: "text" },
      "XL/workbook.xml",
    ],
    ["a name with backslashes", { name: "xl\\a.xml", content: "text" }, "xl/a.xml"],
    ["a name with a slash before it", { name: "/xl/a.xml", content: "text" }, "xl/a.xml"],
    [
      "a name with spaces that is asked for encoded",
      { name: "a b.xml", content: "text" },
      "a%20b.xml",
    ],
    ["a name that is encoded in the archive", { name: "%C3%BC.xml", content: "text" }, "Ü.xml"],
    ["a name with a stray percent sign", { name: "9%.xml", content: "text" }, "9%.XML"],
    [
      "sizes in a signed descriptor",
      { name: "a.xml", content: "text", descriptor: "signed" },
      "a.xml",
    ],
    ["sizes in a bare descriptor", { name: "a.xml", content: "text", descriptor: "bare" }, "a.xml"],
    ["sizes of 64 bits", { name: "a.xml", content: "text", isZip64: true }, "a.xml"],
  ])("%s", ([, entry, name]) => {
    expect(contentOf([entry, { name: "dir/", content: "", method: 0 }], name)).toBe("text");
  });
});

describe("what is refused", () => {
  const text = "some text";
  test.for<[claim: string, kind: string, entries: readonly RawEntry[]]>([
    [
      "two parts of one name",
      "duplicate-part",
      [
        { name: "a.xml", content: text },
        { name: "A.XML", content: text },
      ],
    ],
    [
      "two parts whose names differ by their encoding",
      "duplicate-part",
      [
        { name: "a b.xml", content: text },
        { name: "a%20b.xml", content: text },
      ],
    ],
    ["a part with a password", "encrypted", [{ name: "a.xml", content: text, flags: 1 }]],
    [
      "a method that Excel does not use",
      "unsupported-compression",
      [{ name: "a.xml", content: text, method: 12 }],
    ],
    ["a wrong checksum", "damaged", [{ name: "a.xml", content: text, claims: { crc32: 1 } }]],
    [
      "more data than declared",
      "zip-bomb",
      [{ name: "a.xml", content: text.repeat(99), claims: { size: 5 } }],
    ],
    [
      "less data than declared",
      "damaged",
      [{ name: "a.xml", content: text, claims: { size: 50 } }],
    ],
    [
      "a stored part of another size",
      "damaged",
      [{ name: "a.xml", content: text, method: 0, claims: { size: 5 } }],
    ],
    ["two names for one part", "damaged", [{ name: "a.xml", localName: "b.xml", content: text }]],
    [
      "a part that points to another one",
      "damaged",
      [
        { name: "b.xml", content: text },
        { name: "a.xml", content: text, offset: 0 },
      ],
    ],
  ])("%s", ([, kind, entries]) => {
    expect(contentOf(entries, "a.xml")).toBe(kind);
  });

  test("a part that lies within the data of another one", () => {
    const inner: RawEntry = { name: "b.xml", content: text };
    const outer: RawEntry = { name: "a.xml", content: rawZip([inner]), method: 0 };
    const bytes = rawZip([outer, { ...inner, offset: 30 + outer.name.length }]);
    expect(openZip(bytes)).toMatchObject({ ok: false, error: { kind: "zip-bomb" } });
  });

  test.for<[claim: string, kind: string, bytes: Uint8Array]>([
    ["nothing", "empty-file", new Uint8Array(0)],
    ["no archive", "not-a-zip", new Uint8Array(500).fill(65)],
    [
      "an archive without its end",
      "damaged",
      rawZip([{ name: "a", content: text }]).subarray(0, 60),
    ],
  ])("%s", ([, kind, bytes]) => {
    expect(openZip(bytes)).toMatchObject({ ok: false, error: { kind } });
  });

  test.for<[claim: string, kind: string, limits: Partial<typeof defaultZipLimits>]>([
    ["a file beyond its limit", "too-large", { maxFileSize: 20 }],
    ["more parts than allowed", "too-large", { maxEntries: 0 }],
    ["a part beyond its limit", "too-large", { maxPartSize: MEGABYTE }],
    ["parts that are too much together", "too-large", { maxTotalSize: MEGABYTE }],
    ["a ratio that no honest part has", "zip-bomb", { ratioFromSize: MEGABYTE }],
  ])("%s", ([, kind, limits]) => {
    const bytes = rawZip([{ name: "a.xml", content: new Uint8Array(2 * MEGABYTE) }]);
    expect(openZip(bytes).ok).toBe(true);
    const opened = openZip(bytes, { ...defaultZipLimits, ...limits });
    expect(opened).toMatchObject({ ok: false, error: { kind } });
  });
});
