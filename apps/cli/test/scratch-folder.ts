import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";

/** Answers with the path of a file in a folder. */
type InFolder = (name?: string) => string;

/** An empty folder for each test of a file, gone afterwards. */
export function scratchFolder(): InFolder {
  return folderBetween(beforeEach, afterEach);
}

/** A folder for all tests of a file, empty at first and gone afterwards. */
export function sharedFolder(): InFolder {
  return folderBetween(beforeAll, afterAll);
}

function folderBetween(
  before: (make: () => Promise<void>) => void,
  after: (drop: () => Promise<void>) => void,
): InFolder {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "scopefit-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  return (name = "") => join(folder, name);
}
