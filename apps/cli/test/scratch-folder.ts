import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach } from "vitest";

/** An empty folder for each test of a file, gone afterwards. Answers with the path of a file in it. */
export function scratchFolder(): (name?: string) => string {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "scopefit-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return (name = "") => join(folder, name);
}
