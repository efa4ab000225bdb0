import { createInterface } from "node:readline";

import {
  fieldDefinition,
  fieldIdSchema,
  type FieldId,
} from "@scopefit/core/fields/field-dictionary";
import { calendarDay } from "@scopefit/core/reading/dates/iso-day";
import { readStatement } from "@scopefit/core/reading/statement/read-statement";
import { statementJson, type StatementJson } from "@scopefit/core/reading/statement/statement-json";
import { Command } from "commander";
import * as z from "zod/mini";

import { today } from "../input/day-option.ts";
import { printJson } from "../output/json.ts";
import { textOrJson, type TextOrJson } from "../output/text-or-json.ts";
import { Refusal } from "../refusal.ts";

interface ReadOptions {
  readonly field?: string;
  readonly format: TextOrJson;
  readonly ndjson?: boolean;
}

/** One line of standard input with `--ndjson`. */
const lineSchema = z.object({
  id: z.optional(z.nullable(z.string())),
  text: z.string(),
  field: z.optional(z.nullable(z.string())),
});

/** `scopefit read [TEXT]`: what Scopefit understands of an answer. */
export function readCommand(): Command {
  return new Command("read")
    .description("show what Scopefit understands of a vendor’s answer")
    .argument("[text]", "the answer")
    .option("--field <id>", "the field the answer was given for, for example soc2Claim")
    .addOption(textOrJson())
    .option(
      "--ndjson",
      "read {id?, text, field?} per line from standard input, print JSON per line",
    )
    .action(async (text: string | undefined, options: ReadOptions) => {
      if (options.ndjson === true) return readLines();
      if (text === undefined)
        throw new Refusal("no text to read. Give it in quotes, or use --ndjson.");
      const statement = read(null, text, options.field ?? null);
      if (options.format === "json") printJson(statement);
      else process.stdout.write(`${described(statement)}\n`);
    });
}

async function readLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const { id, text, field } = parsedLine(line, number);
    process.stdout.write(`${JSON.stringify(read(id ?? null, text, field ?? null))}\n`);
  }
}

function parsedLine(line: string, number: number): z.infer<typeof lineSchema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Refusal(
      `line ${number} of standard input is not JSON. Each line must be {"text": "…"}.`,
    );
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success)
    throw new Refusal(
      `line ${number} of standard input has no "text". Each line must be {"text": "…"}.`,
    );
  return parsed.data;
}

function read(id: string | null, text: string, field: string | null): StatementJson {
  const known = field === null ? null : knownField(field);
  const artefact = known?.startsWith("iso") ? "iso" : known?.startsWith("soc2") ? "soc2" : null;
  const thisYear = calendarDay(today()).year;
  const question = known === null ? field : (fieldDefinition(known).headings[0] ?? null);
  return statementJson(id, readStatement(text, { artefact, question, thisYear }));
}

/** A field of the dictionary, or `null` for a heading or question given in its stead. */
function knownField(field: string): FieldId | null {
  const parsed = fieldIdSchema.safeParse(field);
  if (parsed.success) return parsed.data;
  if (/^[a-z][A-Za-z0-9]*$/u.test(field)) {
    throw new Refusal(
      `there is no field “${field}”. Field ids look like isoClaim or soc2PeriodEnd.`,
    );
  }
  return null;
}

/** The parts that were understood, a line each. */
function described(statement: StatementJson): string {
  const lines = (["iso", "soc2"] as const).flatMap((artefact) => {
    const parts = Object.entries(statement[artefact]).filter(([, value]) => isSaid(value));
    return [
      artefact === "iso" ? "ISO 27001" : "SOC 2",
      ...parts.map(
        ([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`,
      ),
    ];
  });
  const others =
    statement.otherReports.length === 0 ? [] : [`Other: ${statement.otherReports.join(", ")}`];
  return [...lines, ...others].join("\n");
}

function isSaid(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
