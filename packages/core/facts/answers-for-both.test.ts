import { expect, test } from "vitest";

import type { Fact } from "../reading/cell/fact.ts";
import { someDay } from "../testing/some-day.ts";
import { asksForBoth } from "./answers-for-both.ts";
import { readFacts } from "./read-facts.ts";

function said(fact: Fact<{ readonly answer: string }>): string {
  return fact.state === "stated" ? fact.value.answer : fact.state;
}

test.for([
  ["Certifications", "Both", "yes", "yes"],
  ["security_certification", "None", "no", "no"],
  ["Certification", "Not Certified", "no", "no"],
  ["Zertifizierungen", "Keine", "no", "no"],
  ["Chứng nhận", "Không có", "no", "no"],
  ["セキュリティ認証", "なし", "no", "no"],
  ["Chứng nhận", "Không có SOC 2", "not-asked", "no"],
  ["Certificações", "não aplicável", "not-applicable", "not-applicable"],
  ["Certifications", "ISO 27001", "yes", "not-applicable"],
  ["Certifications", "Yes", "yes", "not-asked"],
  ["ISO 27001", "None", "no", "not-asked"],
  ["ISMS certified", "No", "no", "not-asked"],
] as const)(
  "under “%s”, “%s” says of ISO 27001 %s and of SOC 2 %s",
  ([heading, text, iso, soc2]) => {
    const cell = { column: "B", heading, content: { kind: "text", text } } as const;
    const record = {
      row: 2,
      cells: new Map([["isoClaim", [cell]]] as const),
      dateOrders: new Map(),
    };
    const { isoClaim, soc2Claim } = readFacts(record, someDay);
    expect([said(isoClaim), said(soc2Claim)]).toEqual([iso, soc2]);
  },
);

test.for<[heading: string, forBoth: boolean]>([
  ["Certifications", true],
  ["Zertifizierungen", true],
  ["ISO 27001 or SOC 2 certified?", true],
  ["ISO 27001", false],
  ["SOC 2 / equivalent", false],
  ["ISMS certified", false],
])("“%s” asks for both standards: %s", ([heading, forBoth]) => {
  expect(asksForBoth(heading)).toBe(forBoth);
});
