import { createContext, runInContext } from "node:vm";

import { build } from "vite";

/** Runs an expression in a bundle, in which `scopefit` holds what the bundle exports. */
export type BareCall = (expression: string) => Promise<unknown>;

/**
 * Bundles the core, its rules, places and the reading of trackers into one file and loads it where there
 * is nothing but the ECMAScript globals.
 */
export async function loadBareBundle(): Promise<BareCall> {
  const bare = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(await oneFile(), bare);
  return async (expression) => {
    const result: unknown = await runInContext(expression, bare);
    return result;
  };
}

async function oneFile(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: {
        entry: new URL("core-bundle.ts", import.meta.url).pathname,
        formats: ["iife"],
        name: "scopefit",
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !("output" in bundle)) throw new Error("vite built nothing.");
  const chunks = bundle.output.filter((it) => it.type === "chunk");
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error("vite built more than one file.");
  return chunk.code;
}
