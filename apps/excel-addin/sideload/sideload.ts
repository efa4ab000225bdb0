import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { sideloadPlan } from "./sideload-plan.ts";

/** `npm run excel`: shows the add-in in the Excel of this machine, or in Excel on the web. */
const { values, positionals } = parseArgs({
  options: { document: { type: "string" } },
  allowPositionals: true,
});
const plan = sideloadPlan(process.platform, positionals[0] ?? "start", values.document);

if (plan.kind === "no-excel") {
  process.stderr.write(`${plan.message}\n`);
  process.exit(1);
}
const tool = createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");
const run = spawnSync(process.execPath, [tool, ...plan.args], {
  cwd: join(import.meta.dirname, ".."),
  env: { ...process.env, OFFICE_HTTPS: "1" },
  stdio: "inherit",
});
process.exit(run.status ?? 1);
