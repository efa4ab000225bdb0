import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import type { ColumnMapping } from "../mapping/mapping.ts";
import { layoutWith } from "../testing/layout.ts";
import { sheetOf } from "../testing/sheet.ts";
import { readRecords } from "./read-records.ts";

function column(place: number, heading: string, field: FieldId | null): ColumnMapping {
  return {
    column: place,
    heading,
    field,
    confidence: 1,
    reason: "",
    doubt: null,
    decidedBy: "heading",
  };
}

const reading = {
  layout: layoutWith({ lastRow: 101 }),
  mapping: {
    columns: [
      column(0, "ID", null),
      column(1, "Vendor", "vendorName"),
      column(2, "Service", "serviceLine"),
      column(3, "Tower", "serviceLine"),
    ],
    notAsked: [],
  },
  vendorColumn: 1,
  dateOrders: new Map(),
};

const lines = Array.from({ length: 100 }, (_, place) => `${place}|Vendor ${place}|Voice|`);
const sheet = sheetOf(["ID|Vendor|Service|Tower", ...lines]);

async function batchesOf(source: typeof sheet, onlyRows?: ReadonlySet<number>) {
  const batches = [];
  const options = onlyRows === undefined ? reading : { ...reading, onlyRows };
  for await (const records of readRecords(source, options)) batches.push(records);
  return batches;
}

test("vendors come in the order of the sheet, some dozens at a time", async () => {
  const batches = await batchesOf(sheet);
  const rows = batches.flat().map(({ row }) => row);
  expect(rows).toEqual(Array.from({ length: 100 }, (_, place) => place + 2));
  expect(Math.max(...batches.map((records) => records.length))).toBeLessThan(100);
});

test("a field has a cell for each of its columns, empty ones too", async () => {
  const [first] = (await batchesOf(sheet)).flat();
  expect(first?.cells.get("serviceLine")).toEqual([
    { column: "C", heading: "Service", content: { kind: "text", text: "Voice" } },
    { column: "D", heading: "Tower", content: { kind: "text", text: "" } },
  ]);
  expect([...(first?.cells.keys() ?? [])]).toEqual(["vendorName", "serviceLine"]);
});

test("where rows are chosen, only these come", async () => {
  const records = (await batchesOf(sheet, new Set([5, 60]))).flat();
  expect(records.map(({ row }) => row)).toEqual([5, 60]);
});

test("of remarks only those that name a standard are read, each for what it names", async () => {
  const lines = [
    "ID|Vendor|Key findings",
    "1|Northbase|SOC 2 Type II report 2025 reviewed",
    "2|Westlake|ISO 27001 certified, no SOC 2 report provided",
    "3|Eastfield|None",
    "4|Marlow|24/7 SOC, encryption at rest",
  ];
  const remarks = { ...column(2, "Key findings", "soc2Claim"), reads: "mentions" } as const;
  const mapping = { columns: [column(1, "Vendor", "vendorName"), remarks], notAsked: [] };
  const found = [];
  for await (const records of readRecords(sheetOf(lines), { ...reading, mapping })) {
    found.push(...records.map(({ cells }) => [...cells.keys()].slice(1)));
  }
  expect(found).toEqual([["soc2Claim"], ["isoClaim", "soc2Claim"], [], []]);
});
