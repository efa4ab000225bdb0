import { expect, test } from "vitest";
import { withoutOtherDocuments } from "./without-other-documents.ts";

test.for([
  ["ISO 27001, Kiwa. Insurance valid until 2027.", "ISO 27001, Kiwa."],
  ["SOC 2 report; the penetration test was done by Elmfield Ltd", "SOC 2 report;"],
  ["SOC 2 report, pen test by Elmfield in May", "SOC 2 report"],
  ["- Our contract runs to 31 May 2029\n- SOC 2 report", "- SOC 2 report"],
  ["Opinion: unqualified. Prior report: qualified (2 findings; closed).", "Opinion: unqualified."],
  ["| Opinion | clean |\n| Previous report | 3 exceptions; late |", "| Opinion | clean |"],
] as const)("of “%s” is left: %s", ([text, left]) => {
  expect(withoutOtherDocuments(text).trim()).toBe(left);
});

test.for([
  "The contract requires the ISO 27001 certificate of Kiwa, valid to 2028.",
  "Scope: website, contracts and hosting",
  "Compared with the prior report, the opinion is qualified.",
  "Report of Elmfield LLP, 3 exceptions",
])("“%s” is left as it is", (text) => {
  expect(withoutOtherDocuments(text)).toBe(text);
});
