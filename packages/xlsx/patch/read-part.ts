import type { WorkbookError } from "../errors.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { readPart } from "../read/read-part.ts";
import { success, type Result } from "../result.ts";
import { decodeUtf8 } from "../xml/decode-text.ts";
import { findScopefitPart } from "./parts/custom-xml.ts";

/** The content of our custom XML part, or `null` for a workbook that has none. */
export function readScopefitPart(
  workbook: Pick<WorkbookFile, "archive" | "codec" | "relationships">,
): Result<string | null, WorkbookError> {
  const name = findScopefitPart(workbook, workbook.relationships);
  if (name === null) return success(null);
  const bytes = readPart(workbook, name);
  if (!bytes.ok) return bytes;
  return success(decodeUtf8(bytes.value, 0, bytes.value.length).replace(/^\ufeff/u, ""));
}
