import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { PlaceReading } from "./place-reading.ts";
import { placeReadings } from "./place-text.ts";

const gazetteer = await loadGazetteer();

function described({ kind, key, places, address }: PlaceReading): string {
  const [place] = places;
  if (kind === "cloud" || kind === "vague") return kind;
  const name = place === undefined ? key : `${place.name} ${place.country ?? ""}`.trim();
  return [kind === "unknown" ? "?" : "", name, address === "" ? "" : `(${address})`]
    .filter((it) => it !== "")
    .join(" ");
}

describe("what a list of texts names", () => {
  test.for([
    [["Makati"], ["Makati City PH"]],
    [["Makati, PH"], ["Makati City PH"]],
    [["Makati Philippines"], ["Makati City PH"]],
    [["Makati City", "Metro Manila", "Philippines"], ["Makati City PH"]],
    [
      ["Makati", "Cebu City", "Philippines"],
      ["Makati City PH", "Cebu City PH"],
    ],
    [["Manila, BGC"], ["Bonifacio Global City PH"]],
    [["Philippines: Makati"], ["Makati City PH"]],
    [["Cebu IT Park, Lahug"], ["Cebu IT Park PH", "Lahug PH"]],
    [["Ayala Ave 123, Makati"], ["Makati City PH (ayala ave 123)"]],
    [["Makati, 123 Ayala Ave"], ["Makati City PH (123 ayala ave)"]],
    [["Unit 5", "123 Ayala Ave", "Makati"], ["Makati City PH (unit 5 123 ayala ave)"]],
    [["6F Acme Tower Makati City 1226"], ["Makati City PH (6f acme tower)"]],
    [["Makati CBD"], ["Makati CBD PH"]],
    [["Downtown Nairobi"], ["Nairobi KE (downtown)"]],
    [["EMEA delivery centres"], ["EMEA"]],
    [["Manila office"], ["Metro Manila PH"]],
    [["office in India"], ["India IN"]],
    [["San José", "Costa Rica"], ["San José CR"]],
    [
      ["San José", "Heredia", "Costa Rica"],
      ["San José CR", "Heredia CR"],
    ],
    [["San Jose, CA"], ["San Jose US"]],
    [["Toronto, CA"], ["Toronto CA"]],
    [["us-east-1, N. Virginia"], ["cloud"]],
    [["us-east-1", "N. Virginia"], ["cloud"]],
    [["Silverline, Makati"], ["Makati City PH (silverline)"]],
    [
      ["Silverline", "Makati"],
      ["? silverline", "Makati City PH"],
    ],
    [["Silverline, Philippines"], ["? Philippines PH (silverline)"]],
    [["Silverline", "Philippines"], ["? Philippines PH"]],
    [["Manila, Arkansas"], ["? Metro Manila PH", "Arkansas US"]],
    [
      ["Manila", "Cebu City", "Arkansas"],
      ["Metro Manila PH", "Cebu City PH", "Arkansas US"],
    ],
    [["Rue de Paris", "Lille"], ["Lille FR (rue de paris)"]],
    [["12 rue de Paris, Lille"], ["Lille FR (12 rue de paris)"]],
    [["Calle Dr. Cali, Bogotá"], ["Bogotá CO (calle dr cali)"]],
    [["Via Roma Milano"], ["Milan IT (via roma)"]],
    [["Via Roma"], ["? via roma"]],
    [["Lisboa 94, 2ª planta, 28035 Madrid"], ["Madrid ES (2a planta 28035)"]],
    [["Praha 4, 60200 Brno"], ["Prague CZ (4)", "Brno CZ (60200)"]],
    [["New Makati"], ["? Makati City PH"]],
    [["delivery centres"], ["vague"]],
    [["delivery centres", "Makati"], ["Makati City PH"]],
    [[], []],
  ] as const)("%j names %j", ([texts, expected]) => {
    expect(placeReadings(texts, gazetteer).map(described)).toEqual(expected);
  });
});

test("a text is read once", () => {
  expect(placeReadings(["Makati, Pune"], gazetteer)).toBe(
    placeReadings(["Makati, Pune"], gazetteer),
  );
});

test("any text is read, and nothing but a name of the gazetteer is a place", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      for (const { kind, places } of placeReadings(texts, gazetteer)) {
        expect(kind === "place" && places.length === 0).toBe(false);
      }
    }),
  );
});
