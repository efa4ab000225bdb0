import { expect, test } from "vitest";

import { wordsOf } from "../../text/words.ts";
import { invertedTerm } from "./service-inversions.ts";

test.for([
  ["storage of client records", "print-mail-document/storage"],
  ["screening against sanctions lists", "kyc-fraud/aml"],
  ["verification of customer identity", "kyc-fraud/kyc"],
  ["issuing policies for insurers", "claims-processing+policy-administration"],
  ["processing and administering claims", "claims-processing"],
  ["scanning paper documents", "print-mail-document/scanning"],
  ["scanning documents for viruses", null],
  ["scanning of files for malware", null],
  ["collecting waste", null],
  ["processing personal data", null],
] as const)("“%s” is %s", ([text, topic]) => {
  const found = invertedTerm(wordsOf(text), 0);
  expect(found?.value.needs[0] ?? null).toBe(topic);
});

test("people who do something are no service: “employees processing claims”", () => {
  expect(invertedTerm(wordsOf("employees processing claims"), 1)).toBeNull();
});
