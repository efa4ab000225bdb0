import { describe, expect, test } from "vitest";

import { isMaking, isNoScope, withoutProvidersControls } from "./exclusion-of-no-scope.ts";

describe("an excluded item leaves the scope as it is", () => {
  test.for<readonly [item: string, isSo: boolean]>([
    ["A.8.30", true],
    ["A.8.30 Outsourced development", true],
    ["Annex A 7.4", true],
    ["Control 7.3", true],
    ["Clause 8.3 Design", true],
    ["Processing Integrity", true],
    ["Availability category", true],
    ["24 seats", false],
    ["Security", false],
    ["payroll processing", false],
    ["privacy office", false],
  ])("“%s”: %s", ([item, isSo]) => {
    expect(isNoScope(item)).toBe(isSo);
  });
});

test.for<readonly [item: string, isSo: boolean]>([
  ["development", true],
  ["Research and development activities", true],
  ["payroll software development", false],
  ["activities", false],
])("“%s” is making things: %s", ([item, isSo]) => {
  expect(isMaking(item)).toBe(isSo);
});

test.for<readonly [text: string, left: string]>([
  ["physical controls of the co-location provider", ""],
  ["Physical and environmental controls at AWS", ""],
  ["Controls of subservice organisations; payroll", "; payroll"],
  ["Amazon Web Services (carve-out method)", ""],
  ["complementary user entity controls", ""],
  ["the data centre in Cebu", "the data centre in Cebu"],
  ["physical security", "physical security"],
])("“%s” without the provider’s controls: “%s”", ([text, left]) => {
  expect(withoutProvidersControls(text).trim()).toBe(left);
});
