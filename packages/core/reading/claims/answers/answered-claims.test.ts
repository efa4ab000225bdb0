import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";

const question = "Do you hold ISO 27001 certification?";

test.for([
  ["a bare yes", "Yes.", "yes", "held"],
  ["a bare no", "No.", "no", "not-held"],
  ["a yes with a plan", "Yes, planned for next year.", "in-progress", "contradiction"],
  ["a no with a plan", "No, but we plan to start next year.", "in-progress", "in-progress"],
  ["only something else", "SOC 1 Type II only.", "no", "not-held"],
  ["words for it", "Certificate valid until 2027.", "yes", "held"],
  ["words of a state", "Expired in March.", "lapsed", "lapsed"],
  ["whoever holds it", "Our parent company holds it.", "borrowed", "borrowed-group"],
] as const)("%s: “%s” is %s, a sign of it: %s", ([, text, answer, sign]) => {
  const { claim } = readStatement(text, { question }).iso;
  expect(claim.answer).toBe(answer);
  expect(claim.signs).toContain(sign);
});
