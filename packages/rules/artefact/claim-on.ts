import type { Artefact } from "@scopefit/core/coverage/coverage";
import type { Facts } from "@scopefit/core/facts/facts";
import type { Claim, ClaimAnswer, ClaimSign } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** The vendor's answer about one artefact. */
export function claimOn(
  artefact: Artefact,
  { isoClaim, soc2Claim }: Pick<Facts, "isoClaim" | "soc2Claim">,
): Fact<Claim> {
  return artefact === "iso" ? isoClaim : soc2Claim;
}

/** What a claim was understood to answer, "N/A" included; `null` where nobody has answered. */
export function answerOf(claim: Fact<Claim>): ClaimAnswer | null {
  if (claim.state === "not-applicable") return "not-applicable";
  return valueOf(claim)?.answer ?? null;
}

/** Whether a claim's words carry any of these signs. */
export function hasSign(claim: Fact<Claim>, ...signs: readonly ClaimSign[]): boolean {
  const found = valueOf(claim)?.signs;
  return found !== undefined && signs.some((sign) => found.includes(sign));
}

/** Whether the artefact is plainly not held, or nothing at all is said of it. */
export function isNoClaim(claim: Fact<Claim>): boolean {
  const answer = answerOf(claim);
  return answer === null || answer === "no" || answer === "not-applicable";
}
