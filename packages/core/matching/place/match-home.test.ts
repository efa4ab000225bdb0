import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { matchPlaceTexts } from "./match-place.ts";

const THIS_YEAR = 2026;

const places = await loadGazetteer();

test.for([
  ["Home (Philippines)", "Manila; WFH agents in the Philippines", "IN"],
  ["Home (Philippines)", "Manila; remote", "IN"],
  ["Home (Philippines)", "Manila", "UNKNOWN"],
  ["Home (Philippines)", "Manila; policies apply to remote", "UNKNOWN"],
  ["Home (Philippines)", "Manila; remote work policy in place", "UNKNOWN"],
  ["Home (Philippines)", "Manila; remote access via VPN", "UNKNOWN"],
  ["Home (Philippines)", "Manila; WFH permitted", "UNKNOWN"],
  ["Home (Philippines)", "Manila; WFH India", "UNKNOWN"],
  ["Home (Philippines)", "Manila; no home working", "OUT"],
  ["Home (Philippines)", "Manila; WFH?", "UNKNOWN"],
  ["Home (Philippines)", "Manila. Teleworking is not permitted", "OUT"],
  ["Home (Philippines)", "Manila. Teleworking is prohibited", "UNKNOWN"],
] as const)("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchPlaceTexts(needed, stated, places, THIS_YEAR).result).toBe(result);
});
