import { asksForBoth } from "@scopefit/core/facts/answers-for-both";

import { headingWords } from "../layout/heading-words.ts";
import type { ColumnMapping } from "./mapping.ts";

/** Headings of those who stand in for the vendor in a list of their own; “encargado” may head an owner elsewhere. */
const LISTED =
  /^(?:subprocessors?|subcontractors?|(?:sub)?service organisations?|encargados?)(?: names?)?$/u;

/** What is bought, or a number: it names the vendor of a list that says who has which certificate. */
const BOUGHT =
  /^(?:solutions?|options?|tools?|platforms?|products?|applications?|software|(?:vendors?|suppliers?|providers?|third part(?:y|ies)) (?:id|number|ref|reference|code))(?: names?)?$/u;

/** A service is the vendor's name only where what it is for stands beside it: "Service | Purpose". */
const SERVICE = /^services?(?: names?)?$/u;
const PURPOSE = /^(?:purpose|used? for|use|role)$/u;

/** Columns that number the rows. */
const NUMBERING = /^(?:(?:sr|serial|row|item|line|record) )?(?:number|id|ref|code|nr)?$/u;

/** A list says something of those whom it names. */
const FEWEST_ASKED = 2;

/** As sure as what the cells of a column say. */
const BY_PLACE = 0.85;

/**
 * Where no column names the vendor and the rows begin with a sub-processor or a service
 * organisation, the list is of those: each of them is the vendor of its row. So is a service or product of a
 * list that asks for certificates or reports.
 */
export function withVendorFound(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const asked = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  if (asked.includes("vendorName")) return columns;
  if (asked.length < FEWEST_ASKED && !columns.some(asksForAnyCertificate)) return columns;
  const first = columns.find(({ heading }) => !NUMBERING.test(headingWords(heading)));
  if (first === undefined || first.decidedBy === "saved") return columns;
  const words = headingWords(first.heading);
  // Beside a column of legal names only a list of those who stand in for the vendor names them itself.
  const isNamed = asked.includes("vendorLegalEntity")
    ? LISTED.test(words)
    : namesVendors(words, columns);
  if (!isNamed) return columns;
  return columns.map((column) =>
    column === first
      ? {
          ...column,
          field: "vendorName",
          confidence: BY_PLACE,
          reason: "the rows begin with it and no column names the vendor",
          doubt: null,
        }
      : column,
  );
}

/** A column of certifications at large asks for both standards. */
function asksForAnyCertificate({ field, heading, reads }: ColumnMapping): boolean {
  const isClaim = field === "isoClaim" || field === "soc2Claim";
  return isClaim && reads === undefined && asksForBoth(heading);
}

function namesVendors(words: string, columns: readonly ColumnMapping[]): boolean {
  if (LISTED.test(words)) return true;
  if (!columns.some(({ field }) => field === "isoClaim" || field === "soc2Claim")) return false;
  const hasPurpose = columns.some(({ heading }) => PURPOSE.test(headingWords(heading)));
  return BOUGHT.test(words) || (SERVICE.test(words) && hasPurpose);
}
