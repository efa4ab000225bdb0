import { build } from "vite";

/** Builds the program before the tests that run it, so that they never meet an old one. */
export async function setup(): Promise<void> {
  const root = new URL("..", import.meta.url).pathname;
  // The tests' own mode would build for tests.
  await build({ root, mode: "production", logLevel: "error" });
}
