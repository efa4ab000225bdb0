import { createExcelHost, type ExcelHostOptions } from "../create-excel-host.ts";
import type { ExcelHost } from "../excel-host.ts";
import { connectClient, type ClientGlobals } from "./connect-client.ts";

/** What a page finds besides `Excel` and `Office`: the host itself, for a test to look and act. */
export interface ExcelHostPage {
  readonly history?: Record<string, unknown>;
  excelHost?: ExcelHost;
  runCommand?: (name: string) => Promise<void>;
}

/**
 * Begins an Excel in a page that has loaded the client: `window.excelHost` and `window.runCommand`
 * are for the test, the rest is as the add-in expects it.
 */
export function startExcelHost(options: ExcelHostOptions): void {
  const page = globalThis as unknown as ClientGlobals & ExcelHostPage;
  const host = createExcelHost(options);
  const { runCommand } = connectClient(page, host);
  page.excelHost = host;
  page.runCommand = runCommand;
  forbidRouting(page);
}

/** Office.js takes these two away from every page (docs; office-js issue 2327): no router may live. */
function forbidRouting({ history }: { readonly history?: Record<string, unknown> }): void {
  if (history === undefined) return;
  history.pushState = null;
  history.replaceState = null;
}
