import { expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { readScopefitPart } from "../patch/read-part.ts";
import { openWorkbook, type WorkbookFile } from "../read/open-workbook.ts";
import { opened } from "../testing/small-workbook.ts";
import { writeScopefitPart } from "./write-part.ts";

const part = (text: string) => `<a xmlns="https://scopefit.dev/workbook/1">${text}</a>`;

async function withPart(workbook: WorkbookFile, xml: string): Promise<WorkbookFile> {
  const chunks: Uint8Array[] = [];
  const written = await writeScopefitPart(workbook, xml, (chunk) => void chunks.push(chunk));
  if (!written.ok) throw new Error(written.error.kind);
  const again = openWorkbook(new Uint8Array(await new Blob(chunks).arrayBuffer()), fflateCodec);
  if (!again.ok) throw new Error(again.error.kind);
  return again.value;
}

const parts = [{ name: "[Content_Types].xml", content: "<Types/>" }];

test("a part is added where there is none, and found again", async () => {
  const workbook = await withPart(opened({ parts }), part("one"));
  expect(readScopefitPart(workbook)).toEqual({ ok: true, value: part("one") });
});

test("a part that is there is replaced, and no other comes beside it", async () => {
  const once = await withPart(opened({ parts }), part("one"));
  const twice = await withPart(once, part("two"));
  expect(readScopefitPart(twice)).toEqual({ ok: true, value: part("two") });
  expect(twice.archive.entries).toHaveLength(once.archive.entries.length);
});
