import { expect, test } from "vitest";

import { namesSoc2 } from "./names-soc-2.ts";

test.for([
  ["“SOC 2 Type II” names it", "SOC 2 Type II", true],
  ["“SOC2” names it", "yes, soc2", true],
  ["“SOC II” names it", "SOC II", true],
  ["“SOC 1 and SOC-2” names it", "SOC 1 and SOC-2", true],
  ["“SOC 1 Type 2” does not", "SOC 1 Type 2", false],
  ["“SOC 1 Type II” does not", "SOC 1 Type II", false],
  ["“SOC 3” does not", "SOC 3", false],
  ["“SOC 24x7” is an operations centre", "SOC 24x7", false],
  ["“SSAE 18” does not", "SSAE 18", false],
] as const)("%s", ([, words, names]) => {
  expect(namesSoc2(words)).toBe(names);
});
