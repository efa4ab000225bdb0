import { expect, test } from "vitest";

import { completedCompound } from "./german-compounds.ts";
import { phraseIndex } from "./phrase-index.ts";
import { wordsOf } from "./words.ts";

const index = phraseIndex(
  ["finanzbuchhaltung", "lohnabrechnung", "personeelsadministratie"].map((it) => [it, it] as const),
);

test.each([
  ["Finanz- und Lohnbuchhaltung", "finanzbuchhaltung"],
  ["Lohn- oder Gehaltsabrechnung", "lohnabrechnung"],
  ["Personeels- en salarisadministratie", "personeelsadministratie"],
  ["Finanz und Lohnbuchhaltung", null],
  ["Obst- und Lohnbuchhaltung", null],
])("%s begins with %s", (text, word) => {
  expect(completedCompound(index, wordsOf(text), 0, text)?.value ?? null).toBe(word);
});
