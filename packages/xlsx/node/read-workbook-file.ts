import { open, type FileHandle } from "node:fs/promises";

import type { WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import { defaultZipLimits } from "../zip/zip-limits.ts";
import { asFileError } from "./file-error.ts";

/** Reads a file whole, unless it is missing, empty, a folder, locked or larger than the limit. */
export async function readWorkbookFile(
  path: string,
  maxSize = defaultZipLimits.maxFileSize,
): Promise<Result<Uint8Array, WorkbookError>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const about = await file.stat();
    if (about.isDirectory()) return failure({ kind: "is-a-folder", path });
    if (about.size > maxSize) return tooLarge(about.size, maxSize);
    const bytes = await file.readFile();
    if (bytes.length === 0) return failure({ kind: "empty-file" });
    return success(bytes);
  } catch (error) {
    return failure(asFileError(path, error));
  } finally {
    await file?.close();
  }
}

function tooLarge(size: number, limit: number): Result<never, WorkbookError> {
  const megabytes = (bytes: number) => `${Math.floor(bytes / (1024 * 1024))} MB`;
  return failure({ kind: "too-large", what: megabytes(size), limit: megabytes(limit) });
}
