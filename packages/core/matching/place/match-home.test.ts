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
  [
    "Home (Philippines)",
    "Manila; teleworking arrangements exist under a local agreement",
    "UNKNOWN",
  ],
  ["Home (Philippines)", "Manila; staff may work from home", "UNKNOWN"],
  ["Home (Philippines)", "Manila; home agents (added May 2025)", "IN"],
  ["Home (Philippines)", "The rules apply to those in Cebu and to those who telework", "UNKNOWN"],
  [
    "Home (Philippines)",
    "The company policies apply equally to Cebu and to remote agents",
    "UNKNOWN",
  ],
  ["Home (Germany)", "Jena; Telearbeit nach Betriebsvereinbarung", "UNKNOWN"],
  ["Home (Germany)", "Jena; Telearbeit in Deutschland", "IN"],
  ["Home (France)", "Nantes; accord de télétravail", "UNKNOWN"],
  ["Home (France)", "Nantes; télétravailleurs en France", "IN"],
  ["Home (Philippines)", "Manila; WFH India", "UNKNOWN"],
  ["Home (Philippines)", "Manila; no home working", "OUT"],
  ["Home (Philippines)", "Manila; WFH?", "UNKNOWN"],
  ["Home (Philippines)", "Manila. Teleworking is not permitted", "OUT"],
  ["Home (Philippines)", "Manila. Teleworking is prohibited", "UNKNOWN"],
] as const)("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchPlaceTexts(needed, stated, places, THIS_YEAR).result).toBe(result);
});
