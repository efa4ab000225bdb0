import type { Selection, SheetChange } from "@scopefit/pane/workbook/workbook";
import { describe, expect, test } from "vitest";

import { CELLS } from "./contract-cells.ts";
import { applyOptions, contractPlan } from "./contract-plan.ts";
import { cellsOf, type ContractSide, valueOf } from "./contract-side.ts";
import { contractWorkbooks } from "./contract-workbook.ts";

/** What reading a workbook must come to on every side. */
export function readingContract({ open }: Pick<ContractSide, "open">): void {
  describe("reading", () => {
    test("the sheets are listed", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      expect(await workbook.sheets()).toEqual({
        ok: true,
        value: [{ name: "Vendors", visibility: "visible", isProtected: false, isActive: true }],
      });
    });

    test("cells are texts, days, numbers, yes or no, and errors", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
    });

    test("only the columns and rows that are asked for are read", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const { source } = valueOf(await workbook.openSheet("Vendors"));
      const read: string[] = [];
      for await (const rows of source.rows({ columns: new Set([0, 2]), lastRow: 2 })) {
        for (const { cells } of rows) read.push(...cells.map(({ content }) => content.text));
      }
      expect(read).toEqual(["Vendor", "Expiry", "Acme", "2026-06-30"]);
    });

    test("a stretch of rows is read as it is now", async () => {
      const { workbook, userTypes } = await open(contractWorkbooks.plain);
      await userTypes("Vendors", "A2", "Apex Two");
      const rows = valueOf(await workbook.readRows("Vendors", 2, 2));
      expect(rows.map(({ row, cells }) => [row, cells[0]?.content.text])).toEqual([
        [2, "Apex Two"],
      ]);
    });

    test("hidden rows are told", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      expect([...valueOf(await workbook.openSheet("Vendors")).hiddenRows]).toEqual([3]);
    });

    test("a table and a filter are told", async () => {
      const area = { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 2 };
      const withTable = await open(contractWorkbooks.table);
      const { shape } = valueOf(await withTable.workbook.openSheet("Vendors")).source;
      expect(shape.tables).toEqual([
        { name: "Register", range: area, headerRows: 1, totalsRows: 0, kind: "plain" },
      ]);
      const filtered = await open(contractWorkbooks.filtered);
      const opened = valueOf(await filtered.workbook.openSheet("Vendors"));
      expect(opened.source.shape.autoFilter).toEqual(area);
    });

    test("a sheet that is not there is told of", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const problem = { ok: false, problem: { kind: "sheet-gone", sheet: "Gone" } };
      expect(await workbook.openSheet("Gone")).toEqual(problem);
      expect(await workbook.readRows("Gone", 1, 9)).toEqual(problem);
    });
  });

  describe("following the user", () => {
    const range = { firstRow: 2, lastRow: 4, firstColumn: 0, lastColumn: 2 };

    test("what the user selects is told", async () => {
      const { workbook, userSelects, settled } = await open(contractWorkbooks.plain);
      const told: Selection[] = [];
      const stop = workbook.onSelection((selection) => void told.push(selection));
      await settled();
      await userSelects("Vendors", "A2:C4");
      await settled();
      stop();
      await settled();
      await userSelects("Vendors", "A1");
      await settled();
      expect(told).toEqual([{ sheet: "Vendors", ranges: [range] }]);
    });

    test("what is gone to becomes the selection", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      valueOf(await workbook.goTo("Vendors", range));
      expect(await workbook.selection()).toEqual({
        ok: true,
        value: { sheet: "Vendors", ranges: [range] },
      });
      expect(await workbook.goTo("Gone", range)).toMatchObject({
        problem: { kind: "sheet-gone" },
      });
    });

    test("what the user changes is told, and what we write is not", async () => {
      const { workbook, userTypes, settled } = await open(contractWorkbooks.plain);
      const told: SheetChange[] = [];
      const stop = workbook.onChange((change) => void told.push(change));
      await settled();
      valueOf(await workbook.apply(contractPlan(), applyOptions()));
      await settled();
      await userTypes("Vendors", "A2", "Apex Two");
      await settled();
      stop();
      expect(told).toEqual([
        {
          sheet: "Vendors",
          range: { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 },
          kind: "cells",
          isRemote: false,
        },
      ]);
    });
  });
}
