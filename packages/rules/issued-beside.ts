import type { Artefact } from "@scopefit/core/coverage/coverage";
import type { Facts } from "@scopefit/core/facts/facts";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

import { isNotAnIssuer } from "./iso-27001/not-an-issuer.ts";
import { namesNobodyIndependent } from "./names-nobody-independent.ts";

/** Details of a certificate or report that nobody has of what nobody issued. */
export const issuedFields = [
  "isoCertificateNumber",
  "isoExpiryDate",
  "isoCertificationBody",
  "soc2PeriodEnd",
  "soc2AsOfDate",
  "soc2Auditor",
] as const;

type IssuedField = (typeof issuedFields)[number];

const DETAILS: Readonly<Record<Artefact, readonly IssuedField[]>> = {
  iso: ["isoCertificateNumber", "isoExpiryDate", "isoCertificationBody"],
  soc2: ["soc2PeriodEnd", "soc2AsOfDate", "soc2Auditor"],
};

/**
 * The first detail in a cell of its own that speaks of an issued certificate or report, beside a claim;
 * `null` where there is none. What is read from the claim's own words is part of that answer and no
 * second one, and an issuer who is none says nothing against a self-assessment.
 */
export function issuedBeside(
  artefact: Artefact,
  claim: Fact<Claim>,
  facts: Pick<Facts, IssuedField>,
): IssuedField | null {
  return DETAILS[artefact].find((field) => isInOtherCell(facts[field], claim)) ?? null;
}

/** Whether a detail stands in another cell than the claim, and says what such a detail has to. */
export function isInOtherCell(detail: Fact<unknown>, claim: Fact<Claim>): boolean {
  if (detail.state !== "stated") return false;
  const value = valueOf(detail);
  if (typeof value === "string" && (isNotAnIssuer(value) || namesNobodyIndependent(value))) {
    return false;
  }
  return !("column" in claim) || claim.column !== detail.column;
}
