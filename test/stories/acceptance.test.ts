import type { CheckedRow } from "@scopefit/core/check-row";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Status } from "@scopefit/core/verdict/verdict";
import { expect, test } from "vitest";

import { check } from "./check.ts";
import { certificate, engagement, noCertificate, noReport, report } from "./vendor-rows.ts";

/** Rules that say something about the row, as `rule gap high` or `rule note`. */
function said({ outcomes }: CheckedRow): readonly string[] {
  return outcomes
    .filter((outcome) => outcome.because === null)
    .flatMap((outcome) => {
      if ("severity" in outcome) return [`${outcome.rule} ${outcome.outcome}`];
      return outcome.note ? [`${outcome.rule} note`] : [];
    });
}

interface AcceptanceRow {
  readonly facts: string;
  readonly row: Partial<Record<FieldId, string>>;
  readonly status: Status;
  readonly says: readonly string[];
}

const rows: readonly AcceptanceRow[] = [
  {
    facts: "a certificate in force that names service, site and company, and no SOC 2",
    row: { ...engagement, ...certificate, ...noReport },
    status: "covered",
    says: ["cov-iso-only note"],
  },
  {
    facts: "the same, and nobody has recorded reading it",
    row: { ...engagement, ...certificate, ...noReport, evidenceSeen: "" },
    status: "covered-with-conditions",
    says: ["art-evidence-not-seen review"],
  },
  {
    facts: "the same for the 2013 edition, whatever expiry is printed",
    row: {
      ...engagement,
      ...certificate,
      ...noReport,
      isoEdition: "2013",
      isoExpiryDate: "1 Dec 2026",
    },
    status: "not-covered",
    says: ["iso-edition-withdrawn gap"],
  },
  {
    facts: "two bare answers of yes",
    row: { ...engagement, isoClaim: "Yes", soc2Claim: "Yes" },
    status: "cannot-tell",
    says: ["art-claim-bare-yes review", "art-claim-bare-yes review"],
  },
  {
    facts: "the hosting provider's report and certificate",
    row: { ...engagement, soc2Claim: "Yes – AWS SOC 2 Type II", isoClaim: "AWS is certified" },
    status: "not-covered",
    says: ["art-borrowed-cloud-assurance gap", "art-borrowed-cloud-assurance gap"],
  },
  {
    facts: "a report bridged for ten months, and nothing known of user controls",
    row: {
      ...engagement,
      ...noCertificate,
      ...report,
      deliveryLocations: "Makati, Cebu City",
      bridgeLetter: "Yes",
      bridgeStart: "1 Jan 2026",
      bridgeEnd: "31 Oct 2026",
      soc2Cuecs: "",
    },
    status: "covered-with-conditions",
    says: ["soc2-bridge-too-long gap", "soc2-cuecs-unknown review"],
  },
  {
    facts: "a fresh Type I report with a Type II announced",
    row: {
      ...engagement,
      ...noCertificate,
      ...report,
      soc2Type: "Type I",
      soc2PeriodStart: "",
      soc2PeriodEnd: "",
      soc2AsOfDate: "1 Sep 2026",
      soc2ReportDate: "20 Oct 2026",
      nextReportDate: "Q3 2027",
      soc2Cuecs: "none",
    },
    status: "covered-with-conditions",
    says: ["soc2-type1-only gap"],
  },
  {
    facts: "a certificate for other services at our site and a report for our service elsewhere",
    row: {
      ...engagement,
      ...certificate,
      ...report,
      isoScopeStatement: "Corporate IT, HR and Admin",
      isoSites: "Makati",
      soc2Locations: "Dallas, TX",
      soc2PeriodStart: "1 Sep 2025",
      soc2PeriodEnd: "31 Aug 2026",
      soc2ReportDate: "20 Oct 2026",
      soc2Cuecs: "none",
    },
    status: "not-covered",
    says: ["cov-patchwork gap", "iso-scope-service-mismatch gap", "soc2-locations-mismatch gap"],
  },
  {
    facts: "payroll with personal and financial data under Security alone",
    row: {
      ...engagement,
      ...noCertificate,
      ...report,
      serviceLine: "Payroll",
      dataTypes: "PII, financial",
      soc2Tsc: "Security",
      soc2System: "Payroll processing services system",
      soc2PeriodStart: "1 Oct 2025",
      soc2PeriodEnd: "30 Sep 2026",
      soc2ReportDate: "10 Nov 2026",
      soc2Cuecs: "none",
    },
    status: "covered-with-conditions",
    says: [
      "soc2-tsc-data-protection-missing gap",
      "soc2-tsc-processing-integrity-missing gap",
      "soc2-soc1-needed review",
    ],
  },
  {
    facts: "an expired certificate beside a report that carries the cover",
    row: {
      ...engagement,
      ...certificate,
      ...report,
      isoExpiryDate: "30 Sep 2026",
      isoIssueDate: "1 Oct 2023",
      soc2PeriodStart: "1 Jul 2025",
      soc2PeriodEnd: "30 Jun 2026",
      soc2Cuecs: "none",
      bridgeLetter: "No",
    },
    status: "covered-with-conditions",
    says: ["iso-cert-expired gap", "soc2-gap-unbridged gap"],
  },
];

test.for(rows)("$facts: $status", ({ row, status, says }) => {
  const checked = check(row);
  expect({ status: checked.verdict.status, because: checked.verdict.because }).toMatchObject({
    status,
  });
  for (const point of says) {
    const wanted = says.filter((it) => it === point).length;
    expect(said(checked).filter((it) => it === point)).toHaveLength(wanted);
  }
});

test("a tracker without questions about the service's own controls says so in the basis line", () => {
  const { verdict } = check({ ...engagement, ...certificate, ...noReport });
  expect(verdict.basis).toContain("diligence not asked");
});

test("bare answers lead to one question for each artefact", () => {
  const { verdict } = check({ ...engagement, isoClaim: "Yes", soc2Claim: "Yes" });
  expect(verdict.questions.length).toBeGreaterThanOrEqual(2);
  expect(verdict.questions.length).toBeLessThanOrEqual(4);
});
