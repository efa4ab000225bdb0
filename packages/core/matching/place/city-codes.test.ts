import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { cityOfCode } from "./city-codes.ts";
import { matchPlaceTexts } from "./match-place.ts";

const gazetteer = await loadGazetteer();

test.for([
  ["KRK", "Kraków; Manila", "IN"],
  ["Blr", "Bengaluru and Chennai", "IN"],
  ["MDE site", "Medellín, Colombia", "IN"],
  ["AMS, BCN", "Amsterdam; Barcelona; Yerevan", "IN"],
  ["A'dam", "Amsterdam, Lisbon", "IN"],
  ["CEB", "all sites but Cebu City", "OUT"],
  // A code may mean something else, so that no list is without it.
  ["KRK", "Manila; Davao City", "UNKNOWN"],
  ["A'dam", "Lisbon", "UNKNOWN"],
  ["AMS, BCN", "Amsterdam; Yerevan", "UNKNOWN"],
  // What a code means as a country comes first.
  ["PER", "Peru", "IN"],
  ["PER", "Perth, Australia", "IN"],
] as const)("%s in “%s” is %s", ([needed, stated, result]) => {
  expect(matchPlaceTexts(needed, stated, gazetteer, 2026).result).toBe(result);
});

test.for(["Manila", "HQ", "krk", "KRK and Manila", "XQZ", "Ham", "Man", "__proto__"])(
  "“%s” is no code of a city",
  (needed) => {
    expect(cityOfCode(needed)).toBeNull();
  },
);
