import { expect, test } from "vitest";

import { plainPlace } from "./plain-place.ts";

test.for([
  ["  the Cebu site ", "Cebu"],
  ["and Manila", "Manila"],
  ["not in Davao", "Davao"],
  ["Our staff work from Bogotá", "Bogotá"],
  ["Site: Makati City", "Makati City"],
  ["Manila - 80", "Manila"],
  ["approx. 200 FTE Manila", "Manila"],
  ["Tower 2", "Tower 2"],
  ["us-east-1", "us-east-1"],
  ["The Hague", "The Hague"],
  ["New York", "New York"],
  ["new Cebu site", "Cebu"],
  ["Manila HQ", "Manila"],
  ["Manila: no", "Manila"],
  ["Manila: to be certified in Q2 2027", "Manila"],
  ["Manila closed in March 2024", "Manila"],
  ["Standort Berlin geschlossen", "Berlin"],
  ["Hyderabad IN", "Hyderabad IN"],
  ["MANILA IN", "MANILA"],
  ["sites de Rabat", "Rabat"],
  ["de Fès", "Fès"],
  ["De Bilt", "De Bilt"],
  ["The description covers Pune", "Pune"],
  ["Controls at the Cebu facility are not included in the scope of this report", "Cebu"],
  ["head office", "head office"],
  ["All sites", ""],
  ["12 sites", ""],
  ["various", ""],
  ["80%", ""],
  ["in scope", ""],
] as const)("“%s” names “%s”", ([words, expected]) => {
  expect(plainPlace(words)).toBe(expected);
});
