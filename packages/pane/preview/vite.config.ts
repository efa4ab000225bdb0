import { defineConfig } from "vitest/config";

/** A page to look at the pane; nobody ships it. */
export default defineConfig({
  base: "./",
  build: {
    target: ["es2022", "safari16"],
    outDir: "../dist/preview",
    emptyOutDir: true,
    // Fluent marks its modules for a server that this page does not have.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
});
