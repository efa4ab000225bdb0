import { expect, test } from "vitest";

import { askedAbout } from "./asked-about.ts";
import { claimOfWords } from "./claim-of-words.ts";

const [question] = askedAbout("ISO 27001 certification");

test.for([
  ["Certificate on file", "yes"],
  ["Vendor confirmed certified to 2028", "yes"],
  ["The supplier's certificate expired in May", "lapsed"],
  ["Our supplier holds it", "borrowed"],
  ["Recommended for certification", "in-progress"],
  ["Certification recommended by the auditor", "in-progress"],
  ["Audit passed; certificate in the post", "in-progress"],
  ["Draft certificate received", "in-progress"],
  ["Certificate being printed", "in-progress"],
  ["Not certified", "no"],
  ["We see no need to certify", "no"],
  ["Awaiting vendor response", null],
  ["Pending confirmation", null],
  ["NDA pending", null],
  ["A questionnaire instead of a certificate", null],
  ["Logo on the site, no certificate", null],
  ["Expires next month", null],
] as const)("“%s” claims %s", ([words, answer]) => {
  if (question === undefined) throw new Error("The question names no standard.");
  expect(claimOfWords(question, words, 2026)?.answer ?? null).toBe(answer);
});
