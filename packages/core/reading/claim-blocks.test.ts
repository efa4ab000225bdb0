import { expect, test } from "vitest";
import { asksForCopy, claimsNothing, isDefinition, isPersonal } from "./claim-blocks.ts";

test.for([
  ["Vendors must be ", " certified", true],
  ["If we obtain ", "", true],
  ["We help startups get ", " certified", true],
  ["", " is an international standard", true],
  ["", " or equivalent", true],
  ["Please attach your ", " certificate", true],
  ["Companies with ", " certification", true],
  ["We hold ", " certification", false],
  ["You can request a copy of our ", " report", false],
] as const)("whether “%s… %s” claims nothing: %s", ([before, after, expected]) => {
  expect(claimsNothing(before, after)).toBe(expected);
});

test("asking for a copy of our report supposes that there is one", () => {
  expect(asksForCopy("Ask us for a copy of our ", " report")).toBe(true);
  expect(asksForCopy("Ask us about ", " report")).toBe(false);
});

test("a contract's definition is told from a claim", () => {
  expect(isDefinition("“Certificate” means an ISO 27001 certificate.")).toBe(true);
  expect(isDefinition("We hold ISO 27001.")).toBe(false);
});

test("people's qualifications are told from the company's", () => {
  expect(isPersonal("our ISO 27001 lead auditor")).toBe(true);
  expect(isPersonal("our ISO 27001 certificate")).toBe(false);
});
