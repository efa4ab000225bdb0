import type { CheckedRow } from "@scopefit/core/check-row";
import { noFacts } from "@scopefit/core/facts/no-facts";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { OpenOutcome } from "@scopefit/core/rule/rule";
import { known, on, text } from "@scopefit/core/testing/facts";

import { checkedRow, siteState } from "./checked-row.ts";

/** A row of a vendor with a certificate whose answer changes when it ends. */
export function fullRow(
  vendor: string,
  service: string,
  row: number,
  outcomes: readonly OpenOutcome[] = [],
): CheckedRow {
  const basis = checkedRow("covered-with-conditions", outcomes, [siteState("Makati", "covered")]);
  const facts = {
    ...noFacts,
    vendorName: text(vendor),
    serviceLine: known<"serviceLine">([{ text: service, line: null }], service),
    isoIssueDate: on("2024-07-01"),
    isoExpiryDate: on("2027-06-30"),
  };
  return {
    ...basis,
    row,
    facts,
    nextChange: {
      date: isoDay("2027-07-01"),
      to: "not-covered",
      why: "The ISO 27001 certificate ends on 30 June 2027.",
    },
    verdict: {
      ...basis.verdict,
      fit: { answer: "all", decidedBy: null },
      standings: [
        {
          artefact: "iso",
          claim: "yes",
          usability: "usable",
          reliance: "limited",
          evidence: "E2",
        },
        { artefact: "soc2", claim: "no", usability: "unusable", reliance: "none", evidence: "E0" },
      ],
    },
  };
}
