import type { Facts } from "../facts/facts.ts";
import { noFacts } from "../facts/no-facts.ts";
import type { PortfolioCollector } from "../portfolio/portfolio-finding.ts";
import { portfolioRow } from "../portfolio/portfolio-row.ts";
import { text } from "./facts.ts";

/** A vendor with what its row says. */
export type VendorInTest = readonly [vendor: string, facts: Partial<Facts>];

/** What a collector makes of these vendors, whose rows count from 2. */
export function collected<Result>(
  collector: PortfolioCollector<Result>,
  vendors: readonly VendorInTest[],
): Result {
  vendors.forEach(([vendor, facts], place) => {
    collector.add(portfolioRow(place + 2, { ...noFacts, vendorName: text(vendor), ...facts }));
  });
  return collector.result();
}
