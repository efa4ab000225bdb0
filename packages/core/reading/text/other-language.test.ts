import { expect, test } from "vitest";

import { isInOtherLanguage } from "./other-language.ts";

test.for([
  ["Raport wydaje niezależna firma", true],
  ["Certificado de la empresa", true],
  ["Bericht der Firma und das Zertifikat", true],
  ["The report is issued every year", false],
  ["Report of La Salle Ltd", false],
] as const)("whether “%s” is in another language: %s", ([text, expected]) => {
  expect(isInOtherLanguage(text)).toBe(expected);
});
