import { defineConfig } from "vitest/config";

/** The program, and that of its threads, with everything in them: `npx scopefit` needs only the build. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    minify: false,
    rollupOptions: {
      input: { scopefit: "scopefit.ts", "check-worker": "pool/check-worker.ts" },
      output: { entryFileNames: "[name].js" },
    },
  },
  ssr: { noExternal: true },
  test: { globalSetup: "test/build-program.ts", testTimeout: 30_000 },
});
