import { defineConfig } from "vitest/config";

/** One file for Node with everything in it, so that `npx scopefit` needs nothing but the build. */
export default defineConfig({
  build: {
    ssr: "scopefit.ts",
    target: "node20",
    outDir: "dist",
    minify: false,
    rollupOptions: { output: { entryFileNames: "[name].js" } },
  },
  ssr: { noExternal: true },
  test: { globalSetup: "test/build-program.ts", testTimeout: 30_000 },
});
