import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";

test.for([
  ["a report is offered", "We are SOC 2 compliant. The report is available on request.", "yes"],
  [
    "a report is still to come",
    "We are SOC 2 compliant. The report will be available soon.",
    "aligned",
  ],
  ["nothing is offered", "We are SOC 2 compliant.", "aligned"],
  ["no report was seen", "SOC 2 certified per sales deck, no report seen.", "aligned"],
  ["nothing was shown", "We hold a SOC 2 report. It could not be provided.", "aligned"],
] as const)("where %s, “%s” is %s", ([, text, answer]) => {
  expect(readStatement(text).soc2.claim.answer).toBe(answer);
});
