import { expect, test } from "vitest";

import { sheetOf } from "../../testing/sheet.ts";
import { planRegister } from "./plan-register.ts";
import { isOurSheet } from "../sheets/our-sheet.ts";
import { readRegisters, type RegisterState } from "./present-register.ts";
import { registers } from "./register.ts";
import type { RegisterItem } from "./register-item.ts";

const MARKED = {
  name: "User controls",
  names: [
    {
      name: "_scopefit_user_controls",
      range: { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 },
    },
  ],
};

const HEADINGS =
  "Vendor | Control expected of us | Our owner | Mapped? | Evidence | Next review | Standing (Scopefit)";

function control(vendor: string, item: string): RegisterItem {
  return { register: "user-controls", vendor, item, owner: "IT", mapped: "", evidence: "" };
}

const RUN = { ranOn: "2026-11-23", extent: "all-rows", elsewhere: new Set<string>() } as const;

async function stateOf(
  lines: readonly string[],
  shape: Parameters<typeof sheetOf>[1] = MARKED,
): Promise<RegisterState> {
  const [state] = await readRegisters([sheetOf(lines, shape)]);
  if (state === undefined) throw new Error("There is a state for each register.");
  return state;
}

/** The edits as "cell: text", columns by their number. */
async function editsFor(
  lines: readonly string[],
  items: readonly RegisterItem[],
  more: Partial<Parameters<typeof planRegister>[1]> = {},
): Promise<readonly string[]> {
  const { edits } = planRegister(await stateOf(lines), { ...RUN, items, ...more });
  return edits.map(({ row, column, after }) =>
    after?.kind === "text" ? `${row}/${column}: ${after.text}` : `${row}/${column}`,
  );
}

test("a register that is not there yet is a new sheet with a line for each item, each once", () => {
  const items = [control("Tala", "Remove leavers"), control("TALA", "remove leavers")];
  const { sheets, edits } = planRegister(
    { kind: "absent", register: firstRegister() },
    { ...RUN, items },
  );
  expect(edits).toEqual([]);
  expect(sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [
      "Vendor",
      "Control expected of us",
      "Our owner",
      "Mapped?",
      "Evidence",
      "Next review",
      "Standing (Scopefit)",
    ],
    ["Tala", "Remove leavers", "IT", "In the tracker"],
  ]);
});

test("without an item there is no sheet", () => {
  expect(
    planRegister({ kind: "absent", register: firstRegister() }, { ...RUN, items: [] }).sheets,
  ).toEqual([]);
});

const LINES = [
  HEADINGS,
  "Tala | Remove leavers | Maria | yes | ticket 12 | 1 Mar 2027 | In the tracker",
];

test("what people have typed is left alone", async () => {
  expect(await editsFor(LINES, [control("Tala", "Remove leavers")])).toEqual([]);
});

test("a new item is put below everything that stands on the sheet", async () => {
  const lines = [...LINES, "", "| our own note"];
  const items = [control("Tala", "Remove leavers"), control("Bulan", "Review access")];
  expect(await editsFor(lines, items)).toEqual([
    "5/0: Bulan",
    "5/1: Review access",
    "5/2: IT",
    "5/6: In the tracker",
  ]);
});

test("a line whose item is gone is kept and marked, once", async () => {
  expect(await editsFor(LINES, [])).toEqual([
    "2/6: No longer in the tracker since 23 November 2026",
  ]);
  const marked = [
    HEADINGS,
    "Tala | Remove leavers | Maria ||||No longer in the tracker since 1 May 2026",
  ];
  expect(await editsFor(marked, [])).toEqual([]);
  expect(await editsFor(marked, [control("Tala", "Remove leavers")])).toEqual([
    "2/6: In the tracker",
  ]);
});

test("a run over some rows marks nothing as gone", async () => {
  expect(await editsFor(LINES, [], { extent: "some-rows" })).toEqual([]);
});

test("a vendor that another sheet names may have its line from there", async () => {
  expect(await editsFor(LINES, [], { elsewhere: new Set(["tala"]) })).toEqual([]);
});

test("a line that people have added themselves is theirs", async () => {
  expect(await editsFor([HEADINGS, "Tala | Our own control | Maria"], [])).toEqual([]);
});

test("columns may be moved, added and taken out", async () => {
  const lines = [
    "Ours | Standing (Scopefit) | Control expected of us | Vendor",
    "x | | Remove leavers | Tala",
  ];
  expect(await editsFor(lines, [control("Tala", "Remove leavers"), control("Tala", "B")])).toEqual([
    "2/1: In the tracker",
    "3/3: Tala",
    "3/2: B",
    "3/1: In the tracker",
  ]);
});

test("a sheet whose headings are gone is left alone", async () => {
  const state = await stateOf(["Something | else"]);
  expect(state.kind).toBe("unreadable");
  expect(planRegister(state, { ...RUN, items: [control("Tala", "A")] })).toEqual({
    sheets: [],
    edits: [],
    lines: [],
  });
});

test("a register is found by its marker under any name, and by its name without a marker", async () => {
  expect((await stateOf(LINES, { ...MARKED, name: "CUECs" })).kind).toBe("present");
  expect((await stateOf(LINES, { name: "User controls" })).kind).toBe("present");
  expect((await stateOf(LINES, { name: "CUECs" })).kind).toBe("absent");
  expect((await stateOf(["My | own"], { name: "User controls" })).kind).toBe("absent");
});

test.for([
  ["a new register", { kind: "absent" }, [["named", 2, "", "Remove leavers"]]],
  [
    "a line that is added, and one that is gone",
    { kind: "present" },
    [
      ["no-longer-named", 2, "In the tracker", "No longer in the tracker since 23 November 2026"],
      ["named", 3, "", "Remove leavers"],
    ],
  ],
] as const)(
  "%s is told line by line, with what stood there and why",
  async ([, { kind }, told]) => {
    const items = [control("Tala", "Remove leavers")];
    const state =
      kind === "absent"
        ? ({ kind, register: firstRegister() } as const)
        : await stateOf([HEADINGS, "Tala | Review logs | | | | | In the tracker"]);
    const { lines } = planRegister(state, { ...RUN, items });
    const changes = lines.map(({ why, row, cells }) => {
      const cell = cells.find(({ heading }) => heading !== "Vendor");
      return [why, row, cell?.before, cell?.after];
    });
    expect(changes).toEqual(told);
    expect(lines.every(({ vendor }) => vendor === "Tala")).toBe(true);
  },
);

test("a register is no tracker, though it names vendors", () => {
  expect(isOurSheet(MARKED)).toBe(true);
  expect(isOurSheet({ name: "Vendors", names: [] })).toBe(false);
});

function firstRegister() {
  const [register] = registers;
  if (register === undefined) throw new Error("There are two registers.");
  return register;
}
