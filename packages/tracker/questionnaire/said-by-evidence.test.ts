import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import { expect, test } from "vitest";

import { saidByEvidence } from "./said-by-evidence.ts";

const said = (words: string, isAnswered: boolean) => {
  const content: CellContent = { kind: "text", text: words };
  return saidByEvidence(content, isAnswered)?.text ?? null;
};

test.for([
  "By BSI, valid until 31 May 2028",
  "Report of 2025 with two exceptions",
  "Certificate has lapsed",
])("“%s” says something of an answer", (words) => {
  expect(said(words, true)).toBe(words);
});

test.for(["None", "No", "N/A", "Pending", "Not provided", "-", "Not attached"])(
  "“%s” says that there is no evidence, and nothing of the answer",
  (words) => {
    expect([said(words, true), said(words, false)]).toEqual([null, null]);
  },
);

test.for([
  "ISO27001_2022.pdf",
  "SOC2_TypeI_2024.pdf; SOC2_TypeII_2025.pdf",
  "See attached",
  "https://northbase.example/trust",
])("“%s” names a document, which is an answer only for want of one", (words) => {
  expect([said(words, true), said(words, false)]).toEqual([null, words]);
});
