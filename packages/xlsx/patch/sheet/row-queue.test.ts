import { expect, test } from "vitest";

import { RowQueue } from "./row-queue.ts";

const row = (number: number) => ({ row: number, texts: [] });

test("rows are taken one by one, over chunks and empty chunks", async () => {
  const queue = new RowQueue([[], [row(1), row(2)], [], [row(5)]]);
  const taken: number[] = [];
  for (;;) {
    if (queue.isWaiting()) await queue.fetch();
    const next = queue.peek();
    if (next === null) break;
    taken.push(next.row);
    queue.drop();
  }
  expect(taken).toEqual([1, 2, 5]);
  expect(queue.taken).toBe(3);
});

test("no row is there before it is fetched", async () => {
  const queue = new RowQueue([[row(1)]]);
  expect(queue.isWaiting()).toBe(true);
  expect(queue.peek()).toBeNull();
  await queue.fetch();
  expect(queue.peek()).toEqual(row(1));
});
