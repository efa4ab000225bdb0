import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { matchPlaceTexts } from "./match-place.ts";

const gazetteer = await loadGazetteer();

test.for([
  ["Hamburg", "Hamburg, NY", "OUT"],
  ["Hamburg", "Boston, MA; Hamburg, NY", "OUT"],
  ["Hamburg", "Hamburg, TX, Boston", "OUT"],
  ["Manila", "London, NY, Manila", "IN"],
  ["London", "London, NY, Manila", "IN"],
  ["Boston", "Boston, MA", "IN"],
  ["Toronto", "Toronto, ON", "IN"],
  ["Hamburg", "Hamburg, DE", "IN"],
  ["Milan", "Milano (MI)", "IN"],
  ["Casablanca", "Casablanca, MA", "IN"],
] as const)("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchPlaceTexts(needed, stated, gazetteer, 2026).result).toBe(result);
});
