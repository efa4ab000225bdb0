import { copyFile, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import type { WorkbookError } from "../errors.ts";
import { failure, type Result } from "../result.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { asFileError } from "./file-error.ts";

/** How to replace a file that is there already. */
export interface WriteOptions {
  /** Keeps what was there as `tracker.xlsx.bak`. */
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

async function backUp(path: string): Promise<void> {
  try {
    await copyFile(path, `${path}.bak`);
  } catch (error) {
    if (asFileError(path, error).kind !== "file-missing") throw error;
  }
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
