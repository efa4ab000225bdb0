import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { eastAsianPlace, isKindOfSite } from "./east-asian-place.ts";

const gazetteer = await loadGazetteer();

test.for([
  ["東京都品川区", "Tokyo", "品川区"],
  ["札幌センター", "Sapporo", ""],
  ["大阪データセンター", "Osaka", ""],
  ["上海分公司", "Shanghai", ""],
] as const)("“%s” is in %s, at “%s”", ([text, name, address]) => {
  const found = eastAsianPlace(text, gazetteer);
  expect(found?.places[0]?.name).toBe(name);
  expect(found?.address).toBe(address);
});

test.for(["本社", "運用保守", "Tokyo"])(
  "“%s” begins with no place in East Asian writing",
  (text) => {
    expect(eastAsianPlace(text, gazetteer)).toBeNull();
  },
);

test.for([
  ["本社", true],
  ["データセンター", true],
  ["东京", false],
  ["headquarters", false],
] as const)("“%s” is only a kind of site: %s", ([text, expected]) => {
  expect(isKindOfSite(text)).toBe(expected);
});
