import { expect, test } from "vitest";

import { isAddress, leadsToStreetName, mayBeOneAddress } from "./address-words.ts";

test.for([
  ["ayala ave 123", true],
  ["6f acme tower", true],
  ["barangay lahug", true],
  ["makati st", true],
  ["saint john", false],
  ["torre lara", true],
  ["poligono norte", true],
  ["avenue foch", true],
  ["sala grande", true],
  ["salamanca", false],
  ["makati", false],
  ["silverline", false],
  ["", false],
] as const)("“%s” is part of an address: %s", ([key, expected]) => {
  expect(isAddress(key)).toBe(expected);
});

test.for([
  ["ayala ave 123", "123 ayala avenue", true],
  ["ayala ave 123", "123 ayala avenue 6f", true],
  ["6th floor acme tower", "acme tower ayala avenue", true],
  ["ayala ave 123", "ayala ave 456", false],
  ["ayala ave 123", "gil puyat ave 456", false],
  ["6th floor", "7th floor", false],
  ["constructor lane", "constructor lane 5f", true],
] as const)("“%s” and “%s” may be one address: %s", ([one, other, expected]) => {
  expect(mayBeOneAddress(one, other)).toBe(expected);
  expect(mayBeOneAddress(other, one)).toBe(expected);
});

test.for([
  ["rue de", true],
  ["12 rue", true],
  ["avenida ciudad de", true],
  ["torre", true],
  ["calle de alcala", false],
  ["calle 5", false],
  ["6f", false],
  ["piso", false],
  ["", false],
] as const)("behind “%s” a city is what a street is called after: %s", ([key, expected]) => {
  expect(leadsToStreetName(key)).toBe(expected);
});
