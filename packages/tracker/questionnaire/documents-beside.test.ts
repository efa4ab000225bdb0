import { expect, test } from "vitest";

import { mapColumns } from "../mapping/map-columns.ts";
import { rowsOf } from "../testing/sheet.ts";
import {
  documentColumnIn,
  documentsBeside,
  documentsInRow,
  withDocuments,
} from "./documents-beside.ts";

const asked = mapColumns(
  [
    { column: 4, path: ["Do you hold an ISO 27001 certificate?"] },
    { column: 5, path: ["Is all data encrypted at rest and in transit?"] },
  ],
  new Map(),
);
const columns = new Map([[1, [{ detail: "expiry", column: 3, heading: "Valid until" }] as const]]);
const documents = documentsBeside(asked.columns, columns, new Map());

test("a detail is a column of its own beside each question that asks for the document", () => {
  expect(documents.mapped.map(({ heading, field }) => [heading, field])).toEqual([
    ["Do you hold an ISO 27001 certificate? > Valid until", "isoExpiryDate"],
  ]);
});

test("what is told beside an answer is asked", () => {
  expect(asked.notAsked).toContain("isoExpiryDate");
  expect(withDocuments(asked, documents).notAsked).not.toContain("isoExpiryDate");
});

test("its cell knows the column of the sheet, and that of another question is left where it is", () => {
  const [row] = rowsOf(["Question|Yes||31 May 2028"]);
  if (row === undefined) throw new Error("There is no row.");
  const [cell, ...others] = documentsInRow(documents, row, 4, 1);
  expect(others).toEqual([]);
  expect(cell?.content.text).toBe("31 May 2028");
  expect(documentColumnIn(documents, cell?.column ?? 0, 1)).toBe(3);
  expect(documentColumnIn(documents, 4, 1)).toBeUndefined();
  expect(documentsInRow(documents, row, 5, 1)).toEqual([]);
});
