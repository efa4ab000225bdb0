import { expect, test } from "vitest";

import { withoutAppositions } from "./entity-apposition.ts";

test.for([
  ["Acme LLC (a Texas limited liability company)", "Acme LLC"],
  ["Acme, Inc., a Delaware corporation, and Beta Ltd", "Acme, Inc., and Beta Ltd"],
  ["Acme Ltd, a provider of payroll services", "Acme Ltd"],
  ["Acme Ltd – a Birch Group company", "Acme Ltd"],
  ["Acme Ltd, a subservice organization, Beta Ltd", "Acme Ltd, Beta Ltd"],
  ["Acme Ltd (Contact Center and Payroll Services)", "Acme Ltd"],
  ["Acme (Support Services) Ltd", "Acme (Support Services) Ltd"],
  ["Acme Ltd (Shared Services Elmford)", "Acme Ltd (Shared Services Elmford)"],
  ["Acme Ltd, a subsidiary of Beta Ltd", "Acme Ltd, a subsidiary of Beta Ltd"],
  ["Acme Ltd, a company of the Beta group", "Acme Ltd, a company of the Beta group"],
  ["Acme Ltd, an entity not covered", "Acme Ltd, an entity not covered"],
  ["Acme Ltd, A Company Ltd", "Acme Ltd, A Company Ltd"],
] as const)("“%s” is read as “%s”", ([text, expected]) => {
  expect(withoutAppositions(text)).toBe(expected);
});
