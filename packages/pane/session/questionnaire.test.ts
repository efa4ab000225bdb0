import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { expect, test, vi } from "vitest";

import { memorySheet } from "../testing/memory-sheet.ts";
import type { MemoryWorkbook } from "../testing/memory-workbook.ts";
import { QUESTIONNAIRE_LINES } from "../testing/questionnaire-lines.ts";
import { startSession } from "../testing/started-session.ts";
import { AS_OF } from "../testing/taken-sheet.ts";
import { TRACKER_LINES } from "../testing/tracker-lines.ts";

const ASKED = "Answers";
const RESULTS = "Scopefit results";
/** The columns C and E, whose numbers count from 1. */
const NORTHBASE = 3;
const WESTLAKE = 5;

const asked = (shape: Parameters<typeof memorySheet>[2] = {}, lines = QUESTIONNAIRE_LINES) =>
  memorySheet(ASKED, lines, shape);

/** All that stands on the questionnaire, and all that has been done to its sheet. */
function standing(workbook: MemoryWorkbook): unknown {
  const { shape, cells, formats, notes } = workbook.sheet(ASKED);
  return structuredClone({ shape, cells, formats, notes });
}

/** A session over the questionnaire of the tests, with what stood on it before anything was done. */
async function started(shape?: Parameters<typeof memorySheet>[2]) {
  const begun = await startSession({ sheets: [asked(shape)] });
  return { ...begun, before: standing(begun.workbook) };
}

test("it opens with a vendor for each column of answers and its questions understood", async () => {
  const { tracker } = await started();
  expect(tracker().tracker).toMatchObject({
    place: { sheet: ASKED },
    arrangement: "question-a-row",
    vendorRows: [NORTHBASE, WESTLAKE],
    answers: [
      { row: NORTHBASE, column: 2, cells: [{ firstColumn: 2 }, { firstColumn: 3 }] },
      { row: WESTLAKE, column: 4, cells: [{ firstColumn: 4 }] },
    ],
  });
  const field = (row: number) =>
    tracker().tracker.columns.find(({ column }) => column === row - 1)?.field;
  expect([field(4), field(7), field(9), field(11)]).toEqual([
    "serviceLine",
    "isoClaim",
    "soc2Claim",
    null,
  ]);
});

test.for<readonly [what: string, shape: Parameters<typeof memorySheet>[2]]>([
  ["an open sheet", {}],
  ["a protected sheet", { isProtected: true }],
])(
  "a check of %s writes the results on a sheet of their own and touches no cell",
  async ([, shape]) => {
    const { session, workbook, tracker, before } = await started(shape);
    await session.acts.check();
    expect(tracker().entries.map(({ row, vendor }) => [row, vendor])).toEqual([
      [NORTHBASE, "Northbase"],
      [WESTLAKE, "Westlake"],
    ]);
    expect(tracker().notice).toEqual({ kind: "answers-written", vendors: 2, sheet: RESULTS });
    const line = (row: number) =>
      ["A", "B"].map((letter) => workbook.text(RESULTS, `${letter}${row}`));
    expect([line(4), line(5), line(6)]).toEqual([
      ["Column", "Vendor"],
      ["C", "Northbase"],
      ["E", "Westlake"],
    ]);
    expect(workbook.sheetNames()).toEqual([ASKED, RESULTS, "Scopefit"]);
    expect(standing(workbook)).toEqual(before);
  },
);

test("a finding names the cells in which its answers stand", async () => {
  const { session } = await started();
  await session.acts.check();
  const detail = await session.acts.detail(WESTLAKE);
  const chips = detail?.findings.flatMap(({ cells }) => cells) ?? [];
  expect(chips).toContainEqual({
    address: "E9",
    heading: "Have you undergone a SOC 2 audit?",
    text: "Yes",
  });
  expect(chips.every(({ address }) => /^E\d+$/u.test(address))).toBe(true);
});

test.for<readonly [selected: string, row: number | null]>([
  ["C7", NORTHBASE],
  ["D7", NORTHBASE],
  ["C4:D9", NORTHBASE],
  ["E11", WESTLAKE],
  ["B7", null],
  ["C7:E7", null],
])("selecting %s points at vendor %s", async ([selected, row]) => {
  const { workbook, tracker } = await started();
  workbook.select(ASKED, selected);
  expect(tracker().pointedAt).toEqual(row === null ? null : { row });
});

