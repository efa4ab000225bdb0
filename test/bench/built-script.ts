import { join } from "node:path";

import { build } from "vite";

/** The program of the command line's threads, which it looks for beside its own. */
const THREADS = join(import.meta.dirname, "../../apps/cli/pool/check-worker.ts");

/**
 * Builds a script of this folder, as the program itself is built, and gives the file's path. Run from
 * its sources it would be slower than what people have.
 */
export async function builtScript(script: string, folder: string): Promise<string> {
  const name = script.replace(/\.ts$/u, "");
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: true,
      target: "node20",
      outDir: join(folder, name),
      minify: false,
      rollupOptions: {
        input: { [name]: join(import.meta.dirname, script), "check-worker": THREADS },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
    ssr: { noExternal: true },
  });
  return join(folder, name, `${name}.mjs`);
}
