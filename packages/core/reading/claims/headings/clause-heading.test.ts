import { expect, test } from "vitest";

import { isHeadingOfDemand } from "./clause-heading.ts";

test.for([
  ["10.2 ISO 27001.", "The provider shall produce a valid certificate.", true],
  ["4) SOC 2 reports", "Suppliers must send the latest report each year.", true],
  ["10.2 ISO 27001.", "Our certificate is attached.", false],
  ["ISO 27001.", "The provider shall produce a valid certificate.", false],
] as const)("“%s” before “%s” is the heading of a demand: %s", ([sentence, next, expected]) => {
  expect(isHeadingOfDemand(sentence, next)).toBe(expected);
});
