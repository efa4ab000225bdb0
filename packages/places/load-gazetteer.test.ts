import { describe, expect, test } from "vitest";

import { loadGazetteer } from "./load-gazetteer.ts";

const gazetteer = await loadGazetteer();

/** The likeliest place of a name with what it lies in, by name, up to its country. */
function described(name: string): string {
  const [place] = gazetteer.find(name);
  if (place === undefined) return "";
  const outer = place.within.map((id) => gazetteer.place(id));
  const names = outer.filter((it) => it?.kind !== "region").map((it) => it?.name);
  return [`${place.name} (${place.kind})`, ...names].join(" < ");
}

describe("a name finds its place", () => {
  test.for([
    ["Makati", "Makati City (city) < Metro Manila < Philippines"],
    ["CITY OF MAKATI", "Makati City (city) < Metro Manila < Philippines"],
    ["BGC", "Bonifacio Global City (district) < Taguig < Metro Manila < Philippines"],
    ["Manila", "Metro Manila (metro) < Philippines"],
    ["City of Manila", "Manila (city) < Metro Manila < Philippines"],
    ["Lahug", "Lahug (district) < Cebu City < Metro Cebu < Cebu < Central Visayas < Philippines"],
    ["Cebu Province", "Cebu (subdivision) < Central Visayas < Philippines"],
    ["Davao City", "Davao (city) < Metro Davao < Davao del Sur < Davao Region < Philippines"],
    ["Bangalore", "Bengaluru (city) < Karnataka < India"],
    ["Gurugram", "Gurgaon (city) < Delhi NCR < Haryana < India"],
    ["New Delhi", "Delhi (city) < Delhi NCR < Delhi < India"],
    ["Navi Mumbai", "Navi Mumbai (city) < Mumbai Metropolitan Region < Maharashtra < India"],
    ["Vizag", "Visakhapatnam (city) < Andhra Pradesh < India"],
    ["CDMX", "Mexico City (city) < Mexico City < Mexico"],
    ["Mexico", "Mexico (country)"],
    ["San Pedro Sula", "San Pedro Sula (city) < Cortés Department < Honduras"],
    ["Kiev", "Kyiv (city) < Kyiv City < Ukraine"],
    ["Cracow", "Kraków (city) < Lesser Poland < Poland"],
    ["Saigon", "Ho Chi Minh City (city) < Ho Chi Minh City (HCMC) < Vietnam"],
    ["Cyberjaya", "Cyberjaya (city) < Klang Valley < Selangor < Malaysia"],
    [
      "Sandton",
      "Sandton (district) < Johannesburg < Greater Johannesburg < Gauteng < South Africa",
    ],
    ["Brooklyn", "Brooklyn (district) < New York City < New York < United States"],
    ["Croydon", "Croydon (district) < London < England < United Kingdom"],
    ["Islamabad", "Islamabad (city) < Islamabad < Pakistan"],
    ["Londonderry", "Derry (city) < Northern Ireland < United Kingdom"],
    ["Türkiye", "Turkey (country)"],
    ["PHL", "Philippines (country)"],
    ["LATAM", "Latin America (region)"],
    ["Castilla-La Mancha", "Castille-La Mancha (subdivision) < Spain"],
    ["Niedersachsen", "Lower Saxony (subdivision) < Germany"],
    ["Lombardia", "Lombardy (subdivision) < Italy"],
    ["Noord-Holland", "North Holland (subdivision) < Netherlands"],
    ["Małopolskie", "Lesser Poland (subdivision) < Poland"],
    ["名古屋市", "Nagoya (city) < Aichi < Japan"],
    ["Krakowie", "Kraków (city) < Lesser Poland < Poland"],
    ["Londres", "London (city) < England < United Kingdom"],
    ["马尼拉", "Metro Manila (metro) < Philippines"],
    ["Niemcy", "Germany (country)"],
    ["フィリピン", "Philippines (country)"],
    ["Nowhere in Particular", ""],
    ["", ""],
  ] as const)("%s is %s", ([name, expected]) => {
    expect(described(name)).toBe(expected);
  });
});

describe("a name of several places finds them all", () => {
  test.for([
    ["San José", ["US", "CR", "PH"]],
    ["Hyderabad", ["IN", "PK"]],
    ["NCR", ["IN", "PH"]],
    ["Santiago", ["CL", "DO"]],
    ["Córdoba", ["AR", "ES"]],
    ["Georgia", ["US", "GE"]],
    ["Cambridge", ["GB", "CA", "US"]],
    ["Valencia", ["ES", "VE"]],
    ["Victoria", ["AU", "CA"]],
    ["Richmond", ["US", "CA"]],
    ["Santa Rosa", ["PH", "US", "AR"]],
    ["Hamilton", ["CA", "NZ"]],
    ["Birmingham", ["GB", "US"]],
  ] as const)("%s is in %j", ([name, countries]) => {
    const found = gazetteer.find(name).map((place) => place.country);
    expect(found).toEqual(expect.arrayContaining([...countries]));
  });

  test("the most populous comes first", () => {
    const [first, second] = gazetteer.find("London");
    expect([first?.country, second?.country]).toEqual(["GB", "CA"]);
  });
});

test("a country lies in its regions", () => {
  const within = gazetteer.find("Egypt")[0]?.within.map((id) => gazetteer.place(id)?.name);
  expect(within).toEqual(expect.arrayContaining(["EMEA", "Africa", "Middle East", "MENA"]));
});

test("a place is found again by its id", () => {
  const [makati] = gazetteer.find("Makati");
  expect(gazetteer.place(makati?.id ?? "")).toBe(makati);
});
