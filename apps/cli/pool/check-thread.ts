import { Worker } from "node:worker_threads";

import { WorkbookReadError } from "@scopefit/xlsx/errors";

import type { PackedBlock } from "./packed-block.ts";
import type { FromThread, ThreadTask, ToThread } from "./thread-messages.ts";

/** A thread that checks its part of a tracker, as seen from the first thread. */
export interface CheckThread {
  readonly tell: (message: ToThread) => void;
  /** Its next block. Throws what has gone wrong there: a `WorkbookReadError`, or a mistake of ours. */
  readonly nextBlock: () => Promise<PackedBlock>;
  /** Ends the thread, wherever it stands. */
  readonly end: () => Promise<void>;
}

/** Starts a thread. */
export function startThread(task: ThreadTask): CheckThread {
  const worker = new Worker(program, { workerData: task });
  const arrived: PackedBlock[] = [];
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const news = () => {
    wake?.();
    wake = null;
  };
  const fail = (error: Error) => {
    failure ??= error;
    news();
  };
  worker.on("message", (message: FromThread) => {
    if (message.kind === "unreadable") return fail(new WorkbookReadError(message.error));
    arrived.push(message.block);
    news();
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("A thread that checks rows has ended before its time.")));
  return {
    tell: (message) => worker.postMessage(message),
    async nextBlock() {
      for (;;) {
        const block = arrived.shift();
        if (block !== undefined) return block;
        if (failure !== null) throw failure;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** The build puts the threads' program beside the main one; tests run the sources, and are built for. */
const ending = import.meta.url.slice(import.meta.url.lastIndexOf("."));
const place = ending === ".ts" ? "../dist/check-worker.js" : `./check-worker${ending}`;
const program = new URL(place, import.meta.url);
