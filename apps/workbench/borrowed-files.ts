import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import type { Plugin } from "vite";

/** Files of the neighbours that the page serves as its own: the sample tracker and the icons. */
const borrowed: readonly (readonly [name: string, from: string])[] = [
  ["vendor-register.xlsx", "../cli/examples/vendor-register.xlsx"],
  ...["scopefit.svg", "scopefit-192.png", "scopefit-64.png"].map(
    (icon) => [`icons/${icon}`, `../excel-addin/public/icons/${icon}`] as const,
  ),
];

/** Puts the borrowed files into the build, and into the answers of the development server. */
export function borrowedFiles(): Plugin {
  const read = (from: string) => readFile(fileURLToPath(new URL(from, import.meta.url)));
  return {
    name: "scopefit-borrowed-files",
    async generateBundle() {
      for (const [fileName, from] of borrowed) {
        this.emitFile({ type: "asset", fileName, source: await read(from) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const found = borrowed.find(([name]) => request.url === `/${name}`);
        if (found === undefined) return next();
        read(found[1]).then((bytes) => response.end(bytes), next);
      });
    },
  };
}
