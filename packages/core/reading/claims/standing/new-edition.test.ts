import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";

test.for([
  ["ISO 27001", "ISO 27001:2013 (transition to 2022 ongoing)", "yes"],
  ["ISO 27001", "ISO 27001:2013, upgrade to the 2022 version in progress", "yes"],
  ["ISO 27001", "Yes (2013), transition to 2022 planned", "yes"],
  ["ISO 27001", "27001:2013 - migrating to :2022", "yes"],
  ["ISO 27001", "ISO 27001:2013 (Umstellung auf 2022 in Arbeit)", "yes"],
  ["ISO 27001", "Transition to ISO 27001:2022 in progress", "in-progress"],
  ["ISO 27001", "ISO 27001 in progress, moving to a new office in 2022", "in-progress"],
  ["ISO 27001", "No. Moving to the 2022 standard", "no"],
] as const)("to “%s”, “%s” is %s", ([question, text, answer]) => {
  expect(readStatement(text, { question }).iso.claim.answer).toBe(answer);
});
