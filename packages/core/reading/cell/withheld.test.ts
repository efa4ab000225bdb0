import { expect, test } from "vitest";

import { isWithheld } from "./withheld.ts";

test.for([
  ["Confidential", true],
  ["We do not disclose our suppliers", true],
  ["Cannot be shared", true],
  ["refused", true],
  ["not disclosed", true],
  ["None disclosed", true],
  ["The list is proprietary", true],
  ["Commercially confidential", true],
  ["Confidential Shredding Ltd", false],
  ["AWS, Zendesk", false],
  ["none", false],
  ["not provided", false],
  ["", false],
] as const)("“%s”: %s", ([text, expected]) => {
  expect(isWithheld(text)).toBe(expected);
});
