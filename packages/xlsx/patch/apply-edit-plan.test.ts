import type { EditPlan, PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";
import { describe, expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { openWorkbook, type WorkbookFile } from "../read/open-workbook.ts";
import { readPart } from "../read/read-part.ts";
import { writeZip } from "../zip/zip-writer.ts";
import { applyEditPlan, type ApplyOptions, type ApplySummary } from "./apply-edit-plan.ts";
import { readScopefitPart } from "./read-part.ts";
import { joinBytes } from "./xml/splice.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = {
  [MAIN]: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  [OFFICE]: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const links = (...all: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships>${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook of two sheets, `Data` with two cells and `Notes` with none, by its parts. */
const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
  "_rels/.rels": links(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": links(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};

async function packed(changes: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sources = Object.entries({ ...parts, ...changes }).map(([name, xml]) => ({
    kind: "new" as const,
    name,
    content: [new TextEncoder().encode(xml)],
    level: 6,
  }));
  await writeZip(sources, fflateCodec, (chunk) => {
    chunks.push(chunk);
  });
  return joinBytes(chunks);
}

function opened(bytes: Uint8Array): WorkbookFile {
  const workbook = openWorkbook(bytes, fflateCodec);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

const area = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };
const chart = { title: "C", labels: area, values: area, colours: ["9DC3E6"], anchor: area };
const sheet: PlannedSheet = {
  name: "Scopefit",
  marker: "_scopefit_sheet",
  widths: [10],
  rows: [{ row: 1, cells: [{ column: 0, value: "ours", style: "title" }] }],
  formats: [],
  charts: [chart, chart],
};

const plan: EditPlan = {
  target: {
    sheet: "Data",
    headerRow: 1,
    firstRow: 2,
    lastRow: 2,
    columns: [
      {
        key: "status",
        column: 1,
        heading: "Scope status",
        width: 18,
        hidden: false,
        marker: "_scopefit_status",
      },
    ],
    table: null,
    growFilter: false,
    otherRows: "clear",
    formats: [],
  },
  rows: [[{ row: 2, texts: ["● COVERED"] }]],
  closing: () => ({ sheets: [sheet], part: '<a xmlns="https://scopefit.dev/workbook/1">é</a>' }),
};

const closingWith = (...sheets: readonly PlannedSheet[]): EditPlan => ({
  ...plan,
  closing: () => ({ ...plan.closing(), sheets }),
});

async function applied(
  bytes: Uint8Array,
  toApply = plan,
  options?: ApplyOptions,
): Promise<{
  readonly workbook: WorkbookFile;
  readonly bytes: Uint8Array;
  readonly summary: ApplySummary;
}> {
  const chunks: Uint8Array[] = [];
  const sink = (chunk: Uint8Array) => {
    chunks.push(chunk);
  };
  const result = await applyEditPlan(opened(bytes), toApply, sink, options);
  if (!result.ok) throw new Error(result.error.kind);
  const marked = joinBytes(chunks);
  return { workbook: opened(marked), bytes: marked, summary: result.value };
}

const namesOf = ({ archive }: WorkbookFile) => archive.entries.map(({ name }) => name);
const sheetsOf = ({ sheets }: WorkbookFile) => sheets.map(({ name }) => name);

function textOf(workbook: WorkbookFile, part: string): string {
  const bytes = readPart(workbook, part);
  return bytes.ok ? new TextDecoder().decode(bytes.value) : "";
}

test("the plan is in the workbook, and the summary says so", async () => {
  const { workbook, bytes, summary } = await applied(await packed());
  expect(summary).toEqual({
    rowsWritten: 1,
    isInTable: false,
    sheets: ["Scopefit"],
    size: bytes.length,
  });
  expect(sheetsOf(workbook)).toEqual(["Data", "Notes", "Scopefit"]);
  expect(workbook.sheets[0]?.source.shape.names).toEqual([
    { name: "_scopefit_status", range: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 } },
  ]);
  expect(readScopefitPart(workbook)).toEqual({
    ok: true,
    value: '<a xmlns="https://scopefit.dev/workbook/1">é</a>',
  });
});

test("a workbook without our part has none", async () => {
  expect(readScopefitPart(opened(await packed()))).toEqual({ ok: true, value: null });
});

test("our part is found where another program has related it to the package", async () => {
  const original = opened(
    await packed({
      "_rels/.rels": links(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "customXml", "../customXml/item4.xml"],
      ),
      "customXml/item4.xml": '<s:b xmlns:s="https://scopefit.dev/workbook/1"/>',
    }),
  );
  expect(readScopefitPart(original)).toMatchObject({
    value: expect.stringContaining("<s:b") as string,
  });
});

describe("a later run", () => {
  test("of the same plan gives the same bytes", async () => {
    const first = await applied(await packed());
    const second = await applied(first.bytes);
    for (const name of namesOf(first.workbook)) {
      expect(textOf(second.workbook, name)).toBe(textOf(first.workbook, name));
    }
    expect(second.bytes.every((byte, at) => byte === first.bytes[at])).toBe(true);
  });

  test("replaces our sheet under the name that the user has given it", async () => {
    const first = await applied(await packed());
    const renamed = textOf(first.workbook, "xl/workbook.xml")
      .replace('name="Scopefit"', 'name="Our check"')
      .replace("'Scopefit'!", "'Our check'!");
    const parts = Object.fromEntries(
      namesOf(first.workbook).map((name) => [name, textOf(first.workbook, name)]),
    );
    const { workbook } = await applied(await packed({ ...parts, "xl/workbook.xml": renamed }));
    expect(sheetsOf(workbook)).toEqual(["Data", "Notes", "Our check"]);
    expect(textOf(workbook, "xl/charts/chart1.xml")).toContain("'Our check'!");
  });

  test("leaves no part behind that nothing leads to any more", async () => {
    const first = await applied(await packed());
    expect(namesOf(first.workbook)).toContain("xl/charts/chart2.xml");
    const { workbook } = await applied(first.bytes, closingWith({ ...sheet, charts: [] }));
    expect(namesOf(workbook).filter((name) => /chart|drawing/u.test(name))).toEqual([]);
    expect(textOf(workbook, "[Content_Types].xml")).not.toMatch(/chart|drawing/u);
    expect(namesOf(workbook)).not.toContain("xl/worksheets/_rels/sheet3.xml.rels");
  });
});

test("a sheet of the user's that has our name stays, and ours gets a number", async () => {
  const workbook = parts["xl/workbook.xml"]?.replace("Notes", "SCOPEFIT") ?? "";
  const marked = await applied(await packed({ "xl/workbook.xml": workbook }));
  expect(sheetsOf(marked.workbook)).toEqual(["Data", "SCOPEFIT", "Scopefit 2"]);
});

test("parts keep their places; behind them come ours", async () => {
  const { workbook } = await applied(await packed());
  expect(namesOf(workbook).slice(0, 7)).toEqual(Object.keys(parts));
});

test("what lists parts follows a sheet that is too large to be held", async () => {
  const { workbook } = await applied(await packed(), plan, { heldBytes: 0 });
  expect(namesOf(workbook).slice(0, 7)).toEqual([
    "_rels/.rels",
    "xl/worksheets/sheet1.xml",
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

test("parts that are not ours are copied as they are compressed", async () => {
  const original = opened(await packed());
  const { workbook } = await applied(await packed());
  const part = "xl/worksheets/sheet2.xml";
  expect(workbook.archive.entry(part)?.rawLocal()).toEqual(
    original.archive.entry(part)?.rawLocal(),
  );
});

test("the closing is asked for when all rows have been taken", async () => {
  const events: string[] = [];
  const rows = (function* () {
    yield [{ row: 2, texts: ["a"] }];
    events.push("rows are over");
  })();
  const closing = () => {
    events.push("closing");
    return plan.closing();
  };
  for (const heldBytes of [0, 1e6])
    await applied(await packed(), { ...plan, rows, closing }, { heldBytes });
  expect(events).toEqual(["rows are over", "closing", "closing"]);
});

test("a strict workbook gets strict parts", async () => {
  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      Object.entries(STRICT).reduce((text, [from, to]) => text.replaceAll(from, to), xml),
    ]),
  );
  const { workbook } = await applied(await packed(strict));
  const added = namesOf(workbook).slice(7);
  expect(added.length).toBeGreaterThan(5);
  const loose = added.filter((name) =>
    textOf(workbook, name).includes("schemas.openxmlformats.org/office"),
  );
  expect(loose).toEqual([]);
});

test.for([
  [
    "a sheet that is not there",
    {},
    { ...plan, target: { ...plan.target, sheet: "Gone" } },
    "no-sheet",
  ],
  [
    "a sheet that is cut off",
    { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row/>" },
    plan,
    "damaged",
  ],
  [
    "rows out of order",
    {
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>',
    },
    plan,
    "rows-out-of-order",
  ],
  ["styles that are none", { "xl/styles.xml": "<a/>" }, plan, "damaged"],
  [
    "types with a document type declaration",
    { "[Content_Types].xml": "<!DOCTYPE a><Types/>" },
    plan,
    "has-doctype",
  ],
] as const)("an error is handed back for %s", async ([, changes, toApply, kind]) => {
  const workbook = opened(await packed(changes));
  const result = await applyEditPlan(workbook, toApply, () => undefined);
  expect(result).toMatchObject({ ok: false, error: { kind } });
});
