import { expect, test } from "vitest";

import { isDisowned, quotesWhatIsThoughtUp } from "./disowned.ts";

test.for([
  ["Wrong answer: “We are ISO 27001 certified”", true],
  ["False claim: ISO 27001 certified", true],
  ["Unsubstantiated: SOC 2 Type II audited", true],
  ["The following is not true: we are ISO 27001 certified", true],
  ["The model made up this answer: “We are SOC 2 certified”", true],
  ["Please delete this claim: SOC 2 certified", true],
  ["Remove or show evidence: ISO 27001 certified", true],
  ["Claims to delete from the site: ISO 27001 certified", true],
  ["Forbidden claims: we are SOC 2 certified", true],
  ["Never say: ISO 27001 certified", true],
  ["Access is forbidden to visitors: ISO 27001 certified site", false],
  ["Correct answer: “We are ISO 27001 certified”", false],
  ["Removed from scope: Lyon. ISO 27001 certificate valid until 2028", false],
  ["We removed the wrong answer", false],
  ["Verified claim: SOC 2 Type II report of 2025", false],
] as const)("whether “%s” is disowned: %s", ([sentence, expected]) => {
  expect(isDisowned(sentence)).toBe(expected);
});

test.for([
  ["The assistant hallucinated a certificate.", 'answer = "We are certified."', true],
  ["Made-up claim, not in the evidence", "“Our SOC 2 report …”", true],
  ["The model invented a date.", "We are ISO 27001 certified.", false],
  ["The assistant quoted the certificate.", "“We are certified.”", false],
] as const)("whether, after “%s”, “%s” is thought up: %s", ([previous, sentence, expected]) => {
  expect(quotesWhatIsThoughtUp(previous, sentence)).toBe(expected);
});
