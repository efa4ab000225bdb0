import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";

test.for([
  ["a year that is over", "SOC 2 Type II: 2025", 2026, "yes"],
  ["the year itself", "SOC 2 Type II: 2026", 2026, "unknown"],
  ["the year itself, once it is over", "SOC 2 Type II: 2026", 2027, "yes"],
  ["a year to come", "SOC 2 Type II (2027)", 2026, "unknown"],
  ["a year, where nobody knows this one", "SOC 2 Type II: 2025", null, "unknown"],
  ["no year, where nobody knows this one", "SOC 2 Type II, PCI DSS", null, "yes"],
] as const)("a report in a list beside %s: “%s” in %s is %s", ([, text, thisYear, answer]) => {
  expect(readStatement(text, { thisYear }).soc2.claim.answer).toBe(answer);
});

test.for([
  "SOC 2 Type II, PCI DSS",
  "Tessera – SOC 2 Type II",
  "Tessera SOC 2 Type II report",
  "Enterprise plan: SOC 2 Type II report",
  "Trusted, secure, SOC 2 Type II",
  "1. SOC 2 Type II",
  "SOC 2 Type II, EU SCC",
  "SOC 2 Type II, FedRAMP Moderate, TISAX AL3, ENS Alto",
  "SOC 2 Type II, HDS + AES-256",
  "SOC 2 Type II, UK hosted",
  "SOC 2 Type II, DPA signed",
  "SOC 2 Type II, BSI C5 verfügbar",
  "SOC 2 disponible",
])("“%s” lists a report", (text) => {
  expect(readStatement(text).soc2.claim.answer).toBe("yes");
});

test.for([
  "3.1 SOC 2 Type II",
  "Section 7: SOC 2 Type II report",
  "Supports SOC 2 Type II and GDPR",
  "Maps to SOC 2",
  "SOC 2 bald verfügbar",
  "A step beyond SOC 2 Type II",
  "To do: SOC 2 Type II report",
  "Documents to collect: SOC 2 Type II report",
  "Evidence needed – SOC 2 Type II report",
  "SOC 2 Type II report (less than 12 months old)",
  "SOC 2 report (see vendor)",
  "SOC 2 Type II, AWS",
  "SOC 2 Type II, GCP hosting",
  "SOC 2 Type II, TBC",
  "SOC 2 Type II, NDA",
  "SOC 2 Type II, MAR 2027",
])("“%s” says something else of one", (text) => {
  expect(readStatement(text).soc2.claim.answer).toBe("unknown");
});

test("words that say when it was done say it in any year", () => {
  const { soc2 } = readStatement("We completed our SOC 2 Type II audit (2026)", { thisYear: 2026 });
  expect(soc2.claim.answer).toBe("yes");
});
