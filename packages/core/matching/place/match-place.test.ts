import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { StatedPlaces } from "../../reading/places/stated-places.ts";
import { matchPlace, matchPlaceTexts, placesMeanTheSame } from "./match-place.ts";
import type { Membership } from "../scope-match.ts";

const THIS_YEAR = 2026;

const gazetteer = await loadGazetteer();

function listOf(texts: readonly string[], more: Partial<StatedPlaces> = {}): StatedPlaces {
  const places = texts.map((text) => ({ text, standing: "listed", remote: false }) as const);
  return { places, claimsAll: false, count: null, headOfficeOnly: false, goesOn: false, ...more };
}

function match(needed: string, list: StatedPlaces, countryHint: string | null = null): Membership {
  return matchPlace({ text: needed, remote: false, countryHint }, list, gazetteer).result;
}

describe("the examples of the specification", () => {
  test.for([
    [19, "Makati", "Makati City, Metro Manila, Philippines", "IN"],
    [20, "Manila", "Makati, Metro Manila, Philippines", "UNKNOWN"],
    [22, "BGC", "Taguig City", "IN"],
    [23, "Cebu City", "Cebu IT Park, Lahug", "IN"],
    [25, "Cebu", "Mactan, Lapu-Lapu City", "UNKNOWN"],
    [26, "Davao", "Philippines", "UNKNOWN"],
    [28, "Bangalore", "Bengaluru", "IN"],
    [29, "Gurgaon", "Gurugram, Haryana", "IN"],
    [32, "NCR", "Makati", "UNKNOWN"],
    [34, "San José", "San José, Costa Rica", "UNKNOWN"],
    [35, "Cluj", "Cluj-Napoca, Romania", "IN"],
    [37, "Cairo", "EMEA delivery centres", "UNKNOWN"],
    [38, "Cebu", "All sites", "UNKNOWN"],
    [40, "Manila", "All sites excluding the Cebu site", "UNKNOWN"],
    [41, "Cebu", "Manila, Cebu (pending), Davao (2027)", "OUT"],
    [43, "any ops floor", "HQ only", "OUT"],
    [43, "any ops floor", "registered office only", "OUT"],
    [44, "Iloilo", "12 sites worldwide", "UNKNOWN"],
    [46, "Manila", "us-east-1 (N. Virginia)", "OUT"],
    [47, "Ayala Ave 123, Makati", "Gil Puyat Ave 456, Makati", "UNKNOWN"],
    [67, "Cebu", "not just Manila but also Cebu", "IN"],
    [68, "Cebu", "we don’t exclude any site", "UNKNOWN"],
    [70, "Manila", "Manila", "IN"],
    [70, "Home (PH)", "Manila", "UNKNOWN"],
  ] as const)("%i: %s beside “%s” is %s", ([, needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });

  test.for([
    [31, "NCR", "India", ["Quezon City"], "OUT"],
    [34, "San José", "Costa Rica", ["San José, Costa Rica"], "IN"],
    [34, "San José", "CR", ["San José", "Costa Rica"], "IN"],
  ] as const)("%i: %s of %s beside “%s” is %s", ([, needed, country, stated, expected]) => {
    expect(match(needed, listOf(stated), country)).toBe(expected);
  });
});

describe("levels of places", () => {
  test.for([
    ["Makati", ["Makati City", "Metro Manila", "Philippines"], "IN"],
    ["Makati", ["Makati, PH"], "IN"],
    ["Makati", ["TaskCo delivery centre, Makati"], "IN"],
    ["Makati", ["6F Acme Tower, Ayala Avenue, Makati City 1226, Philippines"], "IN"],
    ["Makati", ["Unit 5", "123 Ayala Avenue", "Makati City", "Philippines"], "IN"],
    ["Makati", ["Taguig"], "OUT"],
    ["Makati", ["Taguig", "Pasig", "Cebu City"], "OUT"],
    ["Makati", ["Metro Manila"], "UNKNOWN"],
    ["Makati", ["Manila"], "UNKNOWN"],
    ["Makati", ["Luzon Building"], "UNKNOWN"],
    ["Makati", ["Bengaluru", "Pune"], "OUT"],
    ["Manila", ["Metro Manila"], "IN"],
    ["Manila", ["City of Manila"], "UNKNOWN"],
    ["City of Manila", ["City of Manila"], "IN"],
    ["Manila", ["Cebu City", "Davao"], "OUT"],
    ["Metro Manila", ["NCR, Philippines"], "IN"],
    ["Eastwood, Quezon City", ["QC, Philippines"], "IN"],
    ["Eastwood, Quezon City", ["Cubao, Quezon City"], "UNKNOWN"],
    ["Alabang", ["Muntinlupa City"], "IN"],
    ["Muntinlupa", ["Northgate Cyberzone, Alabang"], "IN"],
    ["Clark", ["Angeles City, Pampanga"], "IN"],
    ["Cebu City", ["Cebu"], "UNKNOWN"],
    ["Lapu-Lapu City", ["Mactan"], "IN"],
    ["Philippines", ["Makati"], "UNKNOWN"],
    ["Philippines", ["Philippines"], "IN"],
    ["Manila", ["APAC"], "UNKNOWN"],
    ["Manila", ["EMEA"], "OUT"],
    ["Noida", ["Delhi NCR"], "UNKNOWN"],
    ["Noida", ["Greater Noida"], "OUT"],
    ["Mumbai", ["Navi Mumbai"], "OUT"],
    ["Haryana", ["Delhi NCR"], "UNKNOWN"],
    ["Hyderabad, India", ["HITEC City"], "IN"],
    ["Hyderabad, India", ["Hyderabad, Sindh, Pakistan"], "OUT"],
    ["Kraków", ["Cracow, Poland"], "IN"],
    ["Ho Chi Minh City", ["Saigon, Vietnam"], "IN"],
    ["Sandton", ["Johannesburg"], "IN"],
    ["Iloilo", ["Iloilo City, Philippines"], "IN"],
    ["Iloilo", ["Bacolod City"], "OUT"],
    ["Sta. Rosa, Laguna", ["Santa Rosa City, Laguna, Philippines"], "IN"],
    ["London", ["London, UK"], "IN"],
    ["London", ["London, Ontario"], "OUT"],
    ["Birmingham", ["Birmingham, UK"], "UNKNOWN"],
    ["Cambridge", ["Cambridge, MA"], "UNKNOWN"],
    ["San José", ["San José", "Heredia", "Costa Rica"], "UNKNOWN"],
    ["San José, CR", ["San José", "Heredia", "Costa Rica"], "IN"],
    ["Austin, TX", ["Austin, Texas, USA"], "IN"],
    ["Kansas City", ["Kansas"], "UNKNOWN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(match(needed, listOf(stated))).toBe(expected);
  });
});

describe("names that nobody knows", () => {
  test.for([
    ["Silverline Campus", ["Silverline Campus"], "IN"],
    ["Silverline Campus", ["SILVERLINE campus."], "IN"],
    ["Silverline Campus", ["Makati"], "UNKNOWN"],
    ["Makati", ["Silverline Campus"], "UNKNOWN"],
    ["Makati", ["Silverline", "Cebu City"], "UNKNOWN"],
    ["Makati", ["Silverline Tower", "Cebu City"], "OUT"],
    ["Makati", ["Silverline Campus, Poland"], "OUT"],
    ["Makati", ["Silverline Campus, Philippines"], "UNKNOWN"],
    ["Makati", ["Silverline Campus", "Philippines"], "UNKNOWN"],
    ["Makati", ["New Makati"], "UNKNOWN"],
    ["Manila", ["delivery centres"], "UNKNOWN"],
    ["our offices", ["our offices"], "UNKNOWN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(match(needed, listOf(stated))).toBe(expected);
  });
});

describe("what the list does not say", () => {
  const excluded = (text: string) => ({ text, standing: "excluded", remote: false }) as const;
  const listed = (text: string) => ({ text, standing: "listed", remote: false }) as const;
  const later = (text: string) => ({ text, standing: "not-yet", remote: false }) as const;
  const home = (text: string) => ({ text, standing: "listed", remote: true }) as const;

  test.for([
    ["Cebu City", [listed("Philippines"), excluded("Cebu")], "OUT"],
    ["Cebu IT Park", [listed("Cebu City"), excluded("Cebu IT Park")], "OUT"],
    ["Cebu City", [listed("Cebu City"), excluded("Cebu IT Park")], "UNKNOWN"],
    ["Cebu City", [listed("Cebu City"), excluded("Cebu City")], "UNKNOWN"],
    ["Makati", [excluded("Cebu City")], "UNKNOWN"],
    ["Makati", [listed("Makati"), later("Davao")], "IN"],
    ["Makati", [home("WFH")], "UNKNOWN"],
    ["Makati", [], "UNKNOWN"],
  ] as const)("%s is judged by what stands for it: %j is %s", ([needed, places, expected]) => {
    expect(match(needed, { ...listOf([]), places })).toBe(expected);
  });

  test.for([
    ["Makati", listOf(["Makati"], { headOfficeOnly: true }), "UNKNOWN"],
    ["Cebu City", listOf(["Makati"], { headOfficeOnly: true }), "OUT"],
    ["Head office", listOf([], { headOfficeOnly: true }), "IN"],
    ["Makati", listOf(["Cebu City"], { claimsAll: true }), "UNKNOWN"],
    ["Makati", listOf(["Makati"], { claimsAll: true }), "IN"],
    ["Makati", listOf(["Cebu City"], { count: 12 }), "UNKNOWN"],
    ["Manila", listOf(["AWS us-east-1", "Azure Southeast Asia"]), "OUT"],
    ["Manila", listOf(["us-east-1", "Manila"]), "IN"],
  ] as const)("%s beside %j is %s", ([needed, list, expected]) => {
    expect(match(needed, list)).toBe(expected);
  });

  test.for([
    ["Home (Philippines)", [home("WFH")], "IN"],
    ["Home (Philippines)", [home("WFH Philippines")], "IN"],
    ["Home (Philippines)", [home("WFH India")], "UNKNOWN"],
    ["Home (Philippines)", [listed("Manila")], "UNKNOWN"],
    ["Home", [{ ...home("WFH"), standing: "excluded" }], "OUT"],
    ["Home", [{ ...home("WFH"), standing: "not-yet" }], "OUT"],
  ] as const)("%s beside %j is %s", ([text, places, expected]) => {
    const needed = { text, remote: true, countryHint: null };
    const list = { ...listOf([]), places };
    expect(matchPlace(needed, list, gazetteer).result).toBe(expected);
  });
});

test("a district in a listed city asks to check the address", () => {
  const needed = { text: "BGC", remote: false, countryHint: null };
  expect(matchPlace(needed, listOf(["Taguig City"]), gazetteer)).toEqual({
    result: "IN",
    reason: "it lies in a city on the list; check the address",
    needed: "BGC",
    stated: "Taguig City",
  });
});

test.for([
  ["Cebu City", "Cebu", true],
  ["Cebu IT Park", "Cebu City", true],
  ["Makati", "Makati City", true],
  ["Makati", "Taguig", false],
  ["Makati", "the canteen", false],
] as const)("an exclusion that takes in %s: “%s” is %s", ([site, other, expected]) => {
  expect(placesMeanTheSame(site, other, null, gazetteer)).toBe(expected);
});

describe("laws", () => {
  const cities =
    "Makati|Taguig|Cebu City|Davao City|Bengaluru|Pune|Chennai|Bogotá|Medellín|Kraków|Vilnius|Nairobi|Cairo|Lisbon|Suva|Dalian|Manila|Kigali|Tbilisi|Lima|Casablanca|Cape Town".split(
      "|",
    );
  const city = fc.constantFrom(...cities);
  const unknownName = fc.stringMatching(/^[bcdfgjkqvxz]{5,9}$/);

  test("an unambiguous city is IN a list of itself, in any case", () => {
    fc.assert(
      fc.property(city, fc.array(city), (needed, others) => {
        expect(match(needed.toUpperCase(), listOf([needed]))).toBe("IN");
        expect(match(needed, listOf([...others, `${needed}.`]))).not.toBe("OUT");
      }),
    );
  });

  test("a further place on the list never turns IN into OUT", () => {
    fc.assert(
      fc.property(city, fc.array(city), city, (needed, list, further) => {
        const before = match(needed, listOf(list));
        const after = match(needed, listOf([...list, further]));
        expect(before === "IN" && after === "OUT").toBe(false);
      }),
    );
  });

  test("all sites without a list is never IN", () => {
    fc.assert(
      fc.property(fc.oneof(city, unknownName, fc.string()), (needed) => {
        expect(match(needed, listOf([], { claimsAll: true }))).not.toBe("IN");
      }),
    );
  });

  test("a name that nobody knows is IN only by the same name", () => {
    fc.assert(
      fc.property(unknownName, fc.array(fc.oneof(city, unknownName)), (needed, list) => {
        const isThere = list.includes(needed);
        expect(match(needed, listOf(list)) === "IN").toBe(isThere);
      }),
    );
  });

  test("any two texts have an answer", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (needed, stated) => {
        expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).reason).not.toBe("");
      }),
    );
  });
});
