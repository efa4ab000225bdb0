import type { Facts } from "../facts/facts.ts";
import { readEntities } from "../matching/entity/entity-text.ts";
import { quoteOf, valueOf } from "../reading/cell/fact.ts";
import { comparable } from "../facts/row-identity.ts";

/** A row as far as the portfolio looks at it; it is let go once its keys are taken. */
export interface PortfolioRow {
  readonly row: number;
  readonly facts: Facts;
  /** The vendor as written. */
  readonly vendor: string;
  /** Equal for the spellings of one company, its legal form and country left out. */
  readonly company: string;
  /** Equal for companies that say they have one parent: these may share a certificate. */
  readonly group: string;
}

/** A cell, or a row where no cell is meant, with the vendor it is about. */
export interface PortfolioPlace {
  readonly vendor: string;
  readonly row: number;
  /** `null` where the whole row is meant. */
  readonly cell: string | null;
}

/** A row with the keys by which companies are told apart. */
export function portfolioRow(row: number, facts: Facts): PortfolioRow {
  const vendor = quoteOf(facts.vendorName);
  const company = companyKey(vendor);
  const parent = valueOf(facts.vendorParent);
  return { row, facts, vendor, company, group: parent === null ? company : companyKey(parent) };
}

/** One string for a company however its name is written: "Tala, Inc." and "TALA (Philippines)". */
export function companyKey(name: string): string {
  const [first] = readEntities(name).names;
  return first?.joined ?? comparable(name);
}
