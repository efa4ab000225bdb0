import type { Checker } from "@scopefit/pane/checker/checker";
import { remoteChecker } from "@scopefit/pane/checker/worker/remote-checker";

import { packingEnd } from "./packed-line.ts";

/**
 * Starts a checker in a worker. It is the pane's own; only the rows of a sheet, which can be millions
 * of cells, go to it packed, so that handing them on does not hold up the page.
 */
export function startChecker(): Promise<Checker> {
  // The build finds the worker only where its address stands in this very call.
  const worker = new Worker(new URL("./checker-worker.ts", import.meta.url), { type: "module" });
  return Promise.resolve(remoteChecker(packingEnd(worker), () => worker.terminate()));
}
