import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { openBrowser } from "./open-browser.ts";
import { serveFolder } from "./serve-folder.ts";

// Serves the built workbench on this computer: `tsx serve/serve.ts [--sample] [--no-open]`.

const FIRST_PORT = 4173;
const folder = fileURLToPath(new URL("../dist", import.meta.url));
const wants = (option: string) => process.argv.includes(option);

if (existsSync(folder)) {
  const { address } = await serveFolder(folder, FIRST_PORT);
  const start = wants("--sample") ? `${address}?sample` : address;
  process.stdout.write(`The Scopefit workbench is at ${start}\nPress Ctrl+C to stop it.\n`);
  if (!wants("--no-open")) openBrowser(start);
} else {
  process.stderr.write("The workbench has not been built yet. Run: npm run build\n");
  process.exitCode = 1;
}
