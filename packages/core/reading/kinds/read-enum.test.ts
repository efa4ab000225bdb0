import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { type EnumWords, enumWords } from "./enum-words.ts";
import { readEnum } from "./read-enum.ts";

const cases = {
  inherentRisk: {
    T1: "critical",
    "Tier 1/Critical": "critical",
    "Tier 1 (High)": "high",
    H: "high",
    Red: "high",
    "1 - High": "high",
    moderate: "medium",
    "Tier 4": "low",
    "3": "unclear",
    "Level 2": "unclear",
    "Medium/High": "unclear",
    "Non-critical": "unclear",
    "not high": "unclear",
    constructor: "unclear",
  },
  availabilityCriticality: {
    "24x7": "high",
    "99.9%": "high",
    "99.99": "critical",
    "Tier III": "unclear",
  },
  assurancePolicy: {
    "ISO or SOC": "either",
    "SOC 2 or ISO 27001": "either",
    "ISO 27001": "iso",
    "SOC 2 Type II": "soc2",
    "ISO & SOC 2": "both",
    "ISO/SOC 2": "unclear",
  },
  isoCertStatus: {
    Valid: "active",
    "on hold": "suspended",
    Expired: "expired",
    "no longer valid": "unclear",
    Inactive: "unclear",
    "valid, but suspended": "unclear",
  },
  socReportKind: {
    "SOC II": "soc-2",
    "SOC1+SOC2": "soc-2",
    "SOC 1/2": "unclear",
    "SOC 1 Type 2": "soc-1",
    "SSAE 16": "soc-1",
    "SSAE 18": "unclear",
    "ISAE 3402": "isae-3402",
    "24x7 SOC": "unclear",
    "Pen test": "other",
  },
  soc2SubserviceMethod: {
    carved: "carve-out",
    CO: "carve-out",
    "excl.": "carve-out",
    Inclusive: "inclusive",
    "carve-out (host), inclusive (mail)": "mixed",
    none: "none",
    "not inclusive": "unclear",
  },
  soc2EvidenceScope: {
    "Full report": "full",
    unredacted: "full",
    redacted: "redacted",
    "Executive summary": "summary",
    "cover page": "cover",
    "full (redacted)": "unclear",
  },
} as const satisfies Record<keyof typeof enumWords, Readonly<Record<string, string>>>;

const table = Object.entries(cases).flatMap(([field, answers]) =>
  Object.entries(answers).map(
    ([text, expected]) => [field as keyof typeof enumWords, text, expected as string] as const,
  ),
);

test.for(table)("for %s, “%s” is %s", ([field, text, expected]) => {
  expect(gist(readEnum(cell(text), enumWords[field] as EnumWords<string>))).toBe(expected);
});
