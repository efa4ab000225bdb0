import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { countryCode, sensesOf } from "./place-senses.ts";

const gazetteer = await loadGazetteer();

test.for([
  ["Makati", null, ["PH"]],
  ["London", null, ["GB"]],
  ["London", "CA", ["GB", "CA"]],
  ["San José", "CR", ["CR"]],
  ["Hyderabad", null, ["IN", "PK"]],
  ["Hyderabad", "PK", ["PK"]],
  ["Birmingham", null, ["GB", "US"]],
  ["NCR", null, ["IN", "PH"]],
  ["NCR", "IN", ["IN"]],
  ["NCR", "US", ["IN", "PH"]],
  ["Kansas City", null, ["US", "US"]],
  ["Colombo", null, ["LK"]],
  ["Kochi", null, ["IN"]],
  ["Kochi", "JP", ["IN", "JP"]],
  ["Nowhere in Particular", null, []],
] as const)("%s, where the row points to %s, means a place in %j", ([name, country, expected]) => {
  const senses = sensesOf(gazetteer.find(name), country);
  expect(senses.map((sense) => sense[0]?.country)).toEqual(expected);
});

test("a city and the province of its name are two levels of one meaning", () => {
  const [sense, ...others] = sensesOf(gazetteer.find("Cebu"), null);
  expect(sense?.map(({ kind }) => kind)).toEqual(["subdivision", "city"]);
  expect(others).toEqual([]);
});

test.for([
  ["Philippines", "PH"],
  ["CR", "CR"],
  ["Makati", null],
  [null, null],
] as const)("a hint of %s points to %s", ([hint, expected]) => {
  expect(countryCode(hint, gazetteer)).toBe(expected);
});
