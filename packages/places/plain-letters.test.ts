import { expect, test } from "vitest";

import { plainLetters } from "./plain-letters.ts";

test.for([
  ["accents", "São Paulo", "sao paulo"],
  ["letters that have none to lose", "Łódź Straße", "lodz strasse"],
  ["letters written as one", "ﬁnance Æro", "finance aero"],
  ["plain letters", "Cebu 2", "cebu 2"],
] as const)("of %s, “%s” is “%s”", ([, text, plain]) => {
  expect(plainLetters(text)).toBe(plain);
});
