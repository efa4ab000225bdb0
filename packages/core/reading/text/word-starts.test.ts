import { expect, test } from "vitest";
import { BEYOND, CLASSES, classOf, EVERY_PAIR, wordStarts } from "./word-starts.ts";

test("a word starts where neither letter nor digit stands before", () => {
  const positions = wordStarts("ISO 27001").filter((_, index) => index % 3 === 0);
  expect(positions).toEqual([0, 4]);
});

test("a start carries the classes of its first three characters", () => {
  const pair = classOf("s".charCodeAt(0)) * CLASSES + classOf("o".charCodeAt(0));
  expect(wordStarts("SOC")).toEqual([0, pair, classOf("c".charCodeAt(0))]);
});

test("beyond ASCII every pair is possible", () => {
  expect(wordStarts("é")).toEqual([0, EVERY_PAIR, 0]);
  expect(classOf("é".charCodeAt(0))).toBe(BEYOND);
});
