import { expect, test } from "vitest";

import { isAboutSeveralPlatforms, listsPlatforms, listsProviders } from "./provider-lists.ts";

test.for([
  ["Hostco (SOC 2) and Mailpost (ISO 27001) are our subprocessors.", true],
  ["Northbase | Hosting | SOC 2", true],
  ["We are ISO 27001 certified.", false],
] as const)("whether “%s” lists whoever is used: %s", ([sentence, expected]) => {
  expect(listsProviders(sentence)).toBe(expected);
});

test.for([
  ["Supabase, Vercel, and GitHub are each SOC 2 certified.", true],
  ["Slack and Notion hold SOC 2 reports.", true],
  ["Supabase is SOC 2 certified.", false],
  ["Manila and Cebu are ISO 27001 certified.", false],
] as const)("whether “%s” is about several platforms: %s", ([sentence, expected]) => {
  expect(isAboutSeveralPlatforms(sentence)).toBe(expected);
});

test.for([
  [["Supabase (SOC 2)", "Vercel (SOC 2)"], true],
  [["Supabase (SOC 2)", "Supabase (ISO 27001)"], false],
  [["London (ISO 27001)", "Paris (ISO 27001)"], false],
] as const)("whether %o lists platforms: %s", ([sentences, expected]) => {
  expect(listsPlatforms(sentences)).toBe(expected);
});
