import { expect, test } from "vitest";
import { hasUnknownPredicate } from "./document-predicate.ts";

test.for([
  " certificate bit the dust in 2021",
  " certificate went down the drain",
  " report has gone to the dogs",
  " Type II report is messy",
  " certification unravelled",
])("what is said in “%s” is not known", (rest) => {
  expect(hasUnknownPredicate("Our ", rest)).toBe(true);
});

test.for([
  "",
  " certificate",
  " certificate (BSI, IS 712345)",
  " certificate is valid until 2027",
  " certificate has been renewed by DNV",
  " certificate covers all sites",
  " Type II report is available under NDA",
  " report for 2025 is attached",
  " certification of Northbase Ltd",
  " report can be requested",
  " certified since 2019",
  " report cannot be disclosed without an NDA",
  " certificate does not cover Cebu",
])("what is said in “%s” is known", (rest) => {
  expect(hasUnknownPredicate("Our ", rest)).toBe(false);
});

test("what is said of the scope is not said of the certificate", () => {
  expect(hasUnknownPredicate("The scope of our ", " certificate is customer support")).toBe(false);
});
