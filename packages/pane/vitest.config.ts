import { defineConfig } from "vitest/config";

/** Tests of components ask for a page by a comment of their own; all others run without one. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
