import { expect, test } from "vitest";

import { splitPlaces } from "./split-places.ts";

test.for([
  ["Makati, Cebu and Davao", ["Makati", "Cebu", "Davao"]],
  ["Makati City, Metro Manila, Philippines", ["Makati City", "Metro Manila", "Philippines"]],
  ["Makati, Philippines; Pune, India", ["Makati, Philippines", "Pune, India"]],
  ["Manila/Cebu, Philippines", ["Manila", "Cebu, Philippines"]],
  ["Philippines: Makati, Cebu; India: Pune", ["Philippines: Makati", "Cebu", "India: Pune"]],
  ["Manila (80), WFH (20)", ["Manila (80)", "WFH (20)"]],
  ["Philippines (Makati, Cebu)", ["Philippines (Makati, Cebu)"]],
  ["Trinidad and Tobago", ["Trinidad and Tobago"]],
  ["All sites except Cebu", ["All sites", "Cebu"]],
  ["8/F Tower 2, Makati", ["8/F Tower 2", "Makati"]],
  ["1) Makati 2) Cebu IT Park", ["", "Makati", "Cebu IT Park"]],
  ["(a) Makati (b) Cebu", ["", "Makati", "Cebu"]],
  ["1) Ayala Ave, Makati 2) IT Park, Cebu", ["", "Ayala Ave, Makati", "IT Park, Cebu"]],
  ["* Makati * Cebu", ["", "Makati", "Cebu"]],
  ["Makati · Cebu", ["Makati", "Cebu"]],
  ["Makati", ["Makati"]],
] as const)("“%s” holds %j", ([text, expected]) => {
  const items = splitPlaces(text).map(({ start, end }) => text.slice(start, end).trim());
  expect(items).toEqual(expected);
});
