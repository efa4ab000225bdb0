import { expect, test } from "vitest";

import {
  isAboutSeveralPlatforms,
  listsCompanies,
  listsPlatforms,
  listsProviders,
  opensProviderList,
} from "./provider-lists.ts";

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

test.for([
  [["Northbase, Inc.: SOC 2", "Hostco LLC: ISO 27001"], true],
  [["株式会社ノース：ISO 27001認証", "ホスト株式会社：SOC 2"], true],
  [["Northbase, Inc.: SOC 2", "Northbase, Inc.: ISO 27001"], false],
  [["Certificate: ISO 27001", "Report: SOC 2"], false],
] as const)("whether %o lists companies: %s", ([sentences, expected]) => {
  expect(listsCompanies(sentences)).toBe(expected);
});

test.for([
  ["Hosting providers: Hostco", true],
  ["再委託先一覧 Hostco Inc.", true],
  ["委託先：ノース", true],
  ["委託先はISO 27001認証を取得している", false],
] as const)("whether “%s” opens a list of whoever is used: %s", ([text, expected]) => {
  expect(opensProviderList(text)).toBe(expected);
});
