import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import { editCells } from "@scopefit/xlsx/edit/edit-cells";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook } from "@scopefit/xlsx/read/open-workbook";
import { beforeAll, describe, expect, test } from "vitest";

import { checkedBytes } from "./checked-bytes.ts";
import { type Cells, cellsIn } from "./marked-file.ts";
import { coveredVendor, headings, otherSiteVendor, trackerBytes } from "./tracker-file.ts";

const CONTROLS = "User controls";

/** A tracker of two vendors whose reports expect these controls of us. */
function trackerWith(first: string, second: string): Promise<Uint8Array> {
  return trackerBytes({
    lines: [
      [...headings, "CUECs", "CUEC owner"],
      [...coveredVendor, first, "IT"],
      [...otherSiteVendor, second, "HR"],
    ],
  });
}

/** What people do in Excel: type into cells of a sheet. */
async function typed(
  bytes: Uint8Array,
  cells: readonly (readonly [row: number, column: number, text: string])[],
  sheet = CONTROLS,
): Promise<Uint8Array> {
  const opened = openWorkbook(bytes, zlibCodec);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const edits = cells.map(([row, column, text]): CellEdit => ({
    sheet,
    row,
    column,
    before: "",
    after: { kind: "text", text },
  }));
  const chunks: Uint8Array[] = [];
  await editCells(opened.value, edits, (chunk) => void chunks.push(chunk.slice()));
  return Buffer.concat(chunks);
}

const row = (cells: Cells, number: number, columns = "ABCDEFGH") =>
  [...columns].map((column) => cells.get(`${column}${number}`) ?? "");

describe("the register of user controls", () => {
  let first: Uint8Array;
  beforeAll(async () => {
    first = await checkedBytes(await trackerWith("Remove leavers; Review access", "Lock screens"));
  });

  test("has a line for each control of each vendor", async () => {
    const cells = await cellsIn(first, CONTROLS);
    expect(row(cells, 1, "ABC")).toEqual(["Vendor", "Control expected of us", "Our owner"]);
    expect([2, 3, 4].map((number) => row(cells, number, "ABCG"))).toEqual([
      ["Tala Contact", "Remove leavers", "IT", "In the tracker"],
      ["Tala Contact", "Review access", "IT", "In the tracker"],
      ["Bulan Voice", "Lock screens", "HR", "In the tracker"],
    ]);
  });

  test("keeps what people typed, also in a column of their own, and is changed only where it must", async () => {
    const worked = await typed(first, [
      [2, 2, "Maria"],
      [2, 5, "1 Mar 2027"],
      [1, 7, "Ticket"],
      [2, 7, "GRC-12"],
    ]);
    const changed = await typed(
      worked,
      [[2, headings.length, "Remove leavers; Lock doors"]],
      "Vendors",
    );
    const cells = await cellsIn(await checkedBytes(changed), CONTROLS);
    expect([2, 3, 4, 5].map((number) => row(cells, number))).toEqual([
      ["Tala Contact", "Remove leavers", "Maria", "", "", "1 Mar 2027", "In the tracker", "GRC-12"],
      [
        "Tala Contact",
        "Review access",
        "IT",
        "",
        "",
        "",
        expect.stringMatching(/^No longer in the tracker since \d+ \w+ \d{4}$/u),
        "",
      ],
      ["Bulan Voice", "Lock screens", "HR", "", "", "", "In the tracker", ""],
      ["Tala Contact", "Lock doors", "IT", "", "", "", "In the tracker", ""],
    ]);
    expect(cells.get("H1")).toBe("Ticket");
  });

  test("stays as it is when nothing has changed", async () => {
    const again = await checkedBytes(first);
    expect(await cellsIn(again, CONTROLS)).toEqual(await cellsIn(first, CONTROLS));
  });
});

test("a tracker that names no control has no register", async () => {
  const marked = await checkedBytes(await trackerBytes({ lines: [headings, coveredVendor] }));
  await expect(cellsIn(marked, CONTROLS)).rejects.toThrow("There is no sheet");
});
