import { expect, test } from "vitest";

import { mentionsOf } from "./company-mentions.ts";
import { readEntities } from "./entity-text.ts";
import { sentencesIn } from "./prose-sentences.ts";

test.for<readonly [name: string, text: string, found: readonly string[]]>([
  ["Velmar & Quorvo LLP", "work by Velmar and Quorvo L.L.P., Leeds", ["Velmar and Quorvo L.L.P."]],
  ["Velmar Cards Ltd", "the scope leaves out Velmar Cards", ["Velmar Cards"]],
  ["Velmar Cards Ltd", "the scope leaves out Velmar Cards Retail Ltd", []],
  ["Velmar Ltd", "the scope leaves out New Velmar Ltd", []],
  ["Velmar Ltd", "Only Velmar Ltd is certified", ["Velmar Ltd"]],
  ["Velmar Inc", "issued to Velmar, Inc. (US) for payroll", ["Velmar, Inc. (US"]],
  ["Société Velmar SARL", "délivré à la S.A.R.L. Velmar de Rennes", ["S.A.R.L. Velmar"]],
  ["ТОВ Велмар", "сертифікат видано ТОВ «ВЕЛМАР», Київ", ["ТОВ «ВЕЛМАР"]],
  ["Velmar Ltd", "Quorvo Ltd", []],
])("%s in “%s”: %j", ([needed, text, found]) => {
  const [name] = readEntities(needed).names;
  if (name === undefined) throw new Error("The text names a company.");
  const written = sentencesIn(text).flatMap(({ text: sentence, words }) =>
    mentionsOf(name, words, sentence).map(({ start, end }) => sentence.slice(start, end)),
  );
  expect(written).toEqual(found);
});
