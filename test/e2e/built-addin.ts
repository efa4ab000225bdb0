import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type BrowserHostOptions, browserScript } from "@scopefit/excel-host/browser-script";
import { type RunningServer, serveFolder } from "@scopefit/workbench/serve/serve-folder";
import type { BrowserContext } from "playwright-core";

const FOLDER = fileURLToPath(new URL("../../apps/excel-addin/dist", import.meta.url));
/** Away from the ports that people use by hand. */
const FIRST_PORT = 41_900;

/** Where every add-in must load Microsoft's library from. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Serves the production build of the add-in, whose policy stands in its page. */
export function serveAddIn(): Promise<RunningServer> {
  if (existsSync(`${FOLDER}/taskpane.html`)) return serveFolder(FOLDER, FIRST_PORT, {});
  throw new Error("The add-in has not been built. Run: npm run build");
}

/** Puts Microsoft's own client, over an Excel in memory, where the page asks for the library. */
export async function giveExcel(
  context: BrowserContext,
  options: BrowserHostOptions,
): Promise<void> {
  const body = await browserScript(options);
  await context.route(OFFICE_JS, (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body }),
  );
}
