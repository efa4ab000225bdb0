import { defineConfig } from "vite";

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
});
