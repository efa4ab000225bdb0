import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { matchPlaceTexts } from "./match-place.ts";

const THIS_YEAR = 2026;

const gazetteer = await loadGazetteer();

test.for([
  ["Electronic City, Bengaluru", "Plot 8, Sector 41, Electronic City, Noida, India", "OUT"],
  ["Noida", "Plot 8, Sector 41, Electronic City, Noida, India", "IN"],
  ["Electronic City, Bengaluru", "Electronic City, Noida", "UNKNOWN"],
  ["Noida", "Electronic City, Noida", "IN"],
  ["Bengaluru", "Electronic City, Mysore", "UNKNOWN"],
  ["Cebu IT Park", "IT Park, Davao", "UNKNOWN"],
  ["Cebu IT Park", "IT Park, Cebu City", "IN"],
  ["HITEC City, Hyderabad", "HITEC City, Electronic City, Bengaluru", "IN"],
  ["Electronic City, Bengaluru", "Electronic City, Hosur Road, Bengaluru", "IN"],
  ["Electronic City, Bengaluru", "Electronic City Phase 1, Bangalore", "IN"],
  ["BGC", "BGC, Cebu City", "IN"],
  ["Cebu IT Park", "6F Elm Tower, IT Park; Davao City, Philippines", "IN"],
  ["Electronic City, Bengaluru", "Electronic City, Noida; Pune, India", "OUT"],
  ["Ortigas", "Ortigas, Mandaluyong", "IN"],
  ["Cairo", "Cairo, Illinois", "UNKNOWN"],
  ["Cairo", "Cairo, Illinois, USA", "UNKNOWN"],
  ["Cairo", "Cairo, Egypt", "IN"],
  ["Cairo", "Cairo, Manila, Illinois", "IN"],
] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
  expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
});
