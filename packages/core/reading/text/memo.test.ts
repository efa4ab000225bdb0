import { expect, test } from "vitest";

import { remembered } from "./memo.ts";

test("an answer is worked out once, and again when the memory was full", () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return { text };
  }, 2);
  expect(read("a")).toBe(read("a"));
  read("b");
  read("c");
  expect(read("a")).toEqual({ text: "a" });
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
