import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { contentSecurityPolicy, policyText } from "./content-security-policy.ts";

/** States the policy in the built page; while developing, Vite needs scripts that it forbids. */
const statePolicy: Plugin = {
  name: "state-content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: policyText(contentSecurityPolicy),
      },
      injectTo: "head-prepend",
    },
  ],
};

/** A static build that any https host serves from any folder. */
export default defineConfig(async ({ command }) => ({
  base: "./",
  plugins: [react(), statePolicy],
  worker: { format: "es" as const },
  server: {
    port: 3000,
    strictPort: true,
    // Asked for only when Excel itself is to load the pane: it makes and installs a certificate.
    ...(command === "serve" && process.env["OFFICE_HTTPS"] === "1"
      ? { https: await (await import("office-addin-dev-certs")).getHttpsServerOptions() }
      : {}),
  },
  build: {
    target: ["es2022", "safari16"],
    rolldownOptions: {
      input: { taskpane: "taskpane.html", support: "support.html" },
      // Fluent marks its modules for a server that this page does not have.
      checks: { moduleLevelDirective: false },
    },
  },
}));
