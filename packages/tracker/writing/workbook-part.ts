import { fieldIdSchema } from "@scopefit/core/fields/field-dictionary";
import { policySchema } from "@scopefit/core/policy/policy";
import { statuses } from "@scopefit/core/verdict/verdict";
import * as z from "zod/mini";

/** The namespace of our custom XML part; its last part is the version of the shape. */
export const PART_NAMESPACE = "https://scopefit.dev/workbook/1";

/** How many runs the log keeps. */
const LONGEST_LOG = 50;

const runSchema = z.strictObject({
  /** The day the run was made and the day it was checked for, as ISO days. */
  ranOn: z.iso.date(),
  asOf: z.iso.date(),
  sheet: z.string(),
  rows: z.int(),
  counts: z.record(z.enum(statuses), z.int()),
});

/** What travels with the workbook: mapping by heading text, policy in force, log of runs. */
export const workbookPartSchema = z.strictObject({
  version: z.literal(1),
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
});

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

/** Reads our part back. Anything that is not ours or not whole is `null`: never trust it over the cells. */
export function readPartXml(xml: string): WorkbookPart | null {
  const content = /<scopefit [^>]*>([\s\S]*)<\/scopefit>/u.exec(xml)?.[1];
  if (content === undefined || !xml.includes(PART_NAMESPACE)) return null;
  let json: unknown;
  try {
    json = JSON.parse(unescaped(content));
  } catch {
    return null;
  }
  const parsed = workbookPartSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function unescaped(text: string): string {
  return text.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
}
