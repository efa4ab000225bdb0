import { expect, test } from "vitest";
import { askedAbout } from "./asked-about.ts";
import { withDeniedNames, withFullNames } from "./short-names.ts";

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

test.for([
  ["SOC 2 Type II, no ISO", "SOC 2 Type II, no ISO 27001"],
  ["ISO 27001; kein SOC", "ISO 27001; kein SOC 2"],
  ["SOC 2, no ISO 9001", "SOC 2, no ISO 9001"],
  ["ISO 27001, no SOC analysts on site", "ISO 27001, no SOC analysts on site"],
  ["No SOC, monitoring is outsourced", "No SOC, monitoring is outsourced"],
] as const)("“%s” denies as “%s” does", ([text, full]) => {
  expect(withDeniedNames(text)).toBe(full);
});
