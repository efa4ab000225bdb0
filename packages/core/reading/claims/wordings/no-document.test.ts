import { expect, test } from "vitest";

import { OPENS_WITH_NO_DOCUMENT } from "./no-document.ts";

test.for([
  ["Brak certyfikatu", true],
  ["Nincs tanúsítvány", true],
  ["Ej certifierad", true],
  ["Geen geldig certificaat", true],
  ["Без сертификата", true],
  ["Certyfikat ważny", false],
  ["Nie wcześniej niż 2027", false],
] as const)("“%s” opens with a no to the document: %s", ([words, expected]) => {
  expect(OPENS_WITH_NO_DOCUMENT.test(words)).toBe(expected);
});
