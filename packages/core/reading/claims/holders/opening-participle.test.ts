import { expect, test } from "vitest";

import { withoutOpeningParticiple } from "./opening-participle.ts";

test.for([
  ["Hosted on AWS in Dublin, Tessera is certified", "Tessera is certified"],
  ["Deployed to a cloud of your own (AWS, GCP), Tessera is certified", "Tessera is certified"],
  ["Tessera, hosted on AWS, is certified", "Tessera, hosted on AWS, is certified"],
] as const)("of “%s” it leaves “%s”", ([words, left]) => {
  expect(withoutOpeningParticiple(words)).toBe(left);
});
