import { describe, expect, test } from "vitest";

import { BY_ROW, CELLS } from "./contract-cells.ts";
import { applyOptions, contractPlan } from "./contract-plan.ts";
import { cellsOf, type ContractSide, valueOf } from "./contract-side.ts";
import { contractWorkbooks } from "./contract-workbook.ts";

/** What writing a plan beside the user’s table must come to on every side. */
export function writingContract({ open }: Pick<ContractSide, "open">): void {
  describe("writing a plan", () => {
    test("our cells come beside the user’s, as texts, and nothing else changes", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const applied = await workbook.apply(contractPlan(), applyOptions());
      expect(applied).toEqual({ ok: true, value: { rowsWritten: 3, rowsPassedOver: [] } });
      expect(await cellsOf(workbook, "Vendors")).toEqual(BY_ROW);
    });

    test("the columns are found again by our names, and the helper is hidden", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      await workbook.apply(contractPlan(), applyOptions());
      const { shape } = valueOf(await workbook.openSheet("Vendors")).source;
      const ours = shape.names.map((it) => `${it.name} ${it.range.firstColumn}`);
      expect([...ours].sort()).toEqual([
        "_scopefit_findings 4",
        "_scopefit_marks 5",
        "_scopefit_status 3",
      ]);
      expect(shape.hiddenColumns).toEqual([5]);
    });

    test("our sheet and our part are there", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      await workbook.apply(contractPlan(), applyOptions());
      const listed = valueOf(await workbook.sheets()).map((sheet) => sheet.name);
      expect(listed).toEqual(["Vendors", "Scopefit"]);
      expect(await cellsOf(workbook, "Scopefit")).toEqual([
        "A1=text:What was found",
        "A2=text:Status",
        "B2=text:Rows",
        "A3=text:● COVERED",
        "B3=number:12",
      ]);
      expect(valueOf(await workbook.readPart())).toContain('{"a":"é"}');
    });

    test("a second run writes in place", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      await workbook.apply(contractPlan(), applyOptions());
      const again = await workbook.apply(contractPlan(), applyOptions());
      expect(again).toMatchObject({ ok: true, value: { rowsWritten: 3 } });
      expect(await cellsOf(workbook, "Vendors")).toEqual(BY_ROW);
      expect(valueOf(await workbook.sheets())).toHaveLength(2);
    });

    test.for([
      ["over all rows empties a row that names no vendor any more", "clear", 0],
      ["over some rows leaves the results of the others", "keep", 2],
    ] as const)("a later run %s", async ([, otherRows, left]) => {
      const { workbook } = await open(contractWorkbooks.plain);
      valueOf(await workbook.apply(contractPlan(), applyOptions()));
      const plan = contractPlan({ otherRows });
      const rows = [[{ row: 2, texts: ["● COVERED", "", ""] }]];
      valueOf(await workbook.apply({ ...plan, rows }, applyOptions()));
      const cells = await cellsOf(workbook, "Vendors");
      expect(cells.filter((cell) => /^[DE]4=/u.test(cell))).toHaveLength(left);
      expect(cells).toContain("D2=text:● COVERED");
      expect(cells.filter((cell) => cell.startsWith("E2="))).toEqual([]);
    });

    test("a text that the plan leaves out leaves its cell, whatever the user has put there", async () => {
      const { workbook, userTypes } = await open(contractWorkbooks.plain);
      valueOf(await workbook.apply(contractPlan(), applyOptions()));
      await userTypes("Vendors", "E3", "mine");
      const plan = contractPlan({ otherRows: "keep" });
      const rows = [
        [
          { row: 2, texts: [null, "other", null] },
          { row: 3, texts: ["● COVERED", null, ""] },
        ],
      ];
      const closing = () => ({ ...plan.closing(), sheets: [] });
      valueOf(await workbook.apply({ ...plan, rows, closing }, applyOptions()));
      const cells = await cellsOf(workbook, "Vendors");
      expect(cells.filter((cell) => /^[DEF][23]=/u.test(cell))).toEqual([
        "D2=text:● COVERED",
        "E2=text:other",
        "D3=text:● COVERED",
        "E3=text:mine",
      ]);
      expect(cells).toContain("D4=text:? CAN’T TELL");
      expect(valueOf(await workbook.sheets()).map((it) => it.name)).toContain("Scopefit");
    });

    test("a table grows over our columns", async () => {
      const { workbook } = await open(contractWorkbooks.table);
      valueOf(await workbook.apply(contractPlan({ table: "Register" }), applyOptions()));
      const { shape } = valueOf(await workbook.openSheet("Vendors")).source;
      expect(shape.tables[0]?.range).toMatchObject({ lastColumn: 5, lastRow: 4 });
      expect(await cellsOf(workbook, "Vendors")).toEqual(BY_ROW);
    });

    test("a filter grows over our columns", async () => {
      const { workbook } = await open(contractWorkbooks.filtered);
      valueOf(await workbook.apply(contractPlan({ growFilter: true }), applyOptions()));
      const { shape } = valueOf(await workbook.openSheet("Vendors")).source;
      expect(shape.autoFilter).toMatchObject({ lastColumn: 5 });
    });

    test("a row that has changed since it was checked is passed over and told of", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const columns = new Set([0]);
      const isUnchanged = ({
        cells,
      }: {
        readonly cells: readonly { content: { text: string } }[];
      }) => cells[0]?.content.text !== "Apex";
      const applied = await workbook.apply(
        contractPlan(),
        applyOptions({ guard: { columns, isUnchanged } }),
      );
      expect(applied).toEqual({ ok: true, value: { rowsWritten: 2, rowsPassedOver: [3] } });
      const cells = await cellsOf(workbook, "Vendors");
      expect(cells).toContain("D2=text:● COVERED");
      expect(cells.filter((cell) => /^[DEF]3=/u.test(cell))).toEqual([]);
    });

    test("nothing of the user’s is written over", async () => {
      const { workbook } = await open(contractWorkbooks.occupied);
      const before = await cellsOf(workbook, "Vendors");
      expect(await workbook.apply(contractPlan(), applyOptions())).toEqual({
        ok: false,
        problem: { kind: "place-taken", sheet: "Vendors", address: "E4" },
      });
      expect(await cellsOf(workbook, "Vendors")).toEqual(before);
    });

    test("a protected sheet is left alone", async () => {
      const { workbook } = await open(contractWorkbooks.protected);
      const problem = { ok: false, problem: { kind: "protected-sheet", sheet: "Vendors" } };
      expect(await workbook.apply(contractPlan(), applyOptions())).toEqual(problem);
      expect(valueOf(await workbook.sheets())[0]?.isProtected).toBe(true);
      expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
    });

    test("cancelled before the first row, no result of ours is there", async () => {
      const { workbook } = await open(contractWorkbooks.plain);
      const options = applyOptions({ signal: AbortSignal.abort() });
      expect(await workbook.apply(contractPlan(), options)).toEqual({
        ok: false,
        problem: { kind: "cancelled", written: 0 },
      });
      const cells = await cellsOf(workbook, "Vendors");
      expect(cells.filter((cell) => /^[DEF][234]=/u.test(cell))).toEqual([]);
    });
  });
}
