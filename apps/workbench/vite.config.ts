import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import { borrowedFiles } from "./borrowed-files.ts";
import { pagePolicy } from "./serve/security-policy.ts";

/** The workbench: a page of files only, for any host, that works without a network once loaded. */
export default defineConfig({
  base: "./",
  plugins: [
    react(),
    borrowedFiles(),
    {
      name: "scopefit-page-policy",
      apply: "build",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: pagePolicy },
          injectTo: "head-prepend",
        },
      ],
    },
    VitePWA({
      strategies: "generateSW",
      registerType: "autoUpdate",
      workbox: {
        globPatterns: ["**/*.{html,js,css,svg,png,xlsx,webmanifest}"],
        // The places of the world are one large file, and the page is of no use without them.
        maximumFileSizeToCacheInBytes: 20 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        ignoreURLParametersMatching: [/^sample$/u],
      },
      manifest: {
        name: "Scopefit workbench",
        short_name: "Scopefit",
        description: "Does the certificate or report cover what you buy? Checked row by row.",
        start_url: ".",
        display: "standalone",
        background_color: "#ffffff",
        theme_color: "#0f6cbd",
        icons: [
          { src: "icons/scopefit.svg", sizes: "any", type: "image/svg+xml" },
          { src: "icons/scopefit-192.png", sizes: "192x192", type: "image/png" },
        ],
      },
    }),
  ],
  build: {
    target: ["es2022", "safari16"],
    // Fluent marks its modules for a server that this page does not have.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
