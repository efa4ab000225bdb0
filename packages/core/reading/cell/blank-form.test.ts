import { expect, test } from "vitest";

import { isOpenChoice, isTemplate } from "./blank-form.ts";

test.for([
  ["[Company] is ISO 27001 certified", true],
  ["<Vendor Name> has a SOC 2 report", true],
  ["ISO 27001 certified: ______", true],
  ["[State your status: 'Yes, SOC 2 Type II']", true],
  ["[SOC 2 Type II, available under NDA]", false],
  ["ISO 27001 certified until [DATE]", true],
  ["SOC 2 report by [Audit Firm Name]", true],
  ["Certificate [ISO_CERT_NUMBER]", true],
  ["[our certificate](iso.pdf)", false],
  ["Acme is ISO 27001 certified", false],
] as const)("whether “%s” has blanks to fill in: %s", ([text, expected]) => {
  expect(isTemplate(text)).toBe(expected);
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
