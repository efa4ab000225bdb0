import type { WorkbookError } from "../errors.ts";
import type { PackageChanges } from "../patch/parts/package-changes.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import type { Result } from "../result.ts";
import { writeZip, type ZipSink, type ZipSource } from "../zip/zip-writer.ts";

/** How hard changed parts are deflated, from 1 (fast) to 9 (small). */
const LEVEL = 6;

/** Writes a workbook with some of its parts changed; all others are copied as they are compressed. */
export function writeChanged(
  workbook: WorkbookFile,
  changes: PackageChanges,
  sink: ZipSink,
): Promise<Result<{ readonly size: number }, WorkbookError>> {
  return writeZip(sources(workbook, changes), workbook.codec, sink);
}

function* sources(workbook: WorkbookFile, changes: PackageChanges): Iterable<ZipSource> {
  for (const entry of workbook.archive.entries) {
    const bytes = changes.of(entry.name);
    if (bytes === undefined) yield { kind: "copy", entry };
    else if (bytes !== null) yield newPart(entry.name, bytes);
  }
  for (const { name, bytes } of changes.added) yield newPart(name, bytes);
}

function newPart(name: string, bytes: Uint8Array): ZipSource {
  return { kind: "new", name, content: [bytes], level: LEVEL };
}
