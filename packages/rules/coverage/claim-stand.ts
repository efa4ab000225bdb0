import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** Whether an artefact is claimed: held, not held, or not answered. */
export function claimStand(claim: Fact<Claim>): "held" | "not-held" | "unknown" {
  if (claim.state === "not-applicable") return "not-held";
  const answer = valueOf(claim)?.answer ?? "unknown";
  if (answer === "unknown") return "unknown";
  return answer === "yes" ? "held" : "not-held";
}
