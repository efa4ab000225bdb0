import { expect, test } from "vitest";
import { askedAbout } from "./asked-about.ts";
import { withFullNames } from "./short-names.ts";

test.for([
  ["ISO 27001 and SOC 2", "ISO yes, SOC no", "ISO 27001 yes, SOC 2 no"],
  ["ISO 27001", "ISO certificate attached", "ISO 27001 certificate attached"],
  [
    "ISO 27001",
    "ISO 9001 only, ISO certificate attached",
    "ISO 9001 only, ISO certificate attached",
  ],
  ["SOC 2", "T1 done", "Type 1 done"],
  ["SOC 2", "SOC monitors at all hours", "SOC monitors at all hours"],
  ["Encryption", "ISO certificate", "ISO certificate"],
] as const)("to “%s”, “%s” means “%s”", ([question, answer, full]) => {
  expect(withFullNames(answer, askedAbout(question))).toBe(full);
});
