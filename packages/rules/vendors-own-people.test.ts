import { expect, test } from "vitest";

import { areVendorsOwnPeople } from "./vendors-own-people.ts";

test.for([
  ["Self", true],
  ["Self-assessed", true],
  ["The vendor itself", true],
  ["Vendor's own team", true],
  ["our IT team", true],
  ["IT security team", true],
  ["Compliance department", true],
  ["their CISO", true],
  ["Management", true],
  ["Group internal audit", true],
  ["In house", true],
  ["Interne Revision", true],
  ["Auditoría interna", true],
  ["Selfridge & Pike CPAs", false],
  ["Internationale Revision GmbH", false],
  ["Harrow Risk Management LLP", false],
  ["Security Compliance Partners", false],
  ["Management Audit Group LLC", false],
] as const)("“%s”: %s", ([name, own]) => {
  expect(areVendorsOwnPeople(name)).toBe(own);
});
