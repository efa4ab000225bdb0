import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { evenText } from "../text/even-text.ts";
import { placesIn, readPlaces } from "./read-places.ts";

const THIS_YEAR = 2026;

/** "Cebu", "Cebu excluded", "WFH remote". */
function listed(text: string): readonly string[] | null {
  const places = placesIn(text, THIS_YEAR)?.places ?? null;
  if (places === null) return null;
  return places.map(({ text: name, standing, remote }) =>
    [name, standing === "listed" ? "" : standing, remote ? "remote" : ""].filter(Boolean).join(" "),
  );
}

describe("the places of a list", () => {
  test.for([
    ["Manila", ["Manila"]],
    ["Manila/Cebu", ["Manila", "Cebu"]],
    ["Manila (80), WFH (20)", ["Manila", "WFH remote"]],
    ["Manila - 80 seats\nCebu: 20", ["Manila", "Cebu"]],
    ["Makati (HQ), Cebu (backup)", ["Makati", "Cebu"]],
    ["Our teams are located in Manila and Cebu", ["Manila", "Cebu"]],
    ["Philippines (Makati, Cebu)", ["Makati, Philippines", "Cebu, Philippines"]],
    ["Manila (Philippines)", ["Manila, Philippines"]],
    ["Ayala Ave 123, Makati", ["Ayala Ave 123", "Makati"]],
    ["us-east-1 (N. Virginia)", ["us-east-1, N. Virginia"]],
    ["The Hague, Netherlands", ["The Hague", "Netherlands"]],
    ["12 sites including Manila, Cebu", ["Manila", "Cebu"]],
    ["HQ and Cebu", ["HQ", "Cebu"]],
    ["the Cebu site", ["Cebu"]],
  ] as const)("%s: %j", ([text, expected]) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe("negation, limits and plans", () => {
  test.for([
    ["Makati & Cebu (not Davao)", ["Makati", "Cebu", "Davao excluded"]],
    ["Manila except Cebu", ["Manila", "Cebu excluded"]],
    ["All sites excluding the Cebu site", ["Cebu excluded"]],
    ["not just Manila but also Cebu", ["Manila", "Cebu"]],
    ["Makati only", ["Makati"]],
    ["Manila, Cebu (pending), Davao (2027)", ["Manila", "Cebu not-yet", "Davao not-yet"]],
    ["Clark (from 2027)", ["Clark not-yet"]],
    ["Cebu (since 2019)", ["Cebu"]],
    ["Cebu (2019)", ["Cebu"]],
    ["we don’t exclude any site", null],
    ["Manila with or without Cebu", null],
  ] as const)("%s: %j", ([text, expected]) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe("home working", () => {
  test.for([
    ["home-based agents", ["home-based agents remote"]],
    ["Philippines (WFH)", ["Philippines remote"]],
    ["Manila (20% WFH)", ["Manila", "WFH, Manila remote"]],
    ["Manila (incl. WFH)", ["Manila", "WFH, Manila remote"]],
    ["Manila (excluding WFH)", ["Manila", "WFH, Manila excluded remote"]],
    [
      "Manila, Cebu (80 seats, no home workers)",
      ["Manila", "Cebu", "home workers, Cebu excluded remote"],
    ],
    ["Manila, Cebu (WFH, out of scope)", ["Manila", "Cebu open", "WFH, Cebu open remote"]],
    ["no WFH", ["WFH excluded remote"]],
    ["Manila & Home (PH), 60/40", ["Manila", "Home, PH remote"]],
  ] as const)("%s: %j", ([text, expected]) => {
    expect(listed(text)).toEqual(expected);
  });
});

describe("claims beyond a list", () => {
  test.for([
    ["All sites", { claimsAll: true, count: null, headOfficeOnly: false }],
    ["Company-wide", { claimsAll: true, count: null, headOfficeOnly: false }],
    ["worldwide", { claimsAll: true, count: null, headOfficeOnly: false }],
    ["12 sites worldwide", { claimsAll: false, count: 12, headOfficeOnly: false }],
    ["2 sites: Makati, Cebu", { claimsAll: false, count: null, headOfficeOnly: false }],
    ["Makati (2 sites)", { claimsAll: false, count: null, headOfficeOnly: false }],
    ["HQ only", { claimsAll: false, count: null, headOfficeOnly: true }],
    ["registered office only", { claimsAll: false, count: null, headOfficeOnly: true }],
    ["not only HQ but also Cebu", { claimsAll: false, count: null, headOfficeOnly: false }],
  ] as const)("%s", ([text, expected]) => {
    expect(placesIn(text, THIS_YEAR)).toMatchObject(expected);
  });
});

test.for([
  ["nearshore", "unclear"],
  ["cloud", "unclear"],
  ["Yes", "unclear"],
  ["on-site", "unclear"],
  ["TBC", "placeholder"],
  ["see certificate", "elsewhere"],
] as const)("“%s” names no place: %s", ([text, state]) => {
  expect(gist(readPlaces(cell(text), THIS_YEAR))).toBe(state);
});

test("whatever the text, no place is named that the text does not hold the words of", () => {
  const words = fc.constantFrom(
    "Makati",
    "Cebu",
    "(",
    ")",
    ",",
    ";",
    " and ",
    " not ",
    "80%",
    "WFH",
    ":",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
      const text = evenText(parts.join(" "));
      for (const place of placesIn(text, THIS_YEAR)?.places ?? []) {
        expect(place.text.trim()).not.toBe("");
        for (const word of place.text.split(/[\s,]+/u)) expect(text).toContain(word);
      }
    }),
  );
});
