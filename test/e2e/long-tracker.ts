import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { generateTracker } from "../bench/generate-tracker.ts";

/** A made-up tracker on disk, and how to be rid of it. */
export interface LongTracker {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Makes a tracker of so many rows. */
export async function longTracker(rows: number, columns = 20): Promise<LongTracker> {
  const folder = await mkdtemp(join(tmpdir(), "scopefit-long-"));
  const path = join(folder, "long-tracker.xlsx");
  await generateTracker(path, { rows, columns });
  return { path, remove: () => rm(folder, { recursive: true }) };
}
