import type { SheetChange } from "@scopefit/pane/workbook/workbook";
import { describe, expect, test } from "vitest";

import { CELLS } from "./contract-cells.ts";
import { applyOptions, contractPlan } from "./contract-plan.ts";
import { cellsOf, type ContractSide, valueOf } from "./contract-side.ts";
import { contractWorkbooks } from "./contract-workbook.ts";

/** What keeping and removing what is ours must come to on every side. */
export function oursContract({ open }: Pick<ContractSide, "open">): void {
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
}
