import { expect, test } from "vitest";

import { codeInWords } from "./code-in-words.ts";

test.for([
  ["TYPE_2", "TYPE 2"],
  ["IN_PROGRESS", "IN PROGRESS"],
  ["SOC2_TYPE_2, ISO_27001", "SOC2 TYPE 2, ISO 27001"],
  ["GDPR; NOT_CERTIFIED", "GDPR; NOT CERTIFIED"],
  ["Type 2", null],
  ["prod_db", null],
  ["see SOC_REPORT.pdf", null],
  ["__bold__", null],
] as const)("“%s” says “%s”", ([code, words]) => {
  expect(codeInWords(code)).toBe(words);
});
