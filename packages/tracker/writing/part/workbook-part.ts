import { fieldIdSchema } from "@scopefit/core/fields/field-dictionary";
import { policySchema } from "@scopefit/core/policy/policy";
import { statuses } from "@scopefit/core/verdict/verdict";
import { waiverSchema } from "@scopefit/core/waiver/waiver";
import * as z from "zod/mini";

import { packedRunSchema } from "../../history/run-record.ts";
import { packedReplacedSchema } from "../replaced/replaced-record.ts";
import { PART_NAMESPACE } from "./part-namespace.ts";
import { sheetRecordSchema } from "./sheet-record.ts";

/** How many runs the log keeps, and how many waivers there may be. */
const LONGEST_LOG = 50;
const MOST_WAIVERS = 5000;

const runSchema = z.strictObject({
  /** The day the run was made and the day it was checked for, as ISO days. */
  ranOn: z.iso.date(),
  asOf: z.iso.date(),
  sheet: z.string(),
  rows: z.int(),
  counts: z.record(z.enum(statuses), z.int()),
});

const sharedShape = {
  /** By heading text, so that columns may be moved. */
  mapping: z.array(
    z.strictObject({
      heading: z.string(),
      field: z.nullable(fieldIdSchema),
      /** Only what a person decided binds a later run; the rest is found afresh from the headings. */
      decidedBy: z.enum(["heading", "person"]),
    }),
  ),
  policy: policySchema,
  runs: z.array(runSchema),
};

const waiversShape = { waivers: z.array(waiverSchema).check(z.maxLength(MOST_WAIVERS)) };

/** What was kept of the last run over whichever sheet, before each sheet had a record of its own. */
const lastRunShape = { lastRun: z.nullable(packedRunSchema) };

/** The shape before waivers and the record of the last run were kept. */
const firstShape = z.strictObject({ version: z.literal(1), ...sharedShape });

/** The shape before what a run replaces was kept. */
const secondShape = z.strictObject({
  version: z.literal(2),
  ...sharedShape,
  ...waiversShape,
  ...lastRunShape,
});

/** The shape before each sheet had a record of its own. */
const thirdShape = z.strictObject({
  version: z.literal(3),
  ...sharedShape,
  ...waiversShape,
  ...lastRunShape,
  replaced: z.nullable(packedReplacedSchema),
});

/**
 * What travels with the workbook: mapping, policy in force, log of runs, waivers, and of each sheet what the
 * last run found of its rows and what it wrote over. Undo does not cover it and anyone may edit it, so the
 * cells come first: nothing in it is an answer, a record is only ever compared with, and what was written
 * over is put back only where the cell still holds what the run wrote.
 */
export const workbookPartSchema = z.strictObject({
  version: z.literal(4),
  ...sharedShape,
  ...waiversShape,
  /** The sheet that was checked last comes first. */
  sheets: z.array(sheetRecordSchema),
});

const anyShape = z.discriminatedUnion("version", [
  firstShape,
  secondShape,
  thirdShape,
  workbookPartSchema,
]);

export type WorkbookPart = z.infer<typeof workbookPartSchema>;
export type LoggedRun = z.infer<typeof runSchema>;

/** The log with one more run, the oldest dropped where it grows too long. */
export function withRun(runs: readonly LoggedRun[], run: LoggedRun): LoggedRun[] {
  return [...runs, run].slice(-LONGEST_LOG);
}

/** Our part as an XML document: JSON inside one element, so that its shape is the schema's alone. */
export function partXml(part: WorkbookPart): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<scopefit xmlns="${PART_NAMESPACE}">${escaped(JSON.stringify(part))}</scopefit>`;
}

/** Reads our part back, of any version. Anything that is not ours or not whole is `null`. */
export function readPartXml(xml: string): WorkbookPart | null {
  const content = /<scopefit [^>]*>([\s\S]*)<\/scopefit>/u.exec(xml)?.[1];
  if (content === undefined || !xml.includes(PART_NAMESPACE)) return null;
  let json: unknown;
  try {
    json = JSON.parse(unescaped(content));
  } catch {
    return null;
  }
  const parsed = anyShape.safeParse(json);
  return parsed.success ? inLatestShape(parsed.data) : null;
}

function inLatestShape(part: z.infer<typeof anyShape>): WorkbookPart {
  switch (part.version) {
    case 1:
      return { ...part, version: 4, waivers: [], sheets: [] };
    case 2:
      return withRecord({ ...part, version: 3, replaced: null });
    case 3:
      return withRecord(part);
    case 4:
      return part;
  }
}

/** What was kept of one run is that of the sheet which the log names last. */
function withRecord({ lastRun, replaced, ...kept }: z.infer<typeof thirdShape>): WorkbookPart {
  const sheet = kept.runs.at(-1)?.sheet;
  const isKept = lastRun !== null || replaced !== null;
  const sheets = sheet === undefined || !isKept ? [] : [{ sheet, lastRun, replaced }];
  return { ...kept, version: 4, sheets };
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function unescaped(text: string): string {
  return text.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
}
