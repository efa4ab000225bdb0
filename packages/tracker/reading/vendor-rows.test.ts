import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import type { CellRange } from "../layout/grid.ts";
import { sheetOf } from "../testing/sheet.ts";
import { understandTracker } from "../understand-tracker.ts";
import { readRecords } from "./read-records.ts";

const HEAD = "Vendor|Legal entity|Service|Delivery locations|ISO 27001|Expiry date";
const FIRST = "Northbase|Northbase Ltd|Payroll|Leeds|Yes|May 2027";

const SHOWN = [
  "vendorName",
  "vendorLegalEntity",
  "serviceLine",
  "deliveryLocations",
  "isoClaim",
] as const satisfies readonly FieldId[];

/** The rows of the vendors under the head, each with what its fields hold. */
async function rowsUnder(
  lines: readonly string[],
  merges: readonly CellRange[] = [],
  onlyRows?: ReadonlySet<number>,
): Promise<readonly string[]> {
  const sheet = sheetOf([HEAD, ...lines], { merges });
  const understood = await understandTracker(sheet);
  if (!understood.ok) throw new Error(understood.error.kind);
  const found: string[] = [];
  const reading = onlyRows === undefined ? understood.value : { ...understood.value, onlyRows };
  for await (const records of readRecords(sheet, reading)) {
    for (const { row, cells } of records) {
      const texts = SHOWN.map((field) => cells.get(field)?.[0]?.content.text ?? "");
      found.push([row, ...texts].join("|"));
    }
  }
  return found;
}

const down = (column: number, firstRow: number, lastRow: number): CellRange => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
});

test.for<readonly [what: string, lines: readonly string[], rows: readonly string[]]>([
  [
    "another certificate of the same engagement",
    ["||||No|2026", "||||Yes|2028"],
    ["3|Northbase|Northbase Ltd|Payroll|Leeds|No", "4|Northbase|Northbase Ltd|Payroll|Leeds|Yes"],
  ],
  [
    "another service: its sites and its certificate are its own",
    ["||Chat||Yes|2028", "||Voice|York||2029"],
    ["3|Northbase|Northbase Ltd|Chat||Yes", "4|Northbase|Northbase Ltd|Voice|York|"],
  ],
  [
    "what went on once goes on",
    ["||Chat|Hull|Yes|2028", "||||No|2029"],
    ["3|Northbase|Northbase Ltd|Chat|Hull|Yes", "4|Northbase|Northbase Ltd|Chat|Hull|No"],
  ],
])("rows without a name go on with the vendor above: %s", async ([, lines, rows]) => {
  expect((await rowsUnder([FIRST, ...lines])).slice(1)).toEqual(rows);
});

test.for<readonly [what: string, lines: readonly string[]]>([
  ["a single one, which may be a slip", ["||Chat||Yes|2028"]],
  ["below an empty line", ["", "||Chat||Yes|", "", "||Voice||Yes|"]],
  ["without service and certificate", ["|||York||2028", "|||Hull||2029"]],
])("a row without a name is nobody's: %s", async ([, lines]) => {
  expect(await rowsUnder([FIRST, ...lines])).toHaveLength(1);
});

test("a name merged over rows is that of each, and so is all that is merged", async () => {
  const merges = [down(0, 2, 3), down(4, 2, 3)];
  expect(await rowsUnder([FIRST, "||Chat|York||2028"], merges)).toEqual([
    "2|Northbase|Northbase Ltd|Payroll|Leeds|Yes",
    "3|Northbase||Chat|York|Yes",
  ]);
});

test("beside a merged name a row that says nothing is none", async () => {
  expect(await rowsUnder([FIRST, "|||||"], [down(0, 2, 3)])).toHaveLength(1);
});

test("a row is read alike alone and with the others", async () => {
  const lines = [FIRST, "||Chat|Hull|Yes|2028", "||||No|2029"];
  expect(await rowsUnder(lines, [], new Set([4]))).toEqual((await rowsUnder(lines)).slice(2));
});

test("what is carried on is named by the cell in which it stands", async () => {
  const sheet = sheetOf([HEAD, FIRST, "||Chat||Yes|", "||Voice||Yes|"]);
  const understood = await understandTracker(sheet);
  if (!understood.ok) throw new Error(understood.error.kind);
  for await (const records of readRecords(sheet, understood.value)) {
    expect(records[1]?.cells.get("vendorName")?.[0]?.column).toBe("A2");
    expect(records[1]?.cells.get("serviceLine")?.[0]?.column).toBe("C");
  }
});
