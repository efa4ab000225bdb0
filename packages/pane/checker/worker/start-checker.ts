import type { Checker } from "../checker.ts";
import { remoteChecker } from "./remote-checker.ts";

/** Starts a checker in a worker; where the page may not have one, in the page itself. */
export async function startChecker(): Promise<Checker> {
  const worker = startWorker();
  if (worker !== null) return remoteChecker(worker, () => worker.terminate());
  const { createChecker } = await import("../create-checker.ts");
  return createChecker();
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./checker-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
