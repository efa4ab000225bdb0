import { expect, test } from "vitest";

import { withoutPhasesOfAddresses } from "./phase-in-address.ts";

test.for([
  ["Tower B, Cyber City, Phase II, Gurugram 122002", true],
  ["Electronic City Phase 1, Bengaluru 560100", true],
  ["Hinjewadi Phase 3 Pune", true],
  ["Davao (Phase 2)", false],
  ["Davao in Phase 2, Tower 4", false],
  ["Makati, Davao Phase 2", false],
  ["Davao – Phase 2, Tower 4", false],
  ["Tower 4, Davao (phase 2)", false],
  ["Phase 1 Makati 1226, Phase 2 Cebu 6000", false],
] as const)("“%s” has the phase of an estate in its address: %s", ([text, expected]) => {
  const plain = withoutPhasesOfAddresses(text);
  expect(plain).toHaveLength(text.length);
  expect(plain !== text).toBe(expected);
});
