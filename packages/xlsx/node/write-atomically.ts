import { constants } from "node:fs";
import {
  copyFile,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import type { WorkbookError } from "../errors.ts";
import { failure, type Result } from "../result.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { asFileError } from "./file-error.ts";

/** How to replace a file that is there already. */
export interface WriteOptions {
  /** Keeps what was there as `tracker.xlsx.bak`, or as `tracker.xlsx.bak.2` beside an earlier one. */
  readonly backup?: boolean;
}

/**
 * Writes a file so that at every moment either the old or the new one is there, whole: beside it
 * first, then, once it is safely on the disk, in its place. Where `write` fails or gives an error,
 * nothing is left behind. `write` must await the sink.
 */
export async function writeAtomically<T>(
  path: string,
  write: (sink: ZipSink) => Promise<Result<T, WorkbookError>>,
  options: WriteOptions = {},
): Promise<Result<T, WorkbookError>> {
  const place = await realPlace(path);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  let isPlaced = false;
  try {
    const written = await writeBeside(beside, place, write);
    if (!written.ok) return written;
    if (options.backup === true) await backUp(place);
    await rename(beside, place);
    isPlaced = true;
    await syncFolder(dirname(place));
    return written;
  } catch (error) {
    return failure(asFileError(path, error));
  } finally {
    if (!isPlaced) await rm(beside, { force: true });
  }
}

/** Where a link leads: the file it stands for is replaced, not the link. */
async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function writeBeside<T>(
  beside: string,
  path: string,
  write: (sink: ZipSink) => Promise<Result<T, WorkbookError>>,
): Promise<Result<T, WorkbookError>> {
  const file = await open(beside, "w", await modeOf(path));
  try {
    const written = await write((chunk) => writeAll(file, chunk));
    if (written.ok) await file.sync();
    return written;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let at = 0;
  while (at < chunk.length) at += (await file.write(chunk, at)).bytesWritten;
}

/** The new file may be read and written by whom the old one could. */
async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return 0o666;
  }
}

/** Keeps a copy under the first name that is free; a copy that is there already is not made twice. */
async function backUp(path: string): Promise<void> {
  for (let number = 1; ; number++) {
    const copy = number === 1 ? `${path}.bak` : `${path}.bak.${number}`;
    try {
      return await copyFile(path, copy, constants.COPYFILE_EXCL);
    } catch (error) {
      if (codeOf(error) === "ENOENT") return;
      if (codeOf(error) !== "EEXIST") throw error;
      if (await isSameFile(path, copy)) return;
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function isSameFile(path: string, copy: string): Promise<boolean> {
  if (!(await stat(copy)).isFile()) return false;
  const [bytes, kept] = await Promise.all([readFile(path), readFile(copy)]);
  return bytes.equals(kept);
}

/** A rename is safe on the disk only when its folder is; Windows cannot do that and need not. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
