import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { divisionNamed } from "./division-named.ts";

const gazetteer = await loadGazetteer();

test.for([
  ["Estado Carabobo", ["VE"]],
  ["Estado de Jalisco", ["MX"]],
  ["Kochi Prefecture", ["JP"]],
  ["Provincia di Milano", []],
  ["Land Hessen", ["DE"]],
  ["Kanton Zürich", ["CH"]],
  ["Carabobo", []],
  ["State of the art", []],
] as const)("“%s” names a part of %j", ([text, countries]) => {
  expect(divisionNamed(text, gazetteer).map(({ country }) => country)).toEqual(countries);
});
