import { defaultPolicy } from "@scopefit/core/policy/policy";
import { expect, test } from "vitest";

import { packedRun } from "../../history/run-record.ts";
import { ourColumns } from "../../our-columns/our-column.ts";
import { fingerprint } from "../../testing/fingerprint.ts";
import { layoutWith } from "../../testing/layout.ts";
import { sheetOf } from "../../testing/sheet.ts";
import { recordOfSheet, type SheetRecord } from "../part/sheet-record.ts";
import { readPartXml, type WorkbookPart } from "../part/workbook-part.ts";
import { planRestore } from "./plan-restore.ts";
import { replacedCollector } from "./replaced-collector.ts";

const NO_TEXTS = { covered: "", questions: "", "to-do": "", evidence: "", basis: "", marks: "" };
const OLD = { status: "● COVERED", why: "It is so.\nIt was read.", findings: "" };
const NEW = { status: "○ NOT COVERED", why: "It has ended.", findings: "1. [HIGH] Ended." };

const [STATUS, WHY, FINDINGS] = [4, 5, 7];

/** The part after a run that has written over the row of each vendor. */
function partAfter(vendors: readonly string[], replaced = collected(vendors)): WorkbookPart {
  const rows = vendors.map((vendor) => fingerprint(vendor));
  return {
    version: 4,
    mapping: [],
    policy: defaultPolicy,
    runs: [],
    waivers: [],
    sheets: [
      {
        sheet: "Vendors",
        lastRun: packedRun({ ranOn: "2026-11-23", asOf: "2026-11-23", rows }),
        replaced,
      },
    ],
  };
}

function collected(vendors: readonly string[]): SheetRecord["replaced"] {
  const collector = replacedCollector();
  const texts = new Map(Object.entries(OLD).filter(([, text]) => text !== "")) as ReadonlyMap<
    keyof typeof OLD,
    string
  >;
  vendors.forEach((vendor, place) =>
    collector.add(() => fingerprint(vendor), { row: place + 2, texts }, { ...NO_TEXTS, ...NEW }),
  );
  return collector.record("2026-11-23");
}

interface Now {
  readonly vendors: readonly string[];
  /** Cells that hold something else than the run wrote. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly without?: "why";
}

function restore(part: WorkbookPart, { vendors, cells = {}, without }: Now) {
  const ours = new Map(
    ourColumns
      .map(({ key }, place) => [key, 4 + place] as const)
      .filter(([key]) => key !== without),
  );
  const written = new Map<number, string>([
    [STATUS, NEW.status],
    [WHY, NEW.why],
    [FINDINGS, NEW.findings],
  ]);
  return planRestore({
    shape: sheetOf([]).shape,
    layout: layoutWith({ ours }),
    mapping: { columns: [], notAsked: [] },
    rules: [],
    part,
    on: "2026-11-24",
    rows: vendors.map((vendor, place) => ({ row: place + 2, ...fingerprint(vendor) })),
    textIn: (row, column) => cells[`${row}/${column}`] ?? written.get(column) ?? "",
  });
}

const BOTH = partAfter(["Tala", "Bulan"]);

test("what the run wrote over comes back, and no other cell is touched", () => {
  const restored = restore(BOTH, { vendors: ["Tala", "Bulan"] });
  const [first] = restored?.plan.rows[0] ?? [];
  expect(restored).toMatchObject({
    rows: [
      [2, 3],
      [3, 3],
    ],
    left: [],
  });
  expect(first?.row).toBe(2);
  expect(first?.texts.slice(0, 5)).toEqual([OLD.status, OLD.why, null, OLD.findings, null]);
});

test("rows are found again where they stand now", () => {
  const restored = restore(BOTH, { vendors: ["Amihan", "Bulan", "Tala"] });
  expect(restored?.plan.rows[0]?.map(({ row }) => row)).toEqual([3, 4]);
});

test.for([
  ["a row that is gone", { vendors: ["Bulan"] }, "Tala", ["row-gone", "row-gone", "row-gone"]],
  [
    "a cell that holds something else by now",
    { vendors: ["Tala", "Bulan"], cells: { "2/4": "see mail" } },
    "Tala",
    ["changed-since"],
  ],
  [
    "a column that was taken out",
    { vendors: ["Bulan", "Tala"], without: "why" },
    "Tala",
    ["column-gone"],
  ],
] as const)("%s is left alone and named", ([, now, vendor, whys]) => {
  const left = restore(BOTH, now)?.left.filter(({ identity }) => identity.vendor === vendor);
  expect(left?.map(({ why }) => why)).toEqual(whys);
});

test("a cell that was put back by other means is nothing to speak of", () => {
  const cells = { "2/4": OLD.status, "2/5": OLD.why.replace("\n", "\r\n"), "2/7": "" };
  const restored = restore(BOTH, { vendors: ["Tala", "Bulan"], cells });
  expect(restored).toMatchObject({ rows: [[3, 3]], left: [] });
  expect(restored?.plan.rows[0]?.map(({ row }) => row)).toEqual([3]);
});

test("afterwards nothing is left to put back, and the row counts as changed since the run", () => {
  const cells = { "3/4": "mine", "3/5": "mine", "3/7": "mine" };
  const restored = restore(BOTH, { vendors: ["Tala", "Bulan"], cells });
  const part = readPartXml(restored?.plan.closing().part ?? "");
  expect(recordOfSheet(part, "Vendors")?.replaced).toEqual({ kind: "restored", on: "2026-11-24" });
  expect(
    recordOfSheet(part, "Vendors")?.lastRun?.rows.map(([vendor, , , inputs]) => [vendor, inputs]),
  ).toEqual([
    ["Tala", ""],
    ["Bulan", "as-before"],
  ]);
});

test.for([
  ["the last run was put back already", { kind: "restored", on: "2026-11-23" }],
  ["it replaced too much to be kept", { kind: "too-large", ranOn: "2026-11-23", cells: 9 }],
  ["nothing is known of a run", null],
] as const)("there is no plan where %s", ([, replaced]) => {
  expect(restore(partAfter(["Tala"], replaced), { vendors: ["Tala"] })).toBeNull();
});

test("a run that replaced nothing leaves nothing to plan", () => {
  expect(restore(partAfter([]), { vendors: ["Tala"] })).toBeNull();
});
