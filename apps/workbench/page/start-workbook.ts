import type { Result } from "@scopefit/xlsx/result";

import { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** A file as the user gives it. */
export interface GivenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Opens a file in a worker of its own; one that cannot be opened is told in a sentence. */
export async function startWorkbook(file: GivenFile): Promise<Result<RemoteWorkbook, string>> {
  const refusal = refuseByName(file.name);
  if (refusal !== null) return { ok: false, error: refusal };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The build finds the worker only where its address stands in this very call.
  const worker = new Worker(new URL("../workbook/workbook-worker.ts", import.meta.url), {
    type: "module",
  });
  const opened = RemoteWorkbook.open({ name: file.name, bytes }, worker, () => worker.terminate());
  const broken = new Promise<Result<RemoteWorkbook, string>>((resolve) => {
    worker.onerror = () => resolve({ ok: false, error: NO_WORKER });
  });
  return Promise.race([opened, broken]);
}

const NO_WORKER =
  "The part of this page that reads workbooks could not be started. Reload the page and try again.";

/** Why a file is not even looked at: a text file has no place for colours, columns and our part. */
export function refuseByName(name: string): string | null {
  if (!/\.(?:csv|tsv|txt)$/iu.test(name)) return null;
  return `“${name}” is a text file, which cannot carry colours. Open it in Excel, save it as .xlsx and open that here; or check it as it is with: npx scopefit check "${name}"`;
}
