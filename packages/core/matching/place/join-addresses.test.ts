import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { joinAddresses } from "./join-addresses.ts";

const places = await loadGazetteer();

test.for([
  [["Kingston", "Jamaica"], ["Kingston, Jamaica"]],
  [["Makati", "Metro Manila", "Philippines"], ["Makati, Metro Manila, Philippines"]],
  [
    ["Makati", "Cebu City"],
    ["Makati", "Cebu City"],
  ],
  [["Mérida", "Mexico"], ["Mérida, Mexico"]],
  [["Makati"], ["Makati"]],
  [[], []],
] as const)("%j is %j", ([texts, sites]) => {
  expect(joinAddresses(texts, places)).toEqual(sites);
});
