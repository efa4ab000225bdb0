import { expect, test } from "vitest";

import { wordsOnProvider } from "./words-on-provider.ts";

const providers = ["AWS", "Palayok (payroll engine)", "Iron Bridge"];

test.for([
  ["Reviewed Oct 2026", "Reviewed Oct 2026"],
  ["All reports reviewed, AWS too", "All reports reviewed, AWS too"],
  ["All reviewed incl. AWS, Oct 2026", "All reviewed incl. AWS, Oct 2026"],
  ["AWS, Palayok and Iron Bridge reviewed Oct 2026", "AWS, Palayok, Iron Bridge reviewed Oct 2026"],
  ["AWS SOC 2 2026; Palayok SOC 2 2025", "Palayok SOC 2 2025"],
  ["AWS SOC 2 2026, Palayok SOC 2 2025", "Palayok SOC 2 2025"],
  ["AWS and Palayok SOC 2; reviewed Oct 2026", "AWS, Palayok SOC 2; reviewed Oct 2026"],
  ["SOC 2 for AWS, nothing for Palayok", "nothing for Palayok"],
  ["AWS SOC 2 Type 2, period to Sept 2026, reviewed", null],
  ["Azure SOC 2, 2026", null],
  ["All reviewed 2026 except Palayok", null],
] as const)("%s", ([words, onPalayok]) => {
  expect(wordsOnProvider(words, "Palayok (payroll engine)", providers)).toBe(onPalayok);
});

test("a cloud is found by any of its names, and a provider without a name in all words", () => {
  expect(wordsOnProvider("Amazon Web Services 2026; Palayok 2025", "AWS", providers)).toBe(
    "Amazon Web Services 2026",
  );
  expect(wordsOnProvider("AWS 2026", "our payroll engine", providers)).toBe("AWS 2026");
});
