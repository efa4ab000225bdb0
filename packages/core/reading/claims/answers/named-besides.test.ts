import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";

test.for<readonly [answer: string, claim: string]>([
  ["Yes, BSI, also ISO 9001.", "yes"],
  ["Yes, as well as ISO 22301 and ISO 9001", "yes"],
  ["Yes (and ISO 9001)", "yes"],
  ["Yes plus SOC 2", "yes"],
  ["Ja, DNV, certificaat C-402281, ook NEN 7510", "yes"],
  ["Ja, zusätzlich ISO 9001", "yes"],
  ["Oui, ainsi que HDS", "yes"],
  ["Sí, también ISO 9001", "yes"],
  ["Yes, ISO 9001", "unknown"],
  ["Yes: ISO 9001 and also ISO 14001", "unknown"],
  ["Yes, but ISO 9001 only", "unknown"],
  ["Yes, also ISO 9001, not ISO 27001", "no"],
])("to “ISO 27001?” “%s” is %s", ([answer, claim]) => {
  expect(readStatement(answer, { question: "ISO 27001?" }).iso.claim.answer).toBe(claim);
});
