import { expect, test } from "vitest";
import { withLabelsBesideDates } from "./labels-over-dates.ts";

test.for([
  [
    "Issue Date Expiry Date\n3 May 2025 2 May 2028",
    "Issue Date: 3 May 2025; Expiry Date: 2 May 2028",
  ],
  [
    "Valid from Valid until Version May 3, 2025 May 2, 2028 Issue 4",
    "Valid from: May 3, 2025; Valid until: May 2, 2028 Issue 4",
  ],
] as const)("“%s” says “%s”", ([text, told]) => {
  expect(withLabelsBesideDates(text)).toBe(told);
});

test.for([
  "Issue Date: 3 May 2025 Expiry Date: 2 May 2028",
  "Issue Date Expiry Date\n3 May 2025",
  "Issue Date 3 May 2025",
])("“%s” is left as it is", (text) => {
  expect(withLabelsBesideDates(text)).toBe(text);
});
