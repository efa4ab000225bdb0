import { expect, test } from "vitest";

import { evidenceInWords } from "./evidence-in-words.ts";

test.for([
  ["E3", "E0", "ISO 27001: document read by us (E3); SOC 2: none (E0)"],
  [
    "E1",
    "E2",
    "ISO 27001: the vendor’s words only (E1); SOC 2: details given, document not read (E2)",
  ],
  ["E4", "E0", "ISO 27001: confirmed with the issuer (E4); SOC 2: none (E0)"],
] as const)("grades %s and %s", ([iso, soc2, words]) => {
  expect(evidenceInWords({ iso, soc2 })).toBe(words);
});
