import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { describe, expect, test } from "vitest";

import { check, type RowTexts } from "./check.ts";
import { certificate, engagement, noCertificate, noReport, report } from "./vendor-rows.ts";

// A row in which everything is right but one cell: no single answer that is wrong may pass unseen.

type Faults = readonly (readonly [field: FieldId, texts: readonly string[]])[];

const certified: RowTexts = { ...engagement, ...certificate, ...noReport };
const reported: RowTexts = {
  ...engagement,
  ...noCertificate,
  ...report,
  soc2PeriodStart: "1 Oct 2025",
  soc2PeriodEnd: "30 Sep 2026",
  soc2ReportDate: "2 Nov 2026",
  soc2Cuecs: "none",
  dataTypes: "names",
};

/** What takes the cover away, or leaves it unknown. */
const fatalToCertificate: Faults = [
  [
    "isoClaim",
    [
      "No",
      "Planned for Q2 2027",
      "AWS is certified",
      "Expired",
      "ISO 9001 only",
      "Self-certified",
      "Yes - group level (holding only)",
      "ISO 27001 compliant (no certificate)",
      "Inactive",
      "TBC",
      "N/A",
    ],
  ],
  [
    "isoEdition",
    ["2013", "ISO/IEC 27001:2013", "ISO/IEC 27002:2022", "ISO 9001:2015", "ISO 22301:2019"],
  ],
  ["isoExpiryDate", ["31 Oct 2026", "2026-11-22", "Mar 2026", "2025", "2026年3月"]],
  ["isoIssueDate", ["12 Jan 2027"]],
  [
    "isoScopeStatement",
    [
      "Payroll processing",
      "Software development",
      "Corporate functions (finance, legal)",
      "Contact centre services excluding voice",
    ],
  ],
  ["isoSites", ["Cebu City", "London", "Head office", "Davao; Clark"]],
  [
    "isoEntity",
    [
      "Another BPO Ltd",
      "Dapitan Voice India Pvt. Ltd.",
      "Dapitan Voice Philippines, Inc. (USA)",
      "Equinix Singapore Pte Ltd",
    ],
  ],
  [
    "isoExclusions",
    ["Makati", "Voice support", "Contact centre operations", "Does not cover the Philippines"],
  ],
  ["deliveryLocations", ["Makati; Davao", "Clark", "Home-based (Philippines)", "multiple"]],
  ["deliveryModel", ["Remote", "Hybrid"]],
  ["serviceLine", ["Payroll", "Debt collection", "Contact centre (voice) and payroll"]],
  ["vendorLegalEntity", ["Dapitan Voice UK Ltd", "Kalinga Helpline Inc."]],
];
const fatalToReport: Faults = [
  [
    "soc2Claim",
    [
      "No",
      "In progress",
      "SOC 1 only",
      "SOC 3",
      "Our data centre has one",
      "Self-assessment",
      "24/7 SOC",
      "TBC",
    ],
  ],
  ["soc2Type", ["SOC 1", "SOC 3", "Readiness"]],
  ["soc2PeriodEnd", ["31 Mar 2025", "2024-12-31"]],
  ["soc2Auditor", ["Vanta", "Self", "our IT team", "AWS", "UKAS"]],
  ["soc2Opinion", ["Adverse", "Disclaimer of opinion"]],
  ["soc2Locations", ["Cebu City", "London"]],
  ["soc2Entity", ["Another BPO Ltd", "Dapitan Voice India Pvt Ltd"]],
  ["soc2ScopeExclusions", ["Makati", "Voice services"]],
];

/** What has to be closed or accepted before the cover counts. */
const conditions: Faults = [
  ["isoCertificationBody", ["Self", "Internal audit", "our consultant", "ISO.org", "UKAS"]],
  ["isoAccreditationBody", ["None", "not accredited"]],
  ["isoLastAuditDate", ["overdue", "missed", "1 Jan 2023"]],
  ["evidenceSeen", ["No", "Requested", "Logo on the website", ""]],
];

const passing: Faults = [
  ["isoClaim", ["Y", "Certified", "Active", "ISO/IEC 27001:2022", "Sí", "TRUE"]],
  ["isoEdition", ["ISO/IEC 27001:2022", "BS EN ISO/IEC 27001:2023", "'22"]],
  ["isoExpiryDate", ["30.06.2027", "June 2027", "2027年6月30日", "30-Jun-27"]],
  [
    "isoSites",
    ["Makati & Cebu City", "1) Makati 2) Cebu City", "6750 Ayala Ave, Makati, Metro Manila"],
  ],
  ["isoEntity", ["DAPITAN VOICE PHILIPPINES INC", "Dapitan Voice Philippines, Inc. (Makati)"]],
  [
    "isoScopeStatement",
    ["Call centre operations", "Servicio de atención al cliente (call center)"],
  ],
];

function each(name: string, row: RowTexts, faults: Faults, statuses: readonly string[]): void {
  describe(name, () => {
    const cases = faults.flatMap(([field, texts]) => texts.map((text) => [field, text] as const));
    test.for(cases)("%s “%s”", ([field, text]) => {
      const { status, because } = check({ ...row, [field]: text }).verdict;
      expect(statuses, `${status}: ${because.join(" ")}`).toContain(status);
    });
  });
}

test.for([
  ["certificate", certified],
  ["report", reported],
] as const)("without a fault the %s covers", ([, row]) => {
  const { status, because } = check(row).verdict;
  expect(status, because.join(" ")).toBe("covered");
});

const NOT_SHOWN = ["not-covered", "partly-covered", "cannot-tell"];
each("a certificate that does not cover", certified, fatalToCertificate, NOT_SHOWN);
each("a report that does not cover", reported, fatalToReport, NOT_SHOWN);
each("a point to be closed", certified, conditions, [...NOT_SHOWN, "covered-with-conditions"]);
each("another way of writing what is right", certified, passing, ["covered"]);
