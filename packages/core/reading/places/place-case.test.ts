import { expect, test } from "vitest";

import { inPlaceCase } from "./place-case.ts";
import { placesIn } from "./read-places.ts";

test.for([
  ["PUNE AND INDORE ONLY", "PUNE and Indore only"],
  ["pune office (closed)", "Pune office (closed)"],
  ["Pune AND Indore", "Pune AND Indore"],
] as const)("“%s” is read as “%s”", ([text, cased]) => {
  expect(inPlaceCase(text)).toBe(cased);
});

test.for([
  ["PUNE AND INDORE. THE NAGPUR SITE IS EXCLUDED", ["PUNE", "INDORE"]],
  ["pune, indore (vijay nagar)", ["pune", "indore, vijay nagar"]],
] as const)("the places of “%s” are named as it writes them", ([text, names]) => {
  const places = placesIn(text, 2026)?.places.filter(({ standing }) => standing === "listed");
  expect(places?.map((place) => place.text)).toEqual(names);
});
