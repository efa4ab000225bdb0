import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { gather, putCustomXml, putLists } from "../patch/parts/gathered-parts.ts";
import { PackageChanges } from "../patch/parts/package-changes.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { failure, type Result } from "../result.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { writeChanged } from "./write-changed.ts";

/** Writes a workbook with this content in our custom XML part, which is added where there is none. */
export async function writeScopefitPart(
  workbook: WorkbookFile,
  xml: string,
  sink: ZipSink,
): Promise<Result<{ readonly size: number }, WorkbookError>> {
  try {
    const changes = new PackageChanges(workbook.archive);
    const gathered = gather(workbook, changes);
    putCustomXml(workbook, gathered, xml);
    putLists(workbook, gathered);
    return await writeChanged(workbook, changes, sink);
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}
