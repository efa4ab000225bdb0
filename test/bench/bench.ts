import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { generateTracker } from "./generate-tracker.ts";
import type { Took } from "./took.ts";

/** Prints what reading, checking and writing a generated tracker costs, beside floor and peer. */
const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    columns: { type: "string", default: "40" },
    "without-peer": { type: "boolean", default: false },
  },
});
const size = { rows: Number(values.rows), columns: Number(values.columns) };
const PEER_HEAP_MB = 12_000;

const folder = mkdtempSync(join(tmpdir(), "scopefit-bench-"));
try {
  const input = join(folder, "tracker.xlsx");
  const output = join(folder, "marked.xlsx");
  await generateTracker(input, size);
  const ours = measured<Ours>("measure-scopefit.ts", [input, output]);
  const floor = measured<Floor>("measure-floor.ts", [input, output]);
  const peer = values["without-peer"]
    ? null
    : measured<Peer>("measure-exceljs.ts", [input, join(folder, "peer.xlsx")]);
  process.stdout.write(`${lines(ours, floor, peer).join("\n")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Ours {
  readonly read: Took;
  readonly whole: Took;
  readonly check: number;
  readonly memory: number;
}

interface Floor {
  readonly scan: Took;
  readonly deflate: Took;
}

interface Peer {
  readonly read: Took;
  readonly write: Took;
  readonly memory: number;
}

/** Each measurement runs in a process of its own, so that memory is its own too. */
function measured<T>(script: string, paths: readonly string[]): T {
  const path = join(import.meta.dirname, script);
  const heap = `--max-old-space-size=${PEER_HEAP_MB}`;
  const printed = execFileSync(process.execPath, [heap, "--import", "tsx", path, ...paths], {
    encoding: "utf8",
  });
  return JSON.parse(printed) as T;
}

function lines(ours: Ours, floor: Floor, peer: Peer | null): readonly string[] {
  const floorSeconds = floor.scan.clock + floor.deflate.clock;
  const perRow = (ours.check / size.rows) * 1e6;
  const rest = ours.whole.clock - ours.read.clock - ours.check;
  return [
    `${size.rows} rows × ${size.columns} columns`,
    `read              ${seconds(ours.read.clock)}`,
    `check             ${seconds(ours.check)}   ${perRow.toFixed(0)} µs a row, ${times(ours.check, ours.read.clock)} reading`,
    `write and survey  ${seconds(rest)}`,
    `whole run         ${seconds(ours.whole.clock)}   ${ours.memory.toFixed(0)} MB at most, ${times(ours.whole.clock, floorSeconds)} the floor`,
    `floor             ${seconds(floorSeconds)}   inflate and scan ${floor.scan.clock.toFixed(2)} s, deflate ${floor.deflate.clock.toFixed(2)} s`,
    ...(peer === null ? [] : peerLines(ours, peer)),
  ];
}

function peerLines(ours: Ours, peer: Peer): readonly string[] {
  const total = peer.read.clock + peer.write.clock;
  return [
    `exceljs           ${seconds(total)}   ${peer.memory.toFixed(0)} MB at most; read and write only, nothing checked`,
    `exceljs to ours   ${times(total, ours.whole.clock)} the time, ${times(peer.memory, ours.memory)} the memory`,
  ];
}

function seconds(value: number): string {
  return `${value.toFixed(2).padStart(8)} s`;
}

function times(value: number, base: number): string {
  return `${(value / base).toFixed(1)} ×`;
}
