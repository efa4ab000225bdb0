import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { labelOf } from "@scopefit/tracker/writing/sheets/status-label";
import { type SmallWorkbook, smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import { describe, expect, test } from "vitest";

import { ended, sessionOver } from "./contract-session.ts";
import { cellsOf, type ContractSide, type OpenedSide } from "./contract-side.ts";

const HEADINGS = [
  "Vendor",
  "Service",
  "Delivery Location(s)",
  "ISO 27001",
  "ISO 27001 Edition",
  "ISO Expiry Date",
];

const VENDORS = [
  ["Dapitan Voice", "Customer service (voice)", "Makati", "Yes", "2013", "30 June 2025"],
  ["Tala & Sons <Payroll>", "Payroll", "Cebu City", "Yes", "2022", "30 June 2027"],
  ["Bayani Support", "Technical support", "Davao City", "Yes", "", ""],
];

/** Where our columns begin. */
const FIRST_OURS = /^[G-O][2-9]=/u;

const TYPES = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
].join("");

function trackerFile(more: SmallWorkbook = {}): Uint8Array {
  const rows = [HEADINGS, ...VENDORS].map((texts, place) => {
    const cells = texts.map((text, column) =>
      text === "" ? "" : textCell(`${"ABCDEF".charAt(column)}${place + 1}`, text),
    );
    return `<row r="${place + 1}">${cells.join("")}</row>`;
  });
  return smallWorkbook({
    rows: rows.join(""),
    parts: [
      {
        name: "[Content_Types].xml",
        content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${TYPES}</Types>`,
      },
    ],
    ...more,
  });
}

function textCell(address: string, text: string): string {
  const escaped = text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  return `<c r="${address}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

async function ourCells({ workbook }: OpenedSide): Promise<readonly string[]> {
  return (await cellsOf(workbook, "Vendors")).filter((cell) => FIRST_OURS.test(cell));
}

/** What a run and the acts around it must come to on every side, also after save, close and reopen. */
export function runContract({ name, open }: ContractSide): void {
  async function reopened(side: OpenedSide): Promise<OpenedSide> {
    await ended(side);
    return open(await side.saved());
  }

  async function checkedTwice() {
    const side = await open(trackerFile());
    const { acts } = await sessionOver(side);
    await acts.check();
    const first = await ourCells(side);
    acts.setSettings({ asOf: isoDay("2028-03-01") });
    await acts.check();
    const second = await ourCells(side);
    expect(second).not.toEqual(first);
    return { side, first, second };
  }

  describe(`a run and what comes after, ${name}`, () => {
    test("restore puts back to the cell what the last run replaced, after save and reopen", async () => {
      const { side, first, second } = await checkedTwice();
      const later = await reopened(side);
      expect(await ourCells(later)).toEqual(second);
      const { acts, tracker } = await sessionOver(later);
      await acts.restore();
      expect(tracker().notice).toMatchObject({
        kind: "restored",
        restored: { rows: [2, 3, 4], left: [], passedOver: [] },
      });
      expect(await ourCells(later)).toEqual(first);
      const again = await sessionOver(await reopened(later));
      expect(again.tracker().restorable).toEqual({ kind: "restored", on: "2026-11-23" });
    });

    test("restore leaves and names what someone has typed over meanwhile", async () => {
      const { side, first } = await checkedTwice();
      const later = await reopened(side);
      await later.userTypes("Vendors", "H3", "Ask Legal");
      const { acts, tracker } = await sessionOver(later);
      await acts.restore();
      expect(tracker().notice).toMatchObject({
        restored: { left: [{ identity: { vendor: "Tala & Sons <Payroll>" }, key: "why" }] },
      });
      const cells = await ourCells(later);
      expect(cells).toContain("H3=text:Ask Legal");
      expect(cells.filter((cell) => !cell.startsWith("H3="))).toEqual(
        first.filter((cell) => !cell.startsWith("H3=")),
      );
    });

    test("a protected tracker stays as it is, and its results go on a sheet of their own", async () => {
      const side = await open(trackerFile({ afterRows: '<sheetProtection sheet="1"/>' }));
      const before = await cellsOf(side.workbook, "Vendors");
      const { acts, tracker } = await sessionOver(side);
      await acts.check();
      expect(tracker().notice).toEqual({
        kind: "problem",
        problem: { kind: "protected-sheet", sheet: "Vendors" },
      });
      await acts.writeResults();
      expect(tracker().notice).toEqual({ kind: "sheet-written", sheet: "Scopefit results" });
      const cells = await cellsOf(side.workbook, "Scopefit results");
      expect(cells).toContain("A5=number:2");
      expect(cells).toContain("B6=text:Tala & Sons <Payroll>");
      const statuses = tracker().entries.map(({ status }) => labelOf(status).label);
      expect(cells.filter((cell) => /^C[5-9]=/u.test(cell))).toEqual(
        statuses.map((label, place) => `C${5 + place}=text:${label}`),
      );
      const later = await sessionOver(await reopened(side));
      expect(later.tracker().tracker).toMatchObject({
        place: { sheet: "Vendors" },
        isProtected: true,
      });
      expect(await cellsOf(side.workbook, "Vendors")).toEqual(before);
    });

    test("rows that have changed since the last run are known after save and reopen", async () => {
      const side = await open(trackerFile());
      await (await sessionOver(side)).acts.check();
      const later = await reopened(side);
      const untouched = await sessionOver(later);
      expect([...untouched.tracker().changedRows]).toEqual([]);
      await later.userTypes("Vendors", "E2", "2022");
      const { acts, tracker } = await sessionOver(await reopened(later));
      expect([...tracker().changedRows]).toEqual([2]);
      await acts.checkChanged();
      expect(tracker().entries.map(({ row }) => row)).toEqual([2]);
      expect([...tracker().changedRows]).toEqual([]);
    });
  });
}