test("an answer that is typed over makes its vendor changed, and a check takes all of them up", async () => {
  const { session, workbook, tracker } = await started();
  await session.acts.check();
  workbook.type(ASKED, "E7", "Yes, valid until 31 May 2020");
  await vi.waitFor(() => expect([...tracker().changedRows]).toEqual([WESTLAKE]));
  await session.acts.checkChanged();
  expect([...tracker().changedRows]).toEqual([]);
  expect(workbook.text(RESULTS, "B5")).toBe("Northbase");
  expect(workbook.text(RESULTS, "B6")).toBe("Westlake");
});

test("a comment is part of the answer", async () => {
  const { session, workbook, tracker } = await started();
  await session.acts.check();
  workbook.type(ASKED, "D7", "By BSI, edition 2013");
  await vi.waitFor(() => expect([...tracker().changedRows]).toEqual([NORTHBASE]));
});

test("a question that is put otherwise makes every vendor changed", async () => {
  const { session, workbook, tracker } = await started();
  await session.acts.check();
  workbook.type(ASKED, "B7", "Do you hold an ISO 9001 certificate?");
  await vi.waitFor(() => expect([...tracker().changedRows]).toEqual([NORTHBASE, WESTLAKE]));
});

test("what has changed since the last run is known after reopening", async () => {
  const { session, workbook } = await started();
  await session.acts.check();
  const part = workbook.part() ?? "";
  const again = await startSession({ sheets: [asked()], part });
  expect([...again.tracker().changedRows]).toEqual([]);
  const lines = QUESTIONNAIRE_LINES.map((line) => line.replace("Leeds||Lima", "Leeds||Quito"));
  const later = await startSession({ sheets: [asked({}, lines)], part });
  expect([...later.tracker().changedRows]).toEqual([WESTLAKE]);
});

test("shown first, nothing is written until the user says so", async () => {
  const { session, workbook, tracker } = await started();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  expect(tracker().activity).toMatchObject({ kind: "previewing", plan: { kind: "answers" } });
  expect(workbook.sheetNames()).toEqual([ASKED]);
  const [northbase] = await session.acts.changedRows({ from: 0, count: 9 });
  const shown = ourColumns.filter(({ hidden }) => !hidden).map(({ key }) => key);
  expect(northbase).toMatchObject({ row: NORTHBASE, vendor: "Northbase" });
  expect(shown).toEqual(expect.arrayContaining(northbase?.cells.map(({ key }) => key) ?? []));
  await session.acts.write();
  expect(workbook.text(RESULTS, "B5")).toBe("Northbase");
});

test.for<readonly [what: string, change: (workbook: MemoryWorkbook) => void, vendors: number]>([
  ["an answer", (workbook) => workbook.type(ASKED, "E9", "No"), 1],
  ["a question", (workbook) => workbook.type(ASKED, "B9", "Are you SOC 1 audited?"), 2],
  [
    "a vendor that goes",
    (workbook) =>
      QUESTIONNAIRE_LINES.forEach((_, place) => workbook.type(ASKED, `E${place + 1}`, "")),
    1,
  ],
])(
  "%s that changes before the results are written keeps them from being written",
  async ([, change, vendors]) => {
    const { session, workbook, tracker } = await started();
    session.acts.setSettings({ showFirst: true });
    await session.acts.check();
    change(workbook);
    const write = session.acts.write();
    const told = vi.waitFor(() =>
      expect(tracker().notice).toEqual({ kind: "answers-changed", vendors }),
    );
    await Promise.all([write, told]);
    expect(workbook.sheetNames()).toEqual([ASKED]);
    expect(workbook.part()).toBeNull();
  },
);

test("rows that move before the results are written keep them from being written", async () => {
  const { session, workbook, tracker } = await started();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  workbook.insertRow(ASKED, 5);
  await session.acts.write();
  expect(tracker().notice).toEqual({ kind: "rows-moved" });
  expect(workbook.sheetNames()).toEqual([ASKED]);
});

test("an edit that concerns no answer that is read does not", async () => {
  const { session, workbook, tracker } = await started();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  workbook.type(ASKED, "E11", "Red");
  await session.acts.write();
  expect(tracker().notice).toMatchObject({ kind: "answers-written" });
});

test("nothing that writes into a tracker writes into a questionnaire", async () => {
  const { session, workbook, before } = await started();
  await session.acts.check();
  await session.acts.addColumns(["isoExclusions"]);
  await session.acts.recordReading({ row: NORTHBASE, reader: "A. Reyes", day: AS_OF });
  await session.acts.restore();
  expect(await session.acts.answerCells({ row: NORTHBASE, fields: ["isoClaim"] })).toEqual([]);
  expect(standing(workbook)).toEqual(before);
});

