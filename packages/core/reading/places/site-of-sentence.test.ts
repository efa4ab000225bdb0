import { expect, test } from "vitest";

import { siteOfSentence } from "./site-of-sentence.ts";

test.for([
  ["The Davao site was closed in 2025", "Davao", "Davao"],
  ["La sede de Cali fue retirada", "Cali fue retirada", "Cali"],
  ["Ciudad de México será incluida", "Ciudad de México será incluida", "Ciudad de México"],
  ["Davao planned headcount 500", "Davao planned headcount 500", null],
  ["Davao, where Cebu is", "Davao", null],
  ["A second Davao site is planned", "A second Davao site is planned", null],
] as const)("“%s” speaks of the site that is named in “%s”: %s", ([text, name, expected]) => {
  const site = siteOfSentence(text, { start: 0, end: text.length }, name);
  expect(site && text.slice(site.start, site.end)).toBe(expected);
});
