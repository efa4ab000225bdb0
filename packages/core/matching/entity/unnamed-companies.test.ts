import { expect, test } from "vitest";

import { companiesCounted } from "./unnamed-companies.ts";

test.for([
  ["Acme Group (seven group companies)", 7],
  ["Grupo Acme (cuatro sociedades)", 4],
  ["Acme-Gruppe, 12 Gesellschaften", 12],
  ["Groupe Acme : trois autres sociétés", 3],
  ["Gruppo Acme, due società", 2],
  ["14 legal entities in 6 countries", 14],
  ["Acme Ltd, company no. 04512345", 0],
  ["Acme Two Companies Ltd", 2],
  ["Acme 24 Ltd", 0],
  ["Acme Ltd", 0],
] as const)("“%s” counts %i", ([text, expected]) => {
  expect(companiesCounted(text)).toBe(expected);
});
