import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "vite";

import type { ExcelHostOptions } from "./create-excel-host.ts";
import { officeClientPath } from "./load-office-client.ts";

/** The name under which the bundle of the host stands in the page. */
const BUNDLE = "ExcelHostBundle";

/** Options that fit into JSON: a page cannot be given a function. */
export type BrowserHostOptions = Omit<ExcelHostOptions, "resultOf">;

let bundle: Promise<string> | undefined;

/**
 * One script for a page in place of `https://appsforoffice.microsoft.com/lib/1/hosted/office.js`:
 * Microsoft's client, the host under it and a workbook, so that the unmodified build of the add-in
 * runs in a browser. It is made when it is asked for, and never kept or shipped.
 */
export async function browserScript(options: BrowserHostOptions): Promise<string> {
  bundle ??= bundleHost();
  const client = readFileSync(officeClientPath(), "utf8");
  const start = `${BUNDLE}.startExcelHost(${JSON.stringify(options)});`;
  return [client, await bundle, start].join("\n;\n");
}

async function bundleHost(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("office/browser-entry.ts", import.meta.url)),
        formats: ["iife"],
        name: BUNDLE,
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("The host was not built.");
  return output.output[0].code;
}
