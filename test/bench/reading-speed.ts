import { readFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";

import { generateTracker } from "./generate-tracker.ts";
import { peakMemory as peakMemoryNow, type Took, timed } from "./took.ts";

/** What reading a tracker took, in seconds and megabytes. */
export interface ReadingSpeed {
  readonly megabytesOfXml: number;
  readonly cells: number;
  /** Inflating the two large parts and looking at every byte once: no reader can be faster. */
  readonly floor: Took;
  /** Opening the file and reading all cells. */
  readonly all: Took;
  /** The shape and the first 50 rows, as layout detection needs them. */
  readonly head: Took;
  /** Opening the file and reading five of the columns. */
  readonly fiveColumns: Took;
  /** After reading all cells. */
  readonly peakMemory: number;
}

/** Measures the reading of a generated tracker, which is kept for the next time. */
export async function measureReading(rows: number, columns: number): Promise<ReadingSpeed> {
  const path = join(tmpdir(), `scopefit-tracker-${rows}x${columns}.xlsx`);
  if (!existsSync(path)) await generateTracker(path, { rows, columns });
  const bytes = new Uint8Array(readFileSync(path));

  let cells = 0;
  const all = await timed(async () => {
    cells = await countCells(opened(bytes));
  });
  const peakMemory = peakMemoryNow();
  const head = await timed(async () => {
    const source = firstSheet(opened(bytes));
    if (source.shape.autoFilter === null) throw new Error("The tracker has a filter.");
    for await (const chunk of source.rows({ lastRow: 50 })) if (chunk.length > 50) break;
  });
  const five = new Set([0, 4, 5, 7, 8]);
  const fiveColumns = await timed(() => countCells(opened(bytes), five));
  let megabytesOfXml = 0;
  const floor = await timed(async () => {
    megabytesOfXml = (await lookAtEveryByte(opened(bytes))) / 1e6;
  });
  return { megabytesOfXml, cells, floor, all, head, fiveColumns, peakMemory };
}

function opened(bytes: Uint8Array): WorkbookFile {
  const workbook = openWorkbook(bytes, zlibCodec);
  if (!workbook.ok) throw new Error(`The tracker could not be opened: ${workbook.error.kind}.`);
  return workbook.value;
}

function firstSheet(workbook: WorkbookFile) {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The tracker has one sheet.");
  return sheet.source;
}

async function countCells(workbook: WorkbookFile, columns?: ReadonlySet<number>): Promise<number> {
  let count = 0;
  const options = columns === undefined ? {} : { columns };
  for await (const chunk of firstSheet(workbook).rows(options)) {
    for (const row of chunk) count += row.cells.length;
  }
  return count;
}

async function lookAtEveryByte({ archive, codec }: WorkbookFile): Promise<number> {
  let seen = 0;
  for (const name of ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]) {
    const entry = archive.entry(name);
    if (entry === undefined) continue;
    for await (const chunk of codec.inflateChunks(entry.compressed(), entry.size)) {
      let tags = 0;
      for (let at = 0; at < chunk.length; at++) if (chunk[at] === 0x3c) tags++;
      seen += tags >= 0 ? chunk.length : 0;
    }
  }
  return seen;
}

if (process.argv[1] === import.meta.filename) {
  const [rows = "100000", columns = "40"] = process.argv.slice(2);
  const speed = await measureReading(Number(rows), Number(columns));
  process.stdout.write(`${JSON.stringify(speed, null, 2)}\n`);
}
