import { expect, test } from "vitest";

import { bringsOwnSubject } from "./own-subject.ts";

test.for([
  [" and we hold ", true],
  [", and Acme has ", true],
  [" (own)", true],
  [" (hosting)", false],
  [" and ", false],
] as const)("whether “%s” brings in a subject: %s", ([words, expected]) => {
  expect(bringsOwnSubject(words)).toBe(expected);
});
