import { WorkbookReadError, type WorkbookError } from "../../errors.ts";
import { readPart, type PartReader } from "../../read/read-part.ts";
import { readRelationships } from "../../read/relationships.ts";
import type { Result } from "../../result.ts";
import { decodeUtf8 } from "../../xml/decode-text.ts";
import { asReadError } from "../../xml/xml-error.ts";
import { folderOf } from "./part-names.ts";
import { joinBytes } from "../xml/splice.ts";

/** The value of a result. Throws a `WorkbookReadError` where there is none. */
export function valueOf<T>(result: Result<T, WorkbookError>): T {
  if (!result.ok) throw new WorkbookReadError(result.error);
  return result.value;
}

/** Does something with a part's XML. Throws a `WorkbookReadError` that names the part. */
export function inPart<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asReadError(name, error);
  }
}

/** Reads a part that is to be patched, as UTF-8 that says so. Throws a `WorkbookReadError`. */
export function partToPatch(reader: PartReader, name: string): Uint8Array {
  const bytes = valueOf(readPart(reader, name));
  const head = decodeUtf8(bytes, 0, Math.min(bytes.length, 200));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']utf-16[a-z]*["']/iu.exec(head)?.[0];
  if (declared === undefined) return bytes;
  const declaration = declared.replace(/utf-16[a-z]*(?=["']$)/iu, "UTF-8");
  const length = new TextEncoder().encode(declared).length;
  return joinBytes([new TextEncoder().encode(declaration), bytes.subarray(length)]);
}

/**
 * The parts that can only be reached by way of this one: with it gone, nothing would speak of them.
 * Throws a `WorkbookReadError`.
 */
export function partsOnlyOf(reader: PartReader, part: string): ReadonlySet<string> {
  const own = new Set<string>();
  reach(reader, part, own);
  own.delete(part);
  const others = reader.archive.entries
    .map(({ name }) => /^(.*?)_rels\/([^/]*)\.rels$/u.exec(name))
    .flatMap((match) => (match === null ? [] : [`${match[1]}${match[2]}`]))
    .filter((source) => source !== part && !own.has(source));
  const elsewhere = new Set<string>();
  for (const source of others) reach(reader, source, elsewhere, part);
  return new Set([...own].filter((name) => !elsewhere.has(name)));
}

/** Adds a part and all that it leads to, except by way of `without`. */
function reach(reader: PartReader, part: string, reached: Set<string>, without?: string): void {
  if (reached.has(part) || part === without) return;
  reached.add(part);
  for (const { target, isExternal } of valueOf(readRelationships(reader, part))) {
    const entry = isExternal ? undefined : reader.archive.entry(target);
    if (entry !== undefined) reach(reader, entry.name, reached, without);
  }
}

/** Where parts of a kind stand in this workbook: `xl/charts/chart`. */
export function stemOf(workbookPart: string, kind: "worksheet" | "drawing" | "chart"): string {
  const folder = folderOf(workbookPart);
  return `${folder}${STEMS[kind]}`;
}

const STEMS = {
  worksheet: "worksheets/sheet",
  drawing: "drawings/drawing",
  chart: "charts/chart",
} as const;
