import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { printed } from "./scopefit-process.ts";

/** A workbook as `scopefit check` marks it for 23 November 2026. */
export async function checkedBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "scopefit-"));
  try {
    await writeFile(join(folder, "tracker.xlsx"), bytes);
    const args = ["check", "tracker.xlsx", "--as-of", "2026-11-23", "-o", "marked.xlsx"];
    await printed(args, { cwd: folder });
    return await readFile(join(folder, "marked.xlsx"));
  } finally {
    await rm(folder, { recursive: true });
  }
}
