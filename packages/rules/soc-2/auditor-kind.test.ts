import { expect, test } from "vitest";

import { kindOfAuditor, namesAFirm } from "./auditor-kind.ts";

test.for([
  ["Big 4", false],
  ["an independent third-party CPA firm", false],
  ["External auditor", false],
  ["AICPA licensed auditor", false],
  ["", false],
  ["none", false],
  ["our audit team", false],
  ["Schellman", true],
  ["Harrow & Pike CPAs", true],
] as const)("“%s” names a firm: %s", ([text, names]) => {
  expect(namesAFirm(text)).toBe(names);
});

test.for([
  ["Schellman & Company, LLC", "us-cpa-firm"],
  ["A-LIGN", "us-cpa-firm"],
  ["Harrow & Pike CPAs, P.C.", "us-cpa-firm"],
  ["Johanson Group, through Vanta", "us-cpa-firm"],
  ["KPMG India", "elsewhere-licensed"],
  ["Rao & Mehta, Chartered Accountants", "elsewhere-licensed"],
  ["Vanta", "not-a-firm"],
  ["AICPA", "not-a-firm"],
  ["Harrow Pike LLP, through Vanta", "unknown"],
  ["BSI", "not-a-firm"],
  ["UKAS-accredited BSI", "not-a-firm"],
  ["ANAB", "not-a-firm"],
  ["PCA", "unknown"],
  ["AWS", "not-a-firm"],
  ["Microsoft", "not-a-firm"],
  ["our IT team", "internal"],
  ["Vendor's own team", "internal"],
  ["BSI Meridian Assurance", "unknown"],
  ["Internal audit team", "internal"],
  ["Clearpath Risk Consulting", "consultancy"],
  ["Harrow Pike LLP", "unknown"],
] as const)("“%s” is %s", ([name, kind]) => {
  expect(kindOfAuditor(name)).toBe(kind);
});