test("a waiver takes effect in the results of all vendors", async () => {
  const { session, workbook, tracker } = await started();
  await session.acts.check();
  const open = tracker().entries[0]?.open[0]?.rule ?? "";
  await session.acts.waive({
    vendor: "Northbase",
    service: null,
    rule: open,
    subject: "row",
    reason: "It ends soon",
    owner: "A. Reyes",
    until: AS_OF,
  });
  expect(workbook.text(RESULTS, "B5")).toBe("Northbase");
  expect(workbook.text(RESULTS, "B6")).toBe("Westlake");
});

test("remove takes the results out and leaves the questionnaire", async () => {
  const { session, workbook, tracker, before } = await started();
  await session.acts.check();
  await session.acts.remove();
  expect(tracker().notice).toMatchObject({
    removed: { columns: 0, sheets: [RESULTS, "Scopefit"] },
  });
  expect(workbook.sheetNames()).toEqual([ASKED]);
  expect(standing(workbook)).toEqual(before);
});

test("what a person decides of a question counts and is kept", async () => {
  const { session, workbook, tracker } = await started();
  await session.acts.decideColumns([["Have you undergone a SOC 2 audit?", null]]);
  const soc2 = () => tracker().tracker.columns.find(({ column }) => column === 8);
  expect(soc2()).toMatchObject({ field: null, decidedBy: "saved" });
  const again = await startSession({ sheets: [asked()], part: workbook.part() ?? "" });
  expect(again.tracker().decisions).toEqual([["Have you undergone a SOC 2 audit?", null]]);
});

test("where no sheet can be added nothing is written, and the results stay in the list", async () => {
  const { session, tracker } = await startSession({ sheets: [asked()], isProtected: true });
  await session.acts.check();
  expect(tracker().notice).toEqual({ kind: "problem", problem: { kind: "protected-workbook" } });
  expect(tracker().entries).toHaveLength(2);
});

test("who has read the document is read from a row that asks for it", async () => {
  const lines = [...QUESTIONNAIRE_LINES, "R-1|Evidence seen by|A. Reyes||"];
  const { tracker } = await startSession({ sheets: [asked({}, lines)] });
  expect(tracker().tracker.columns.at(-1)).toMatchObject({ column: 11, field: "evidenceSeen" });
});

test("a question far below the first hundred rows is found", async () => {
  const filler = Array.from(
    { length: 200 },
    (_, place) => `F-${place}|Is door ${place} of your office painted green?|Yes||No`,
  );
  const [title = "", blank = "", head = "", ...questions] = QUESTIONNAIRE_LINES;
  const lines = [title, blank, head, ...filler, ...questions];
  const { tracker } = await startSession({
    sheets: [memorySheet("Notes", ["Colour|Size"]), asked({}, lines)],
  });
  expect(tracker().tracker).toMatchObject({
    place: { sheet: ASKED },
    arrangement: "question-a-row",
  });
});

test.for<
  readonly [what: string, sheets: readonly ReturnType<typeof memorySheet>[], opened: string]
>([
  [
    "beside a legend that reads like a small tracker",
    [memorySheet("Legend", ["Vendor|Colour", "Northbase|red"]), asked()],
    ASKED,
  ],
  ["behind a tracker, which is meant", [memorySheet("Vendors", TRACKER_LINES), asked()], "Vendors"],
])("a questionnaire %s", async ([, sheets, opened]) => {
  const { tracker } = await startSession({ sheets });
  expect(tracker().tracker.place.sheet).toBe(opened);
});

test("a questionnaire that becomes a tracker keeps no result", async () => {
  const { session, workbook, tracker } = await started();
  await session.acts.check();
  // The questions are typed over with a tracker of one vendor.
  QUESTIONNAIRE_LINES.forEach((line, place) =>
    line
      .split("|")
      .forEach((_, column) => workbook.type(ASKED, `${"ABCDE".charAt(column)}${place + 1}`, "")),
  );
  ["Vendor", "Service", "Delivery locations", "ISO 27001", "SOC 2"].forEach((heading, column) => {
    workbook.type(ASKED, `${"ABCDE".charAt(column)}3`, heading);
    workbook.type(ASKED, `${"ABCDE".charAt(column)}4`, "Yes");
  });
  await vi.waitFor(() => expect(tracker().tracker.arrangement).toBe("vendor-a-row"));
  expect(tracker().entries).toEqual([]);
  expect(await session.acts.detail(4)).toBeNull();
});
