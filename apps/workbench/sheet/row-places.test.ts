import { expect, test } from "vitest";

import { RowPlaces } from "./row-places.ts";

test.for([
  ["none is hidden", { first: 6, last: 9, hidden: [] }, [6, 7, 8, 9]],
  ["one is hidden", { first: 1, last: 5, hidden: [3] }, [1, 2, 4, 5]],
  ["the first are hidden", { first: 1, last: 5, hidden: [1, 2] }, [3, 4, 5]],
  ["the last is hidden", { first: 1, last: 3, hidden: [3] }, [1, 2]],
  ["every other one is", { first: 2, last: 9, hidden: [2, 4, 6, 8] }, [3, 5, 7, 9]],
  ["all are", { first: 2, last: 3, hidden: [2, 3] }, []],
] as const)("%s", ([, rows, expected]) => {
  const places = new RowPlaces(rows);
  expect(places.count).toBe(expected.length);
  expect(expected.map((_, place) => places.rowAt(place))).toEqual(expected);
  expect(expected.map((row) => places.placeOf(row))).toEqual(expected.map((_, place) => place));
});

test("a hidden row leads to the next one in view", () => {
  const places = new RowPlaces({ first: 1, last: 9, hidden: [3, 4] });
  expect(places.rowAt(places.placeOf(3))).toBe(5);
});
