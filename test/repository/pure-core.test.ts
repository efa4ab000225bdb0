import { createContext, runInContext } from "node:vm";

import { build } from "vite";
import { expect, test } from "vitest";

test("the core, its rules and places run as one file with nothing but the ECMAScript globals", async () => {
  const code = await oneFile();
  const bare = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(code, bare);
  const status: unknown = await runInContext("scopefit.statusOfOneRow()", bare);
  expect(status).toBe("covered");
});

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
  expect(chunks).toHaveLength(1);
  return chunks[0]?.code ?? "";
}
