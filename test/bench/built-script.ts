import { join } from "node:path";

import { build } from "vite";

/**
 * Builds a script of this folder into one file, as the program itself is built, and gives the file's
 * path. Run from its sources it would be slower than what people have.
 */
export async function builtScript(script: string, folder: string): Promise<string> {
  const name = script.replace(/\.ts$/u, "");
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: join(import.meta.dirname, script),
      target: "node20",
      outDir: join(folder, name),
      minify: false,
      rollupOptions: { output: { entryFileNames: "[name].mjs" } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, name, `${name}.mjs`);
}
