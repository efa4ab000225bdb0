import { expect, test } from "vitest";

import { wordsOf } from "../../text/words.ts";
import { compoundTerm } from "./compound-heads.ts";

test.for([
  ["Inkassodienstleistungen", "collections"],
  ["Marktforschungsstudien", "kpo-research/research"],
  ["Übersetzungsdienste", "transcription-translation/translation"],
  ["Callcenterdiensten", "customer-support-voice"],
  ["Finanzdienstleistungen", null],
  ["Gottesdienst", null],
  ["Dienstleistungen", null],
  ["Kundendienst", null],
] as const)("“%s” names %s", ([text, expected]) => {
  expect(compoundTerm(wordsOf(text), 0)?.value.needs[0] ?? null).toBe(expected);
});
