import { expect, test } from "vitest";

import { rowsOf } from "../testing/sheet.ts";
import { type DocumentDetail, documentColumns, documentDetail } from "./document-columns.ts";

test.for<[heading: string, detail: DocumentDetail | null]>([
  ["Evidence", "evidence"],
  ["Supporting documents", "evidence"],
  ["Attachment(s)", "evidence"],
  ["Evidence provided", "evidence"],
  ["File name", "evidence"],
  ["Attachment link", "evidence"],
  ["Expiry", "expiry"],
  ["Expiration date", "expiry"],
  ["Valid until", "expiry"],
  ["Date of expiry", "expiry"],
  ["Document expiry", "expiry"],
  ["Gültig bis", "expiry"],
  ["Document date", "issued"],
  ["Date issued", "issued"],
  ["Date of the report", "issued"],
  ["Evidence required?", null],
  ["Evidence status", null],
  ["Evidence reviewed by", null],
  ["Answer expiry", null],
  ["Contract expiry", null],
  ["Days to expiry", null],
  ["Uploaded on", null],
  ["Response date", null],
  ["Next review", null],
  ["Renewal date", null],
  ["Comments", null],
])("“%s” tells the %s of a document", ([heading, detail]) => {
  expect(documentDetail(heading)).toBe(detail);
});

const found = (header: string, ...answers: readonly number[]) => {
  const [first = 1, ...others] = answers;
  const at = (column: number) => ({ column, vendor: null, comments: null, evidence: null });
  const columns = documentColumns(rowsOf([header]), {
    headerRow: 1,
    questionColumn: 0,
    answers: [at(first), ...others.map(at)],
  });
  return [...columns].map(([answer, details]) => [
    answer,
    details.map(({ detail, column }) => `${detail} ${column}`),
  ]);
};

test("details stand right of the answers, the first of a kind counts", () => {
  expect(found("Question|Answer|Evidence|Attachment|Expiry", 1)).toEqual([
    [1, ["evidence 2", "expiry 4"]],
  ]);
  expect(found("Expiry|Answer|Question", 1)).toEqual([[1, []]]);
});

test("each vendor has its own, or nobody has any", () => {
  expect(found("Question|Northbase|Expiry|Westlake|Expiry", 1, 3)).toEqual([
    [1, ["expiry 2"]],
    [3, ["expiry 4"]],
  ]);
  expect(found("Question|Northbase|Westlake|Expiry", 1, 2)).toEqual([
    [1, []],
    [2, []],
  ]);
});
