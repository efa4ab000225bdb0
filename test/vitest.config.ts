import { defineConfig } from "vitest/config";

/** A browser on a busy machine takes its time over what should come at once. */
export default defineConfig({ test: { expect: { poll: { timeout: 60_000, interval: 20 } } } });
