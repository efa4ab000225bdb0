import type { GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import fc from "fast-check";
import { expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { openWorkbook, type WorkbookFile } from "../read/open-workbook.ts";
import { partText } from "../testing/written-workbook.ts";
import { csvWorkbook } from "./csv-workbook.ts";
import { type CsvFile, openCsv } from "./read-csv.ts";

function csvOf(text: string): CsvFile {
  const csv = openCsv(new TextEncoder().encode(text), { delimiter: "," });
  if (!csv.ok) throw new Error(csv.error.kind);
  return csv.value;
}

async function workbookOf(csv: CsvFile): Promise<WorkbookFile> {
  const workbook = openWorkbook(await csvWorkbook(csv, fflateCodec), fflateCodec);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

async function rowsOf(source: SheetSource | undefined): Promise<readonly GridRow[]> {
  const rows: GridRow[] = [];
  for await (const chunk of source?.rows() ?? []) rows.push(...chunk);
  return rows;
}

test("the workbook reads as the text does, cell by cell", async () => {
  const field = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", "\n"));
  const table = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(table, async (records) => {
      const quoted = records.map((record) => record.map((it) => `"${it.replaceAll('"', '""')}"`));
      const csv = csvOf(quoted.map((record) => record.join(",")).join("\r\n"));
      const workbook = await workbookOf(csv);
      expect(await rowsOf(workbook.sheets[0]?.source)).toEqual(await rowsOf(csv.source));
    }),
  );
});

test("rows keep their numbers, and the sheet is called as the text is where a check names it", async () => {
  const workbook = await workbookOf(csvOf("Vendor,Service\n\nAcme,Voice\n"));
  const [sheet] = workbook.sheets;
  expect((await rowsOf(sheet?.source)).map(({ row }) => row)).toEqual([1, 3]);
  expect(sheet?.name).toBe("CSV");
});

test.for(["=1+1", "+63 2 8888", "-3", "@home"])(
  "%s stays a text, in the workbook and when its cell is edited",
  async (text) => {
    const sheet = partText(
      await workbookOf(csvOf(`Vendor\n${text}\n`)),
      "xl/worksheets/sheet1.xml",
    );
    expect(sheet).toContain(`<c r="A2" s="1" t="inlineStr"><is><t>${text}</t></is></c>`);
    expect(sheet).not.toContain("<f>");
  },
);
