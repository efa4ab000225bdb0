import { describe, expect, test } from "vitest";

import { CELLS } from "./contract-cells.ts";
import { cellsOf, type ContractSide, valueOf } from "./contract-side.ts";
import { contractWorkbooks } from "./contract-workbook.ts";

/** What changing cells of the user’s own, by order, must come to on every side. */
export function usersCellsContract({ open }: Pick<ContractSide, "open">): void {
  describe("changing the user’s own cells", () => {
    const added = {
      sheet: "Vendors",
      headerRow: 1,
      firstRow: 2,
      lastRow: 4,
      table: null,
      columns: [{ column: 3, field: "isoSites", heading: "Certified sites", note: "Which sites." }],
    } as const;

    test("missing columns get a heading and no more", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      valueOf(await workbook.addColumns(added));
      const cells = await cellsOf(workbook, "Vendors");
      expect(cells.filter((cell) => !CELLS.includes(cell))).toEqual(["D1=text:Certified sites"]);
    });

    test("a missing column grows the table that it stands beside", async () => {
      const { workbook } = await open(contractWorkbooks.table);
      valueOf(await workbook.addColumns({ ...added, table: "Register" }));
      const { shape } = valueOf(await workbook.openSheet("Vendors")).source;
      expect(shape.tables[0]?.range.lastColumn).toBe(3);
    });

    test("a column comes nowhere where something stands", async () => {
      const { workbook } = await open(contractWorkbooks.occupied);
      const columns = added.columns.map((column) => ({ ...column, column: 4 }));
      expect(await workbook.addColumns({ ...added, columns })).toEqual({
        ok: false,
        problem: { kind: "place-taken", sheet: "Vendors", address: "E4" },
      });
    });

    test.for([
      ["a text", { kind: "text", text: "Apex" }, "A2=text:Apex"],
      ["a text that looks like a number", { kind: "text", text: "2027" }, "A2=text:2027"],
      ["a text that looks like a formula", { kind: "text", text: "=1+1" }, "A2=text:=1+1"],
      ["a number", { kind: "number", number: 7 }, "A2=number:7"],
      ["a day", { kind: "day", day: "2026-06-30" }, "A2=day:2026-06-30"],
    ] as const)("%s comes into a cell", async ([, after, cell]) => {
      const { workbook } = await open(contractWorkbooks.plain);
      const edit = { sheet: "Vendors", row: 2, column: 0, before: "Acme", after };
      valueOf(await workbook.editCells([edit]));
      expect(await cellsOf(workbook, "Vendors")).toContain(cell);
    });

    test("a day replaces a day, and a cell can be emptied", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const edit = { sheet: "Vendors", row: 2 };
      valueOf(
        await workbook.editCells([
          { ...edit, column: 2, before: "2026-06-30", after: { kind: "day", day: "2027-01-31" } },
          { ...edit, column: 1, before: "Voice", after: null },
        ]),
      );
      const cells = await cellsOf(workbook, "Vendors");
      expect(cells).toContain("C2=day:2027-01-31");
      expect(cells.filter((cell) => cell.startsWith("B2="))).toEqual([]);
    });

    test("of several cells none is changed where one of them has changed meanwhile", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const after = { kind: "text", text: "x" } as const;
      const edit = { sheet: "Vendors", column: 0, after };
      expect(
        await workbook.editCells([
          { ...edit, row: 2, before: "Acme" },
          { ...edit, row: 4, before: "Davao" },
        ]),
      ).toEqual({
        ok: false,
        problem: { kind: "cell-changed", sheet: "Vendors", address: "A4" },
      });
      expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
    });
  });
}
