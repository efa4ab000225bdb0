import { readFile } from "node:fs/promises";

import { type Waiver, waiverSchema } from "@scopefit/core/waiver/waiver";
import * as z from "zod/mini";

import { Refusal } from "../refusal.ts";
import type { OpenTracker } from "./open-tracker.ts";

const waiversSchema = z.array(waiverSchema);

/** The waivers in force: those of the file given, else those kept in the workbook. */
export async function waiversFor(
  path: string | undefined,
  tracker: OpenTracker,
): Promise<readonly Waiver[]> {
  return path === undefined ? (tracker.part?.waivers ?? []) : readWaivers(path);
}

async function readWaivers(path: string): Promise<readonly Waiver[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Refusal(`the waivers file ${path} cannot be read. Check the path.`);
  });
  const parsed = waiversSchema.safeParse(parsedJson(path, text));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    `the waivers file ${path} is not valid: ${problemAt(parsed.error.issues[0]?.path ?? [])}. It is a list of objects with vendor, service (or null), rule, subject (“iso”, “soc2”, “row” or null), reason, owner and until (YYYY-MM-DD).`,
  );
}

function problemAt([place, member]: readonly PropertyKey[]): string {
  if (typeof place !== "number") return "it is no list";
  const which = `waiver ${place + 1}`;
  return member === undefined ? `${which} is none` : `${which} needs another “${String(member)}”`;
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`the waivers file ${path} is not JSON.`);
  }
}
