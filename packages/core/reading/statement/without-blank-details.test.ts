import { expect, test } from "vitest";
import { withoutBlankDetails } from "./without-blank-details.ts";

test.for([
  [
    "ISO 27001 certified by Kiwa until 3 May 2028. Last updated: [DATE]",
    "ISO 27001 certified by Kiwa until 3 May 2028.",
  ],
  [
    "SOC 2 Type II, 1 Jan 2025 to 31 Dec 2025; bridge letter until [DATE]",
    "SOC 2 Type II, 1 Jan 2025 to 31 Dec 2025;",
  ],
] as const)("of “%s” is left: %s", ([text, left]) => {
  expect(withoutBlankDetails(text)).toBe(left);
});

test.for([
  "ISO 27001 certified. Effective date: [DATE]",
  "ISO 27001 certificate valid until [DATE]. See page 4.",
  "ISO 27001 certified by Kiwa until 3 May 2028.",
])("“%s” is left as it is", (text) => {
  expect(withoutBlankDetails(text)).toBe(text);
});
