import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type RunningServer, serveFolder } from "@scopefit/workbench/serve/serve-folder";

const FOLDER = fileURLToPath(new URL("../../../apps/workbench/dist", import.meta.url));
/** Away from the ports that people use by hand. */
const FIRST_PORT = 41_800;

/** Serves the production build of the workbench, by the server that users run. */
export function serveWorkbench(): Promise<RunningServer> {
  if (existsSync(`${FOLDER}/index.html`)) return serveFolder(FOLDER, FIRST_PORT);
  throw new Error("The workbench has not been built. Run: npm run build");
}
