import type { GridRow } from "@scopefit/tracker/layout/grid";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { rawZip } from "../testing/raw-zip.ts";
import { openCsv, type CsvOptions } from "./read-csv.ts";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function rowsOf(text: string, options?: CsvOptions, filter?: object): Promise<GridRow[]> {
  const csv = openCsv(bytesOf(text), options);
  if (!csv.ok) throw new Error(csv.error.kind);
  const rows: GridRow[] = [];
  for await (const chunk of csv.value.source.rows(filter)) rows.push(...chunk);
  return rows;
}

async function textsOf(text: string, filter?: object): Promise<readonly string[]> {
  const rows = await rowsOf(text, {}, filter);
  return rows.flatMap(({ row, cells }) =>
    cells.map(({ column, content }) => `${row}:${column}=${content.text}`),
  );
}

describe("rows", () => {
  test.for<[claim: string, text: string, texts: readonly string[]]>([
    ["count as a spreadsheet counts them", "a,b\n\n1,\n", ["1:0=a", "1:1=b", "3:0=1"]],
    ["start behind sep=", "sep=;\na;b\n", ["1:0=a", "1:1=b"]],
    ["may lie over several lines", 'a,b\n"x\ny",z\n', ["1:0=a", "1:1=b", "2:0=x\ny", "2:1=z"]],
    ["have a mark before them that is no text", '\ufeff"a",b\n', ["1:0=a", "1:1=b"]],
    [
      "keep columns called __proto__",
      "__proto__,toString\n1,2\n",
      ["1:0=__proto__", "1:1=toString", "2:0=1", "2:1=2"],
    ],
  ])("%s", async ([, text, texts]) => {
    expect(await textsOf(text)).toEqual(texts);
  });

  test("may be filtered by column and ended early", async () => {
    const filter = { columns: new Set([1]), lastRow: 2 };
    expect(await textsOf("a,b\n1,2\n3,4\n", filter)).toEqual(["1:1=b", "2:1=2"]);
  });

  test("come in chunks", async () => {
    const rows = await rowsOf("a,b\n".repeat(1234));
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 1234 }, (_, at) => at + 1));
  });
});

describe("what is refused", () => {
  test.for<[claim: string, bytes: Uint8Array, error: object]>([
    ["nothing", new Uint8Array(0), { kind: "empty-file" }],
    [
      "a picture by another name",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
      { kind: "other-format", found: "a picture (PNG)" },
    ],
    ["a workbook by another name", rawZip([{ name: "a", content: "b" }]), { kind: "other-format" }],
    [
      "a web page",
      bytesOf("<!DOCTYPE html><table>"),
      { kind: "other-format", found: "a web page or XML document" },
    ],
    [
      "other bytes",
      Uint8Array.of(1, 0, 0, 0, 1, 2),
      { kind: "other-format", found: "a binary file" },
    ],
    [
      "columns that cannot be told apart",
      bytesOf("a,b\n1,2,3\n1,2,3,4\n1\n1\n"),
      { kind: "unclear-delimiter", guess: "commas" },
    ],
    [
      "a quotation mark never closed",
      bytesOf('a,b\n1,"2\n3,4\n'),
      { kind: "damaged", part: "row 2" },
    ],
    ["more columns than a sheet has", bytesOf(`${",".repeat(16_384)}\n`), { kind: "too-large" }],
  ])("%s", ([, bytes, error]) => {
    expect(openCsv(bytes)).toMatchObject({ ok: false, error });
  });

  test("but a stated delimiter needs no proof", async () => {
    const rows = await rowsOf("a,b\n1,2,3\n1\n1\n", { delimiter: "," });
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 3, 1, 1]);
  });
});

test.for<[claim: string, bytes: Uint8Array, notices: number]>([
  ["a file that is clear", bytesOf("a,b\n1,2\n"), 0],
  ["a file in windows-1252", Uint8Array.of(0x61, 0x2c, 0xe9, 10, 0x31, 0x2c, 0x32), 1],
  ["a guess", bytesOf("Vendor\nAlder, Inc.\nBirch, Ltd\nCedar, LLC\n"), 1],
])("%s: %d notices", ([, bytes, notices]) => {
  const csv = openCsv(bytes);
  expect(csv.ok && csv.value.notices).toHaveLength(notices);
});

test("no bytes whatever make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof openCsv(bytes).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});
