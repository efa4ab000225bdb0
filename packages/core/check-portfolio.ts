import type { Facts } from "./facts/facts.ts";
import type { Policy } from "./policy/policy.ts";
import { concentration } from "./portfolio/concentration.ts";
import { disagreeingRows } from "./portfolio/disagreeing-rows.ts";
import { dueByQuarter, type DueQuarter } from "./portfolio/due-by-quarter.ts";
import type { PortfolioFinding } from "./portfolio/portfolio-finding.ts";
import { portfolioRow } from "./portfolio/portfolio-row.ts";
import { sharedCertificateNumbers } from "./portfolio/shared-certificate-numbers.ts";
import { sharedTexts } from "./portfolio/shared-texts.ts";
import type { IsoDay } from "./reading/dates/iso-day.ts";

/** What the rows of a tracker show together and none of them alone. */
export interface Portfolio {
  /** Numbers and texts that vendors share, rows that disagree, concentrations; in this order. */
  readonly findings: readonly PortfolioFinding[];
  readonly quarters: readonly DueQuarter[];
}

/** Takes the rows of a tracker as they are checked. */
export interface PortfolioCheck {
  readonly add: (row: { readonly row: number; readonly facts: Facts }) => void;
  readonly portfolio: () => Portfolio;
}

/**
 * Looks at a tracker as a whole. Rows stream through it, and of each only small keys are kept: hashes
 * of long texts, certificate numbers, names and dates with their places.
 */
export function checkPortfolio(run: {
  readonly asOf: IsoDay;
  readonly policy: Policy;
}): PortfolioCheck {
  const collectors = [
    sharedCertificateNumbers(),
    sharedTexts(),
    disagreeingRows(),
    concentration(),
  ];
  const due = dueByQuarter(run.asOf, run.policy);
  return {
    add: ({ row, facts }) => {
      const seen = portfolioRow(row, facts);
      for (const collector of collectors) collector.add(seen);
      due.add(seen);
    },
    portfolio: () => ({
      findings: collectors.flatMap((collector) => collector.result()),
      quarters: due.result(),
    }),
  };
}
