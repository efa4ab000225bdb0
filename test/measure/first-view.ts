import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { gzipSync } from "node:zlib";

/** What the first view of the add-in may weigh, gzipped: all its scripts together, in bytes. */
const BUDGET = 160_000;

/** What a script of a build imports before it runs; what it loads later is left out. */
const STATIC_IMPORT = /(?:from|import)\s*"\.\/([^"]+\.js)"/gu;

/** The scripts that a page needs before it shows anything, with their gzipped size in bytes. */
function firstScripts(build: string, page: string): ReadonlyMap<string, number> {
  const html = readFileSync(join(build, page), "utf8");
  const entries = [...html.matchAll(/src="\.\/assets\/([^"]+\.js)"/gu)].flatMap(
    ([, name]) => name ?? [],
  );
  const sizes = new Map<string, number>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (sizes.has(name)) continue;
    const script = readFileSync(join(build, "assets", name));
    sizes.set(name, gzipSync(script).length);
    waiting.push(...[...script.toString().matchAll(STATIC_IMPORT)].flatMap(([, it]) => it ?? []));
  }
  return sizes;
}

const build = argv[2] ?? join(import.meta.dirname, "../../apps/excel-addin/dist");
const sizes = firstScripts(build, "taskpane.html");
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
for (const [name, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
  stdout.write(`${String(size).padStart(8)}  ${name}\n`);
}
stdout.write(`${String(total).padStart(8)}  in all, of ${BUDGET}\n`);
if (total > BUDGET) process.exitCode = 1;
