import fc from "fast-check";
import { expect, test } from "vitest";

import { stretchMemo } from "./stretch-memo.ts";

test("a stretch is read once, wherever it stands", () => {
  const asked: string[] = [];
  const read = stretchMemo((stretch) => {
    asked.push(stretch);
    return { stretch };
  }, 100);
  expect(read("data centre data", 0, 4)).toBe(read("data centre data", 12, 16));
  read("a datum", 2, 6);
  expect(asked).toEqual(["data", "datu"]);
});

test("when the memory is full, what is new is read every time and what is known still once", () => {
  let times = 0;
  const read = stretchMemo((stretch) => `${stretch} ${(times += 1)}`, 2);
  expect([read("a", 0, 1), read("b", 0, 1), read("c", 0, 1), read("c", 0, 1)]).toEqual([
    "a 1",
    "b 2",
    "c 3",
    "c 4",
  ]);
  expect(read("ab", 0, 1)).toBe("a 1");
});

test("every stretch gets the answer of its own characters", () => {
  const read = stretchMemo((stretch) => stretch, 50);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", "é", "𝒳", " ") }),
      fc.nat(6),
      fc.nat(6),
      (text, start, length) => {
        const end = Math.min(text.length, start + length);
        const from = Math.min(start, end);
        expect(read(text, from, end)).toBe(text.slice(from, end));
      },
    ),
  );
});
