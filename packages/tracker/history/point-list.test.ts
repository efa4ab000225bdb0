import { expect, test } from "vitest";

import { PointList } from "./point-list.ts";
import type { Point } from "./row-fingerprint.ts";

const point = (rule: string, subject: Point["subject"], answer: string): Point => ({
  rule,
  subject,
  answer,
});

test("points that are the same have one place, others another", () => {
  const list = new PointList();
  const points = [
    point("a", "iso", "missing"),
    point("a", "iso", "expired"),
    point("a", "soc2", "missing"),
    point("b", "iso", "missing"),
    point("a", "iso", "missing"),
  ];
  expect(points.map((it) => list.placeOf(it))).toEqual([0, 1, 2, 3, 0]);
  expect(list.points).toEqual(points.slice(0, 4));
});

test("one object stands for all points that are the same", () => {
  const list = new PointList();
  const first = list.shared(point("a", "iso", "missing"));
  expect(list.shared(point("a", "iso", "missing"))).toBe(first);
  expect(list.shared(point("a", "row", "missing"))).not.toBe(first);
});

test("a point is kept without what it is taken from", () => {
  const outcome = { ...point("a", "iso", "missing"), finding: "The certificate is missing." };
  expect(new PointList().shared(outcome)).toEqual(point("a", "iso", "missing"));
});
