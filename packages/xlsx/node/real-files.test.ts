import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { describe, expect, test } from "vitest";

import { asResult } from "../as-result.ts";
import { fflateCodec } from "../codec/fflate-codec.ts";
import { openCsv } from "../csv/read-csv.ts";
import { describeWorkbookError } from "../errors.ts";
import { openWorkbook } from "../read/open-workbook.ts";
import { readEntry } from "../zip/read-entry.ts";
import { writeZip } from "../zip/zip-writer.ts";
import { zlibCodec } from "./zlib-codec.ts";

// Public files that nobody here wrote. They are not part of the project and may be absent.
const folder = join(import.meta.dirname, "../../../../shared/data");

function filesEndingIn(pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
}

async function readAll(bytes: Uint8Array, codec: typeof zlibCodec) {
  const workbook = openWorkbook(bytes, codec);
  if (!workbook.ok) return workbook.error;
  const read = await asResult(async () => {
    const sheets: unknown[] = [];
    for (const { source } of workbook.value.sheets) {
      const rows: unknown[] = [];
      for await (const chunk of source.rows()) rows.push(...chunk);
      sheets.push({ shape: source.shape, rows });
    }
    return sheets;
  });
  return read.ok ? read.value : read.error;
}

const workbooks = filesEndingIn(/\.xls[xm]$/u);

describe.skipIf(workbooks.length === 0)("workbooks", () => {
  test.for(workbooks.map((path) => [basename(path), path] as const))(
    "%s is read alike by both codecs, or refused with a reason",
    async ([, path]) => {
      const bytes = readFileSync(path);
      const read = await readAll(bytes, zlibCodec);
      if (!Array.isArray(read)) expect(describeWorkbookError(read)).not.toBe("");
      const again = await readAll(bytes, fflateCodec);
      expect(JSON.stringify(again) === JSON.stringify(read)).toBe(true);
    },
  );

  test.for(workbooks.map((path) => [basename(path), path] as const))(
    "%s copied entry by entry holds the same parts",
    async ([, path]) => {
      const workbook = openWorkbook(readFileSync(path), zlibCodec);
      if (!workbook.ok) return;
      const { entries } = workbook.value.archive;
      const pieces: Uint8Array[] = [];
      const copies = entries.map((entry) => ({ kind: "copy", entry }) as const);
      await writeZip(copies, zlibCodec, (chunk) => void pieces.push(chunk));
      const copy = openWorkbook(Buffer.concat(pieces), zlibCodec);
      expect(copy.ok && copy.value.archive.entries.map(({ name, crc32 }) => [name, crc32])).toEqual(
        entries.map(({ name, crc32 }) => [name, crc32]),
      );
      if (!copy.ok) return;
      for (const entry of copy.value.archive.entries) {
        expect(readEntry(entry, zlibCodec).ok).toBe(true);
      }
    },
  );
});

const texts = filesEndingIn(/\.csv$/u);

describe.skipIf(texts.length === 0)("text files", () => {
  test.for(texts.map((path) => [basename(path), path] as const))(
    "%s is read, or refused with a reason",
    async ([, path]) => {
      const csv = openCsv(readFileSync(path));
      if (!csv.ok) {
        expect(describeWorkbookError(csv.error)).not.toBe("");
        return;
      }
      let cells = 0;
      for await (const chunk of csv.value.source.rows()) {
        for (const row of chunk) cells += row.cells.length;
      }
      expect(cells).toBeGreaterThan(0);
    },
  );
});
