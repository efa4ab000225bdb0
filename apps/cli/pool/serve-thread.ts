import type { MessagePort } from "node:worker_threads";

import type { RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { asResult } from "@scopefit/xlsx/as-result";

import { checkStripes } from "./check-stripes.ts";
import { creditOf } from "./credit.ts";
import { packBlock } from "./packed-block.ts";
import { sharedSheet } from "./shared-file.ts";
import {
  BLOCKS_AHEAD,
  type FromThread,
  type ThreadTask,
  type ToThread,
} from "./thread-messages.ts";

/**
 * The work of one thread of a pool: checks its stripes and sends a block for each of them through the
 * port, which it closes at the end. What is a mistake of ours is thrown.
 */
export async function serveThread(task: ThreadTask, port: MessagePort): Promise<void> {
  const credit = creditOf(BLOCKS_AHEAD);
  const neighbours = new Promise<ReadonlyMap<number, RowNeighbours>>((resolve) => {
    port.on("message", (message: ToThread) => {
      if (message.kind === "neighbours") resolve(message.neighbours);
      else credit.give();
    });
  });
  const send = (message: FromThread, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);

  const done = await asResult(async () => {
    const source = sharedSheet(task.file);
    const context = { ...task.run, rules: catalogue, places: await loadGazetteer() };
    const basis = { source, context, neighbours: await neighbours, mayMakeOne: credit.take };
    for await (const checked of checkStripes(task, basis)) {
      const block = packBlock(checked);
      const { printed, printedEnds, digests } = block;
      send({ kind: "block", block }, [printed.buffer, printedEnds.buffer, digests.numbers.buffer]);
    }
  });
  if (!done.ok) send({ kind: "unreadable", error: done.error });
  port.close();
}
