import { join } from "node:path";

import { build } from "vite";

/** The program of the command line's threads, which a run looks for beside the script that is run. */
const THREADS = join(import.meta.dirname, "../../apps/cli/pool/check-worker.ts");

/**
 * Builds a script of this folder into one file, as the program itself is built, and gives the file's
 * path. Run from its sources it would be slower than what people have.
 */
export async function builtScript(script: string, folder: string): Promise<string> {
  const name = script.replace(/\.ts$/u, "");
  for (const entry of [join(import.meta.dirname, script), THREADS]) {
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        ssr: entry,
        target: "node20",
        outDir: join(folder, name),
        emptyOutDir: false,
        minify: false,
        rollupOptions: { output: { entryFileNames: "[name].mjs" } },
      },
      ssr: { noExternal: true },
    });
  }
  return join(folder, name, `${name}.mjs`);
}
