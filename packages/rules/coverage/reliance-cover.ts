import type { Facts } from "@scopefit/core/facts/facts";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { RuleContext } from "@scopefit/core/rule/rule";

/** The facts that tell until when a certificate and a report can carry us. */
export type EndFacts = Pick<
  Facts,
  "isoClaim" | "soc2Claim" | "isoExpiryDate" | "soc2PeriodEnd" | "soc2AsOfDate" | "nextReportDate"
>;

/**
 * The last day on which any claimed artefact may still carry us: a certificate until it expires, a
 * report until it is too old, with the time that an announced report adds. `null` where a claimed one
 * has no such day, which its own checks say.
 */
export function lastDayOfCover(facts: EndFacts, policy: RuleContext["policy"]): IsoDay | null {
  const ends: IsoDay[] = [];
  if (isHeld(facts.isoClaim)) {
    const expiry = valueOf(facts.isoExpiryDate);
    if (expiry === null) return null;
    ends.push(expiry.latest);
  }
  if (isHeld(facts.soc2Claim)) {
    const end = reportEnd(facts, policy);
    if (end === null) return null;
    ends.push(end);
  }
  return ends.sort().at(-1) ?? null;
}

function reportEnd(facts: EndFacts, { soc2 }: RuleContext["policy"]): IsoDay | null {
  const end = valueOf(facts.soc2PeriodEnd) ?? valueOf(facts.soc2AsOfDate);
  if (end === null) return null;
  const tooOld = addMonths(end.latest, soc2.staleMonths);
  const next = valueOf(facts.nextReportDate);
  return next === null || next.earliest > tooOld
    ? tooOld
    : addMonths(next.latest, soc2.staleMonths);
}

function isHeld(claim: Fact<Claim>): boolean {
  return valueOf(claim)?.answer === "yes";
}
