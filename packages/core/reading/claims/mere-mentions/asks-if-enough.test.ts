import { expect, test } from "vitest";

import { asksIfEnough } from "./asks-if-enough.ts";

test.for([
  ["Isn't that enough?", true],
  ["Reicht das nicht?", true],
  ["Nestačí to?', a: 'Certifikát pokrývá jen část.'", true],
  ["それで十分ですか？", true],
  ["Das reicht von der Entwicklung bis zum Betrieb.", false],
  ["May we see it?", false],
] as const)("whether “%s” asks if it is enough: %s", ([sentence, expected]) => {
  expect(asksIfEnough(sentence)).toBe(expected);
});
