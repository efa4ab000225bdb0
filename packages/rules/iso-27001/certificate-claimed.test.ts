import { blank, claim, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { claimsCertificate } from "./certificate-claimed.ts";

test.for([
  ["a yes claims a certificate", claim("yes"), true],
  ["a no does not", claim("no"), false],
  ["a certificate in progress is not claimed", claim("in-progress"), false],
  ["being aligned is not being certified", claim("aligned"), false],
  ["words without an answer claim nothing", claim("unknown"), false],
  ["an empty cell claims nothing", blank, false],
  ["words that cannot be read claim nothing", unclear("maybe"), false],
] as const)("%s", ([, fact, claimed]) => {
  expect(claimsCertificate(fact)).toBe(claimed);
});
