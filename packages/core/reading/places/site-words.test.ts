import { expect, test } from "vitest";

import { afterSiteWords, beforeSiteWords, headsSites } from "./site-words.ts";

test.for([
  ["hoofdkantoor Zwolle", "Zwolle"],
  ["centros de serviço de Lisboa", "Lisboa"],
  ["Operações de Curitiba", "Curitiba"],
  ["La sede operativa di Bari", "Bari"],
  ["Sede de La Paz", "La Paz"],
  ["Kontor i Oslo", "Oslo"],
  ["Centro Sur", "Centro Sur"],
  ["Central Visayas", "Central Visayas"],
  ["Sede principal", ""],
] as const)("“%s” names “%s” behind its words for a site", ([text, expected]) => {
  const words = text.split(" ");
  expect(words.slice(afterSiteWords(words, 0)).join(" ")).toBe(expected);
});

test.for([
  ["Sivas çağrı merkezleri", "Sivas"],
  ["İzmir ofisi", "İzmir"],
  ["Hong Kong Central", "Hong Kong Central"],
  ["Makati", "Makati"],
] as const)("“%s” names “%s” before its words for a site", ([text, expected]) => {
  const words = text.split(" ");
  expect(words.slice(0, beforeSiteWords(words, 0, words.length - 1) + 1).join(" ")).toBe(expected);
});

test.for([
  ["Branch", true],
  ["Branches", true],
  ["Afdelinger", true],
  ["Makati", false],
] as const)("“%s” may stand in a heading of sites: %s", ([word, expected]) => {
  expect(headsSites(word)).toBe(expected);
});
