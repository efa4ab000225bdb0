import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { localDay } from "@scopefit/excel-addin/start-up/local-day";
import { createChecker } from "@scopefit/pane/checker/create-checker";
import { createSession } from "@scopefit/pane/session/session";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { readScopefitPart } from "@scopefit/xlsx/patch/read-part";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import { readPart } from "@scopefit/xlsx/read/read-part";
import { expect, test } from "vitest";

import { cellsOf, type ContractSide } from "./contract-side.ts";
import { excelSide } from "./excel-side.ts";
import { fileSide } from "./file-side.ts";
import { QUESTIONNAIRE, questionnaireFile } from "./questionnaire-file.ts";

const EXAMPLES = new URL("../../apps/cli/examples/", import.meta.url);
const SAMPLE = fileURLToPath(new URL("vendor-register.xlsx", EXAMPLES));
const PROGRAM = fileURLToPath(new URL("../bin/scopefit.js", EXAMPLES));
const AS_OF = "2026-11-23";

const TRACKER = "Register";
const SHEETS = [TRACKER, "Scopefit", "Subservice organisations"];
const QUESTIONNAIRE_SHEETS = [QUESTIONNAIRE, "Scopefit results", "Scopefit"];

/** What a marked workbook says, however its file is written. */
interface Marked {
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** The conditional formats of the tracker: range and formula. */
  readonly formats: readonly string[];
  readonly part: string | null;
}

async function markedIn(bytes: Uint8Array, sheets: readonly string[]): Promise<Marked> {
  const file = openWorkbook(bytes, zlibCodec);
  if (!file.ok) throw new Error(file.error.kind);
  const { workbook } = await fileSide.open(bytes);
  const cells: Record<string, readonly string[]> = {};
  for (const sheet of sheets) cells[sheet] = await cellsOf(workbook, sheet);
  const part = readScopefitPart(file.value);
  if (!part.ok) throw new Error(part.error.kind);
  return { cells, formats: formatsIn(file.value), part: part.value };
}

const FORMAT = /<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gsu;
const FORMULA = /<formula>([^<]*)<\/formula>/gu;

function formatsIn(file: WorkbookFile): readonly string[] {
  const path = file.sheets.find(({ name }) => name === TRACKER)?.path;
  if (path === undefined) return [];
  const part = readPart(file, path);
  if (!part.ok) throw new Error(part.error.kind);
  const xml = new TextDecoder().decode(part.value);
  return [...xml.matchAll(FORMAT)]
    .flatMap(([, range, rules = ""]) =>
      [...rules.matchAll(FORMULA)].map(([, formula]) => `${range}: ${formula}`),
    )
    .sort();
}

/** Checks a workbook in a pane over one of the sides, and gives the workbook it leaves. */
async function checkedInPane({ open }: ContractSide, bytes: Uint8Array): Promise<Uint8Array> {
  const side = await open(bytes);
  const today = isoDay(localDay(new Date()));
  const session = createSession({ workbook: side.workbook, checker: createChecker(), today });
  await session.acts.open();
  session.acts.setSettings({ asOf: isoDay(AS_OF) });
  await session.acts.check();
  session.end();
  await side.settled();
  return side.saved();
}

/** Checks a workbook on the command line, and gives the workbook it leaves. */
function checkedByProgram(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "scopefit-alike-"));
  try {
    const [input, output] = [join(folder, "vendors.xlsx"), join(folder, "marked.xlsx")];
    writeFileSync(input, bytes);
    execFileSync(process.execPath, [PROGRAM, "check", input, "-o", output, "--as-of", AS_OF]);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sides = [
  ["the workbench", fileSide],
  ["Excel", excelSide({ platform: "desktop", requirementSet: "1.9", growsTables: true })],
] as const;

test.for(sides)("%s marks the sample as the command line does", async ([, side]) => {
  const sample = readFileSync(SAMPLE);
  const fromProgram = await markedIn(checkedByProgram(sample), SHEETS);
  const marked = await markedIn(await checkedInPane(side, sample), SHEETS);
  for (const sheet of SHEETS) expect(marked.cells[sheet], sheet).toEqual(fromProgram.cells[sheet]);
  expect(marked.formats).toEqual(fromProgram.formats);
  expect(marked.part).toBe(fromProgram.part);
  expect(fromProgram.cells[TRACKER]?.length).toBeGreaterThan(1000);
  expect(fromProgram.formats.length).toBeGreaterThan(5);
});

test.for(sides)("%s finds of a questionnaire what the command line does", async ([, side]) => {
  const asked = questionnaireFile({ isProtected: true });
  const fromProgram = await markedIn(checkedByProgram(asked), QUESTIONNAIRE_SHEETS);
  const marked = await markedIn(await checkedInPane(side, asked), QUESTIONNAIRE_SHEETS);
  expect(marked.cells).toEqual(fromProgram.cells);
  expect(marked.part).toBe(fromProgram.part);
  expect(fromProgram.cells["Scopefit results"]?.length).toBeGreaterThan(20);
});
