import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { countOf } from "@scopefit/core/rule/words";

import { builtScript } from "./built-script.ts";
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
/** The peer holds the whole workbook; ours has what Node gives to anybody. */
const PEER_HEAP = "--max-old-space-size=12000";

const folder = mkdtempSync(join(tmpdir(), "scopefit-bench-"));
try {
  const input = join(folder, "tracker.xlsx");
  const output = join(folder, "marked.xlsx");
  await generateTracker(input, size);
  const ours = measured<Ours>(await builtScript("measure-scopefit.ts", folder), [input, output]);
  const rules = measured<Rules>(await builtScript("measure-rules.ts", folder), [input]);
  const floor = measured<Floor>(sourceScript("measure-floor.ts"), [input, output]);
  const peer = values["without-peer"]
    ? null
    : measured<Peer>(
        sourceScript("measure-exceljs.ts"),
        [input, join(folder, "peer.xlsx")],
        [PEER_HEAP],
      );
  const said = [...lines(ours, floor, peer), "", ...ruleLines(rules)];
  process.stdout.write(`${said.join("\n")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Ours {
  readonly read: Took;
  /** Read, check and write, as the command line does it. */
  readonly whole: Took;
  readonly threads: number;
  readonly memory: number;
  /** Read and write what was found before, nothing checked: what a peer that only copies does. */
  readonly file: Took;
  /** The checks alone, on one thread. */
  readonly check: Took;
}

/** Microseconds of the processor for one row. */
interface Rules {
  readonly checks: { readonly all: number; readonly core: number };
  readonly all: number;
  readonly core: number;
  readonly ten: number;
  readonly peer: number;
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

function sourceScript(script: string): string {
  return join(import.meta.dirname, script);
}

/**
 * Each measurement runs in a process of its own, so that memory is its own too. Only what runs from
 * its sources needs a loader for them, which takes memory as well.
 */
function measured<T>(script: string, paths: readonly string[], flags: readonly string[] = []): T {
  const loader = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  const call = [...flags, ...loader, script, ...paths];
  return JSON.parse(execFileSync(process.execPath, call, { encoding: "utf8" })) as T;
}

function lines(ours: Ours, floor: Floor, peer: Peer | null): readonly string[] {
  const floorSeconds = floor.scan.clock + floor.deflate.clock;
  const perRow = (ours.check.processor / size.rows) * 1e6;
  return [
    `${size.rows} rows × ${size.columns} columns`,
    `read              ${seconds(ours.read.clock)}`,
    `check             ${seconds(ours.check.clock)}   on one thread: ${perRow.toFixed(0)} µs of the processor a row, ${times(ours.check.processor, ours.read.processor)} reading`,
    `whole run         ${seconds(ours.whole.clock)}   ${ours.memory.toFixed(0)} MB at most, ${times(ours.whole.clock, floorSeconds)} the floor`,
    `  processor       ${seconds(ours.whole.processor)}   on ${countOf(ours.threads, "thread")} of ours`,
    `read and write    ${seconds(ours.file.clock)}   with what was found before, ${times(ours.file.clock, floorSeconds)} the floor`,
    `floor             ${seconds(floorSeconds)}   inflate and scan ${floor.scan.clock.toFixed(2)} s, deflate ${floor.deflate.clock.toFixed(2)} s`,
    ...(peer === null ? [] : peerLines(ours, peer)),
  ];
}

function ruleLines({ checks, all, core, ten, peer }: Rules): readonly string[] {
  return [
    `whole catalogue   ${micros(all)} a row, ${checks.all} checks`,
    `core checks       ${micros(core)} a row, ${checks.core} of them: the whole catalogue is ${times(all, core)}`,
    `ten rules alone   ${micros(ten)} a row`,
    `json-rules-engine ${micros(peer)} a row for ten equivalent rules, ${times(peer, ten)} ours`,
  ];
}

function peerLines(ours: Ours, peer: Peer): readonly string[] {
  const total = peer.read.clock + peer.write.clock;
  return [
    `exceljs           ${seconds(total)}   ${peer.memory.toFixed(0)} MB at most; read and write only, nothing checked`,
    `exceljs to ours   ${times(total, ours.whole.clock)} the time, ${times(total, ours.file.clock)} that of reading and writing, ${times(peer.memory, ours.memory)} the memory`,
  ];
}

function seconds(value: number): string {
  return `${value.toFixed(2).padStart(8)} s`;
}

function micros(value: number): string {
  return `${value.toFixed(1).padStart(8)} µs`;
}

function times(value: number, base: number): string {
  return `${(value / base).toFixed(1)} ×`;
}
