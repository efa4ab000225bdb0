import { expect, test } from "vitest";

import { namesOnlyOtherStandards, withoutOtherStandards } from "./other-standards.ts";

test.for([
  ["ISO/IEC 27002:2022", true],
  ["27002:2022", true],
  ["27701:2019", true],
  ["ISO 22301:2019", true],
  ["ISO 9001:2015", true],
  ["ISO 20000-1:2018", true],
  ["ISO 42001:2023", true],
  ["ISO 27005:2022", true],
  ["PCI DSS v4.0 (2022)", false],
  ["ISO/IEC 27001:2022", false],
  ["27001:2022, 27701:2019", false],
  ["ISO27K1 2022", false],
  ["GB/T 22080-2025", false],
  ["ISO 2022", false],
  ["2022", false],
  ["", false],
] as const)("“%s” names only other standards: %s", ([text, result]) => {
  expect(namesOnlyOtherStandards(text)).toBe(result);
});

test.for([
  ["ISO 27001 and ISO 9001:2015", "ISO 27001 and  "],
  ["27001:2022 / 27701:2019", "27001:2022 /  "],
  ["ISO/IEC 27001:2022", "ISO/IEC 27001:2022"],
] as const)("“%s” without the others is “%s”", ([text, rest]) => {
  expect(withoutOtherStandards(text)).toBe(rest);
});
