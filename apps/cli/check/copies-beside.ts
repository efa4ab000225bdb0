import { mkdtemp, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

import { refuseAt } from "../refusal.ts";

/**
 * Runs something that writes copies of a file on the way to it, and takes them away again whatever comes of it. They
 * are beside the file, so that no more people can read them than can read that. `copyOf` names them by number.
 */
export async function withCopiesBeside<T>(
  path: string,
  run: (copyOf: (place: number) => string) => Promise<T>,
): Promise<T> {
  const beside = dirname(resolve(path));
  const folder = await mkdtemp(join(beside, ".scopefit-")).catch(refuseAt(path));
  try {
    return await run((place) => join(folder, `${place}-${basename(path)}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
