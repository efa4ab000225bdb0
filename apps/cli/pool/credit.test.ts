import { expect, test } from "vitest";

import { creditOf } from "./credit.ts";

test("what is there can be used at once, what is not is waited for", async () => {
  const done: string[] = [];
  const credit = creditOf(2);
  const using = (async () => {
    for (const name of ["a", "b", "c", "d"]) {
      await credit.take();
      done.push(name);
    }
  })();
  await Promise.resolve().then(() => Promise.resolve());
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual(["a", "b"]);
  credit.give();
  credit.give();
  await using;
  expect(done).toEqual(["a", "b", "c", "d"]);
});
