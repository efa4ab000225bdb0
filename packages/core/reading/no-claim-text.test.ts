import { expect, test } from "vitest";
import {
  isOpenChoice,
  claimsForNobody,
  headsFeatures,
  isProgram,
  isTemplate,
} from "./no-claim-text.ts";

test.for([
  ["[Company] is ISO 27001 certified", true],
  ["<Vendor Name> has a SOC 2 report", true],
  ["ISO 27001 certified: ______", true],
  ["[our certificate](iso.pdf)", false],
  ["Acme is ISO 27001 certified", false],
] as const)("whether “%s” has blanks to fill in: %s", ([text, expected]) => {
  expect(isTemplate(text)).toBe(expected);
});

test.for([
  ['const standards = ["SOC 2"];', true],
  ["SOC 2 (Type II); ISO 27001", false],
] as const)("whether “%s” is program code: %s", ([text, expected]) => {
  expect(isProgram(text)).toBe(expected);
});

test.for([
  ["SOC 2: Yes / No", true],
  ["Example: we are SOC 2 certified", true],
  ["Control | ISO 27001 | SOC 2", true],
  ["Tags: soc2, iso27001", true],
  ["You will own our SOC 2 programme", true],
  ["I think they are SOC 2 certified", true],
  ["Acme | ISO 27001 | Certified", false],
  ["We are SOC 2 certified", false],
] as const)("whether “%s” is nobody's claim: %s", ([sentence, expected]) => {
  expect(claimsForNobody(sentence)).toBe(expected);
});

test("a row of headings may say that what follows is what a product supports", () => {
  expect(headsFeatures("Framework | Supported")).toBe(true);
  expect(headsFeatures("Standard | Status")).toBe(false);
});

test.for(["yes or no", "Y / N?", "(yes/no)", "y|n"])(
  "“%s” is a choice that nobody has made",
  (text) => {
    expect(isOpenChoice(text)).toBe(true);
  },
);

test.for(["yes", "no", "yes or no, depending on the site", "Yes, no exceptions"])(
  "“%s” is more than a choice",
  (text) => {
    expect(isOpenChoice(text)).toBe(false);
  },
);
