import type { SheetChange, Selection } from "@scopefit/pane/workbook/workbook";
import { describe, expect, test } from "vitest";

import { applyOptions, contractPlan } from "./contract-plan.ts";
import { cellsOf, type ContractSide, valueOf } from "./contract-side.ts";
import { contractWorkbooks } from "./contract-workbook.ts";

const CELLS = [
  "A1=text:Vendor",
  "B1=text:Service",
  "C1=text:Expiry",
  "A2=text:Acme",
  "B2=text:Voice",
  "C2=day:2026-06-30",
  "A3=text:Apex",
  "B3=boolean:TRUE",
  "C3=error:#N/A",
  "A4=text:Dapitan",
  "B4=number:12.5",
];

const OUR_CELLS = [
  "D1=text:Scope status",
  "E1=text:Findings",
  "F1=text:Scopefit marks (hidden helper)",
  "D2=text:● COVERED",
  "E2=text:=1+1",
  "D3=text:○ NOT COVERED",
  "E3=text:1. [HIGH] 2027\n2. [LOW] -5",
  "F3=text:|C1|",
  "D4=text:? CAN’T TELL",
  "E4=text:30/06/2026",
];

const BY_ROW = [...CELLS, ...OUR_CELLS].sort((a, b) => rowOf(a) - rowOf(b) || (a < b ? -1 : 1));

function rowOf(cell: string): number {
  return Number(/\d+/u.exec(cell)?.[0]);
}

/** What every side that the pane can have before it must answer, to the cell. */
export function workbookContract({ name, open }: ContractSide): void {
  describe(name, () => {
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

    describe("changing the user’s own cells", () => {
      const added = {
        sheet: "Vendors",
        headerRow: 1,
        firstRow: 2,
        lastRow: 4,
        table: null,
        columns: [
          { column: 3, field: "isoSites", heading: "Certified sites", note: "Which sites." },
        ],
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

    describe("our part", () => {
      test("there is none at first, and what is written can be read", async () => {
        const { workbook } = await open(contractWorkbooks.plain);
        expect(await workbook.readPart()).toEqual({ ok: true, value: null });
        const xml = '<scopefit xmlns="https://scopefit.dev/workbook/1">é</scopefit>';
        valueOf(await workbook.writePart(xml));
        expect(await workbook.readPart()).toEqual({ ok: true, value: xml });
      });
    });

    describe("removing", () => {
      test.for(["plain", "table", "filtered"] as const)(
        "from a %s tracker everything of ours goes, and nothing else",
        async (kind) => {
          const { workbook } = await open(contractWorkbooks[kind]);
          const shapeBefore = valueOf(await workbook.openSheet("Vendors")).source.shape;
          const target = {
            table: kind === "table" ? "Register" : null,
            growFilter: kind === "filtered",
          };
          valueOf(await workbook.apply(contractPlan(target), applyOptions()));
          expect(await workbook.remove()).toMatchObject({
            ok: true,
            value: { columns: 3, sheets: ["Scopefit"] },
          });
          expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
          const { shape } = valueOf(await workbook.openSheet("Vendors")).source;
          expect(shape.names).toEqual([]);
          expect(shape.hiddenColumns).toEqual([]);
          expect(shape.tables).toEqual(shapeBefore.tables);
          expect(shape.autoFilter).toEqual(shapeBefore.autoFilter);
          expect(await workbook.readPart()).toEqual({ ok: true, value: null });
        },
      );

      test("where nothing of ours is, nothing happens", async () => {
        const { workbook } = await open(contractWorkbooks.plain);
        expect(await workbook.remove()).toMatchObject({
          ok: true,
          value: { columns: 0, sheets: [] },
        });
        expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
      });
    });

    describe("writing a sheet of ours", () => {
      const sheet = (text: string) => ({
        name: "Follow-ups",
        marker: "_scopefit_follow_ups",
        widths: [20],
        rows: [{ row: 1, cells: [{ column: 0, value: text, style: "text" as const }] }],
        formats: [],
        charts: [],
      });

      test("it is added, replaced by its marker, and removed with everything of ours", async () => {
        const { workbook } = await open(contractWorkbooks.plain);
        expect(await workbook.writeSheet(sheet("one"))).toEqual({ ok: true, value: "Follow-ups" });
        expect(await workbook.writeSheet(sheet("two"))).toEqual({ ok: true, value: "Follow-ups" });
        expect(await cellsOf(workbook, "Follow-ups")).toEqual(["A1=text:two"]);
        expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
        expect(await workbook.remove()).toMatchObject({ value: { sheets: ["Follow-ups"] } });
        expect(valueOf(await workbook.sheets()).map(({ name }) => name)).toEqual(["Vendors"]);
      });
    });

    describe("writing nothing but what is ours", () => {
      const { sheets, part } = contractPlan().closing();
      const results = sheets.map((sheet) => ({
        ...sheet,
        name: "Scopefit results",
        marker: "_scopefit_results",
        charts: [],
      }));
      const ours = { sheets: [...results, ...sheets], part };

      test.for(["plain", "protected"] as const)(
        "a %s sheet of the user’s stays as it is",
        async (kind) => {
          const { workbook } = await open(contractWorkbooks[kind]);
          const written = { ok: true, value: ["Scopefit results", "Scopefit"] };
          expect(await workbook.writeOurs(ours)).toEqual(written);
          expect(await workbook.writeOurs(ours)).toEqual(written);
          expect(await cellsOf(workbook, "Vendors")).toEqual(CELLS);
          expect(await cellsOf(workbook, "Scopefit results")).toContain("B3=number:12");
          expect(valueOf(await workbook.readPart())).toContain('{"a":"é"}');
          const { shape } = valueOf(await workbook.openSheet("Vendors")).source;
          expect([shape.names, shape.hiddenColumns]).toEqual([[], []]);
          expect(await workbook.remove()).toMatchObject({
            value: { columns: 0, sheets: written.value },
          });
          expect(valueOf(await workbook.sheets()).map(({ name }) => name)).toEqual(["Vendors"]);
        },
      );

      test("it is told to nobody as a change of the user’s", async () => {
        const { workbook, settled } = await open(contractWorkbooks.plain);
        const told: SheetChange[] = [];
        const stop = workbook.onChange((change) => void told.push(change));
        await settled();
        valueOf(await workbook.writeOurs(ours));
        await settled();
        stop();
        expect(told).toEqual([]);
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
  });
}
