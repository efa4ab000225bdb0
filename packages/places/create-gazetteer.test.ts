import { describe, expect, test } from "vitest";

import { createGazetteer } from "./create-gazetteer.ts";
import type { GazetteerData } from "./gazetteer-data.ts";

const data: GazetteerData = {
  countries: "AA Aland|aaa\nBB Beland|bbb",
  subdivisions: "AA.01 North\nAA.02 Port\nBB.01 South",
  cities: [
    "=AA.01",
    "2s Highton|old highton|hochstadt",
    "a^Highton^Riverside",
    "=AA.02",
    "14 Port",
    "1*Wharf",
    "=BB.01",
    "3 Highton",
    "5 Hochstadt",
  ].join("\n"),
  curatedCountries: [
    {
      country: "AA",
      cities: { North: ["Newhub|NH"] },
      districts: { Highton: ["Tech Park|HTP"] },
      metros: { "Greater Highton": ["Highton", "Newhub"] },
      wider: { Highton: "Greater Highton" },
    },
  ],
  regions: [{ names: "Everywhere|EW", countries: "AA BB" }],
  countryNames: { AA: "Land of A" },
  foreignNames: { AA: ["Port|Hafen|Highton"], BB: ["Highton|Hochstadt am Fluss"] },
};

const gazetteer = createGazetteer(data);

function namesOf(name: string): readonly string[] {
  return gazetteer.find(name).map((place) => `${place.kind} ${place.id}`);
}

describe("what the texts and the curated layer say", () => {
  test.for([
    ["Riverside", ["district AA.01/riverside"]],
    ["Wharf", ["district AA.02/wharf"]],
    ["old highton", ["city AA.01/highton"]],
    ["Hochstadt", ["city BB.01/hochstadt"]],
    ["NH", ["city AA/city/newhub"]],
    ["Hafen", ["city AA.02/port"]],
    ["Hochstadt am Fluss", ["city BB.01/highton"]],
    ["HTP", ["district AA/district/tech park"]],
    ["Highton", ["metro AA/metro/greater highton", "city AA.01/highton", "city BB.01/highton"]],
    ["Port", ["city AA.02/port", "subdivision AA.02"]],
    ["Port City", ["city AA.02/port"]],
    ["Province of Port", ["subdivision AA.02"]],
    ["Land of A", ["country AA"]],
    ["EW", ["region region/region/everywhere"]],
  ] as const)("%s means %j", ([name, expected]) => {
    expect(namesOf(name)).toEqual(expected);
  });

  test("a place lies in its city, metro, division, country and regions", () => {
    expect(gazetteer.find("HTP")[0]?.within).toEqual([
      "AA.01/highton",
      "AA/metro/greater highton",
      "AA.01",
      "AA",
      "region/region/everywhere",
    ]);
  });

  test("a division has the people of its cities", () => {
    expect(gazetteer.place("AA.01")?.population).toBe(100);
  });
});

test("a curated name that means nothing is a slip of ours", () => {
  const curatedCountries = [{ country: "AA", districts: { Nowhere: ["Park"] } }];
  expect(() => createGazetteer({ ...data, curatedCountries })).toThrow('"Nowhere"');
});
