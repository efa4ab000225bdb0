import { expect, test } from "vitest";

import { findServices } from "../../reading/services/find-services.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { matchPhrase, phraseOf } from "./match-phrase.ts";

test.for<readonly [needed: string, phrase: string | null]>([
  ["Email filtering services", "email filtering"],
  ["Provision of fleet management", "fleet management"],
  ["Genotyping", "genotyping"],
  ["Manila", null],
  ["Manila operations", null],
  ["Quezon City", null],
  ["customer management", null],
  ["services", null],
  ["", null],
])("“%s” is looked for as %s", ([needed, phrase]) => {
  expect(phraseOf(wordsOf(needed))?.stems.join(" ") ?? null).toBe(phrase);
});

test.for<readonly [text: string, result: string | null]>([
  ["email filtering", "IN"],
  ["no email filtering", "OUT"],
  ["archiving only; email filtering", "UNKNOWN"],
  ["HR department and email filtering", "UNKNOWN"],
  ["filtering of email", "IN"],
  ["filtering of web traffic, email and chats", null],
  ["filtering of web, email and chats", "IN"],
  ["filtering of web and email for banks", "IN"],
  ["filter management of email", "IN"],
  ["filtering of email archives", null],
  ["email filters", null],
  ["filtering in email", null],
  ["no filtering of email", "OUT"],
])("in “%s” it is %s", ([text, result]) => {
  const found = matchPhrase({ stems: ["email", "filtering"] }, findServices(text));
  expect(found?.result ?? null).toBe(result);
});
