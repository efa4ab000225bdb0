import { expect, test } from "vitest";

import { claimsAllPlaces, countOfPlaces, isHeadOffice, saysHeadOfficeOnly } from "./site-claims.ts";

test.for([
  ["All sites", true],
  ["every one of our delivery centres", false],
  ["all our delivery centres", true],
  ["organisation-wide", true],
  ["All South African contact centre sites", true],
  ["all customers served by our centres", false],
  ["Global", true],
  ["Global Tower, Makati", false],
  ["Manila", false],
] as const)("“%s” claims all places: %s", ([text, expected]) => {
  expect(claimsAllPlaces(text)).toBe(expected);
});

test.for([
  ["12 sites", 12],
  ["two delivery centres", 2],
  ["12+ locations worldwide", 12],
  ["3 sites in Manila", null],
  ["Makati (2 sites)", null],
  ["8/F Tower 2", null],
] as const)("“%s” counts %s places", ([text, expected]) => {
  expect(countOfPlaces(text)).toBe(expected);
});

test.for([
  ["HQ only", true],
  ["limited to the registered office", true],
  ["Headquarters", true],
  ["HQ and Cebu", false],
  ["not only HQ", false],
] as const)("“%s” names nothing but the head office: %s", ([text, expected]) => {
  expect(saysHeadOfficeOnly(text)).toBe(expected);
});

test("a head office is one by its whole name", () => {
  expect(isHeadOffice("Registered Office")).toBe(true);
  expect(isHeadOffice("Manila HQ")).toBe(false);
});
