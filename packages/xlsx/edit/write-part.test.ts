import { expect, test } from "vitest";

import { readScopefitPart } from "../patch/read-part.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { opened } from "../testing/small-workbook.ts";
import { reopened } from "../testing/written-workbook.ts";
import { writeScopefitPart } from "./write-part.ts";

const part = (text: string) => `<a xmlns="https://scopefit.dev/workbook/1">${text}</a>`;

function withPart(workbook: WorkbookFile, xml: string): Promise<WorkbookFile> {
  return reopened((sink) => writeScopefitPart(workbook, xml, sink));
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
