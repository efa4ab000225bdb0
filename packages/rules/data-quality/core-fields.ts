import type { Facts } from "@scopefit/core/facts/facts";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** When a row has to answer a field: always, or for what it claims. */
type NeededFor = "every-row" | "no-claim-yet" | "certificate" | "report" | "period" | "one-date";

/** The answers that decide a row, in the order in which they are asked for. */
const NEEDED_FOR = {
  serviceLine: "every-row",
  deliveryLocations: "every-row",
  vendorLegalEntity: "every-row",
  isoClaim: "no-claim-yet",
  soc2Claim: "no-claim-yet",
  isoEdition: "certificate",
  isoCertificationBody: "certificate",
  isoExpiryDate: "certificate",
  isoScopeStatement: "certificate",
  isoSites: "certificate",
  isoEntity: "certificate",
  soc2Type: "report",
  soc2PeriodStart: "period",
  soc2PeriodEnd: "period",
  soc2AsOfDate: "one-date",
  soc2Auditor: "report",
  soc2Opinion: "report",
  soc2Tsc: "report",
  soc2System: "report",
  soc2Locations: "report",
  soc2Entity: "report",
} as const satisfies Partial<Record<keyof Facts, NeededFor>>;

export type CoreField = keyof typeof NEEDED_FOR;

/** All fields that decide some row. */
export const coreFields = Object.keys(NEEDED_FOR) as readonly CoreField[];

/** The facts that say which core fields matter, themselves included. */
export type CoreFacts = Pick<Facts, CoreField | "soc2ServicesCovered">;

/**
 * The facts of the core fields, in the order of these. Written out, since a look at a property by a name
 * that changes costs many times a look by a name that stands in the code.
 */
export function coreFactList(facts: CoreFacts): readonly Fact<unknown>[] {
  return [
    facts.serviceLine,
    facts.deliveryLocations,
    facts.vendorLegalEntity,
    facts.isoClaim,
    facts.soc2Claim,
    facts.isoEdition,
    facts.isoCertificationBody,
    facts.isoExpiryDate,
    facts.isoScopeStatement,
    facts.isoSites,
    facts.isoEntity,
    facts.soc2Type,
    facts.soc2PeriodStart,
    facts.soc2PeriodEnd,
    facts.soc2AsOfDate,
    facts.soc2Auditor,
    facts.soc2Opinion,
    facts.soc2Tsc,
    facts.soc2System,
    facts.soc2Locations,
    facts.soc2Entity,
  ];
}

/** Whether this row has to answer a core field, given what it claims. */
export function isNeeded(field: CoreField, facts: CoreFacts): boolean {
  switch (NEEDED_FOR[field]) {
    case "every-row":
      return true;
    case "no-claim-yet":
      return !isHeld(facts.isoClaim) && !isHeld(facts.soc2Claim);
    case "certificate":
      return isHeld(facts.isoClaim);
    case "period":
      return isHeld(facts.soc2Claim) && valueOf(facts.soc2Type) !== "1";
    case "one-date":
      return isHeld(facts.soc2Claim) && valueOf(facts.soc2Type) === "1";
    case "report":
      return isHeld(facts.soc2Claim) && !(field === "soc2System" && isDescribed(facts));
  }
}

function isHeld(claim: Fact<Claim>): boolean {
  return valueOf(claim)?.answer === "yes";
}

/** A list of the services covered says what the title of the system would. */
function isDescribed({ soc2ServicesCovered }: CoreFacts): boolean {
  return valueOf(soc2ServicesCovered) !== null;
}
