import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { DEFAULT_LEVEL } from "@scopefit/xlsx/patch/apply-edit-plan";
import { readEntryChunks } from "@scopefit/xlsx/zip/read-entry";

import { openGenerated } from "./open-tracker.ts";
import { report, timed } from "./took.ts";

/**
 * What no program can do without: inflate the input and look at each of its bytes once, and deflate
 * the bytes of the marked sheet, which have to be compressed whoever writes them: at the level and
 * in the pieces in which our writer does it, so that the floor is no higher than ours.
 */
const [input = "", output = ""] = process.argv.slice(2);
const SHEET = "xl/worksheets/sheet1.xml";

const scan = await timed(async () => {
  for (const part of ["xl/sharedStrings.xml", SHEET]) {
    for await (const chunk of chunksOf(input, part)) tagsIn(chunk);
  }
});

const sheet: Uint8Array[] = [];
for await (const chunk of chunksOf(output, SHEET)) sheet.push(chunk.slice());
const deflate = await timed(async () => {
  for await (const _ of zlibCodec.deflateChunks(sheet, DEFAULT_LEVEL));
});

report({ scan, deflate });

async function* chunksOf(path: string, part: string): AsyncIterable<Uint8Array> {
  const workbook = openGenerated(path);
  const entry = workbook.archive.entry(part);
  if (entry !== undefined) yield* readEntryChunks(entry, workbook.codec);
}

function tagsIn(chunk: Uint8Array): number {
  let tags = 0;
  for (let at = 0; at < chunk.length; at++) if (chunk[at] === 0x3c) tags++;
  return tags;
}
