import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

const UNANSWERED = { answer: "unknown", signs: [] } as const satisfies Partial<Claim>;

/** Whether an artefact is claimed: held, not held, or not answered. */
export function claimStand(claim: Fact<Claim>): "held" | "not-held" | "unknown" {
  if (claim.state === "not-applicable") return "not-held";
  const { answer, signs } = valueOf(claim) ?? UNANSWERED;
  // Another row may name it.
  if (answer === "unknown" || signs.includes("other-named")) return "unknown";
  return answer === "yes" ? "held" : "not-held";
}
