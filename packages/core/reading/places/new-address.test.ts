import { describe, expect, test } from "vitest";

import { newAddress } from "./new-address.ts";
import { placesIn } from "./read-places.ts";

const THIS_YEAR = 2026;

test.for([
  ["now in Lviv", "Lviv"],
  ["now Podil", "Podil"],
  ["currently Lviv", "Lviv"],
  ["new address: Lviv", "Lviv"],
  ["jetzt Bonn", "Bonn"],
  ["désormais à Lille", "Lille"],
  ["ahora en Getafe", "Getafe"],
  ["now certified", ""],
  ["now ISO 27001 certified", ""],
  ["currently 200 agents", ""],
  ["now also Lviv", ""],
  ["now Davao too", ""],
  ["nowhere", ""],
  ["Lviv", ""],
] as const)("“%s” tells of “%s”", ([words, expected]) => {
  expect(newAddress(words)).toBe(expected);
});

describe("a list with sites that have moved", () => {
  test.for([
    ["Kyiv (now in Lviv)", "Kyiv moved, Lviv"],
    ["Kyiv, now Lviv, and Odesa", "Kyiv moved, Lviv, Odesa"],
    ["Kyiv - now Lviv", "Kyiv moved, Lviv"],
    ["Kyiv (since 2022: Lviv)", "Kyiv moved, Lviv"],
    ["Kyiv (now moved to Lviv)", "Kyiv moved, Lviv"],
    ["Kyiv (now Lviv); Odesa, Ukraine", "Kyiv moved, Lviv, Odesa, Ukraine"],
    ["Kyiv and now Lviv", "Kyiv, Lviv"],
    ["Manila; Cebu; new site: Davao", "Manila, Cebu, Davao"],
    ["Cebu (now certified)", "Cebu"],
    ["Now in Cebu, Davao and Iloilo", "Cebu, Davao, Iloilo"],
    ["Manila (formerly Davao)", "Manila"],
    ["Manila (formerly in scope)", "Manila excluded"],
  ] as const)("“%s”: %s", ([text, expected]) => {
    const places = placesIn(text, THIS_YEAR)?.places ?? [];
    const said = places.map(({ text: name, standing }) =>
      standing === "listed" ? name : `${name} ${standing}`,
    );
    expect(said.join(", ")).toBe(expected);
  });
});
