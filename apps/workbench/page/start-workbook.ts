import type { Result } from "@scopefit/xlsx/result";

import { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** A file as the user gives it. */
export interface GivenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * Opens a file in a worker of its own, telling from 0 to 1 how far it is; one that cannot be opened
 * is told in a sentence. `signal` breaks it off.
 */
export async function startWorkbook(
  file: GivenFile,
  { signal, onRead }: { readonly signal: AbortSignal; readonly onRead: (share: number) => void },
): Promise<Result<RemoteWorkbook, string>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The build finds the worker only where its address stands in this very call.
  const worker = new Worker(new URL("../workbook/workbook-worker.ts", import.meta.url), {
    type: "module",
  });
  const close = () => worker.terminate();
  signal.addEventListener("abort", close);
  const opened = RemoteWorkbook.open({ name: file.name, bytes }, worker, { close, onRead });
  const broken = new Promise<Result<RemoteWorkbook, string>>((resolve) => {
    worker.onerror = () => resolve({ ok: false, error: NO_WORKER });
  });
  return Promise.race([opened, broken]);
}

const NO_WORKER =
  "The part of this page that reads workbooks could not be started. Reload the page and try again.";
