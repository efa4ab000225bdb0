import fc from "fast-check";
import { expect, test } from "vitest";

import type { Codec } from "../codec/codec.ts";
import { fflateCodec } from "../codec/fflate-codec.ts";
import { rawZip } from "../testing/raw-zip.ts";
import { openZip } from "../zip/zip-archive.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { readSheetEdges, streamSheetEdges } from "./sheet-edges.ts";

/** A codec that hands over chunks of this size, one and the same array each time. */
function inChunksOf(size: number): Codec {
  return {
    ...fflateCodec,
    inflateEach(compressed, length, take) {
      const whole = fflateCodec.inflate(compressed, length);
      const chunk = new Uint8Array(size);
      for (let at = 0; at < whole.length; at += size) {
        const piece = whole.subarray(at, at + size);
        chunk.set(piece);
        if (!take(chunk.subarray(0, piece.length))) return;
      }
    },
  };
}

function entryOf(xml: string): ZipEntry {
  const archive = openZip(rawZip([{ name: "s.xml", content: xml }]));
  const entry = archive.ok ? archive.value.entry("s.xml") : undefined;
  if (entry === undefined) throw new Error("The archive has one part.");
  return entry;
}

function edgesOf(xml: string, codec: Codec): readonly string[] | string {
  const edges = readSheetEdges(entryOf(xml), codec);
  if (!edges.ok) return edges.error.kind;
  return [edges.value.head, edges.value.tail].map((edge) => new TextDecoder().decode(edge));
}

const head = `<worksheet><sheetDataX/><cols><col min="1"/></cols>`;
const tail = `<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

test.for<[claim: string, data: string]>([
  ["rows", "<sheetData><row><c><v>1</v></c></row></sheetData>"],
  ["no rows", "<sheetData/>"],
  ["space in the tags", "<sheetData ><row/></sheetData\n>"],
  ["a prefix", "<main:sheetData><main:row/></main:sheetData>"],
  ["attributes", `<sheetData xml:space="preserve"></sheetData>`],
])("the edges are the same in chunks of any size: %s", ([, data]) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (size) => {
      expect(edgesOf(head + data + tail, inChunksOf(size))).toEqual([head, tail]);
    }),
    { numRuns: 60 },
  );
});

test("large edges stay whole", () => {
  const long = `<extLst>${"<ext/>".repeat(2000)}</extLst>`;
  const xml = `${head}${long}<sheetData>${"<row/>".repeat(2000)}</sheetData>${long}${tail}`;
  expect(edgesOf(xml, inChunksOf(700))).toEqual([head + long, long + tail]);
});

test.for(["<worksheet/>", "<worksheet><sheetData>", "<worksheet></sheetData>", "<sheetDataX/>"])(
  "%s is damaged",
  (xml) => {
    expect(edgesOf(xml, fflateCodec)).toBe("damaged");
  },
);

test.for([`${head}<sheetData><row/></sheetData>${tail}`, "<worksheet><sheetData>"])(
  "a sheet that is streamed has the same edges: %s",
  async (xml) => {
    const entry = entryOf(xml);
    const streamed = await streamSheetEdges(entry, fflateCodec);
    expect(streamed).toEqual(readSheetEdges(entry, fflateCodec));
  },
);
