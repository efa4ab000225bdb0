import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { beforeAll, describe, expect, test } from "vitest";

import { checkedBytes } from "./checked-bytes.ts";
import { type Cells, cellsIn, columnUnder, partsOf, partText } from "./marked-file.ts";
import { moved } from "./moved.ts";
import { headings, plainLines, trackerBytes } from "./tracker-file.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const WIDTH = headings.length;
const OURS = ourColumns.length;

/** What our columns say about each vendor, wherever they stand. */
function textsByVendor(cells: Cells): ReadonlyMap<string, readonly string[]> {
  const columns = ourColumns.map(({ heading }) => columnUnder(cells, heading, 1));
  const vendors = columnUnder(cells, "Vendor", 1);
  return new Map(
    [2, 3, 4].map((row) => [
      cells.get(`${vendors}${row}`) ?? "",
      columns.map((column) => cells.get(`${column}${row}`) ?? ""),
    ]),
  );
}

function formatCount(bytes: Uint8Array): number {
  return partText(bytes, SHEET).split("<cfRule ").length - 1;
}

async function sheetOf(bytes: Uint8Array): Promise<Cells> {
  return cellsIn(bytes, "Vendors");
}

describe("a marked tracker that is checked again", () => {
  let first: Uint8Array;
  beforeAll(async () => {
    first = await checkedBytes(await trackerBytes({ lines: plainLines }));
  });

  test("says the same in the same cells, and does not grow", async () => {
    const again = await checkedBytes(first);
    expect(await sheetOf(again)).toEqual(await sheetOf(first));
    expect([...partsOf(again).keys()]).toEqual([...partsOf(first).keys()]);
    expect(formatCount(again)).toBe(formatCount(first));
    const third = await checkedBytes(again);
    expect(partText(third, SHEET)).toBe(partText(again, SHEET));
    expect(partText(third, "xl/styles.xml")).toBe(partText(again, "xl/styles.xml"));
  });

  test("keeps our columns where the user has moved them, in front of the table", async () => {
    const column = (at: number) => (at < WIDTH ? at + OURS : at < WIDTH + OURS ? at - WIDTH : at);
    const again = await sheetOf(await checkedBytes(await moved(first, { column })));
    expect(again.get("A1")).toBe("Scope status");
    expect(again.size).toBe((await sheetOf(first)).size);
    const marks = columnUnder(again, "Scopefit marks (hidden helper)", 1);
    expect(again.get(`${marks}3`)).toContain(`|${columnUnder(again, "Delivery locations", 1)}1|`);
  });

  test.for<readonly [what: string, at: number]>([
    ["within the table", 3],
    ["between the table and our columns", WIDTH],
    ["among our columns", WIDTH + 2],
    ["right of our columns", WIDTH + OURS],
  ])("finds our columns when a column has come in %s", async ([, at]) => {
    const wider = await moved(first, { column: (column) => (column < at ? column : column + 1) });
    const again = await sheetOf(await checkedBytes(wider));
    expect([...again.values()].filter((text) => text === "Scope status")).toHaveLength(1);
    const before = textsByVendor(await sheetOf(first));
    for (const [vendor, texts] of textsByVendor(again)) {
      expect(texts.slice(0, -1)).toEqual(before.get(vendor)?.slice(0, -1));
    }
  });

  test("says of each vendor what it said before the rows were sorted", async () => {
    const row = (at: number) => (at < 2 ? at : 6 - at);
    const again = await sheetOf(await checkedBytes(await moved(first, { row })));
    expect(again.get("A2")).toBe("Amihan Care");
    expect(textsByVendor(again)).toEqual(textsByVendor(await sheetOf(first)));
  });

  test("leaves a note alone that the user has put right of our columns", async () => {
    const note = `<c r="Y3" t="inlineStr"><is><t>mine</t></is></c></row><row r="4"`;
    const noted = await moved(first, {}, (sheet) => sheet.replace(/<\/row><row r="4"/u, note));
    expect((await sheetOf(await checkedBytes(noted))).get("Y3")).toBe("mine");
  });
});

test("a table that has grown over our columns stays as it is the second time", async () => {
  const first = await checkedBytes(await trackerBytes({ lines: plainLines, tableFrom: 1 }));
  const again = await checkedBytes(first);
  const table = "xl/tables/table1.xml";
  expect(partText(again, table)).toBe(partText(first, table));
  expect(await sheetOf(again)).toEqual(await sheetOf(first));
});
