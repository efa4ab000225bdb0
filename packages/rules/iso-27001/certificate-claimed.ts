import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** Whether the vendor claims an ISO 27001 certificate; without one its details are not asked for. */
export function claimsCertificate(claim: Fact<Claim>): boolean {
  return valueOf(claim)?.answer === "yes";
}

/** The answer of every rule about the certificate where none is claimed. */
export const noCertificateClaimed = {
  outcome: "not-applicable",
  finding: "No ISO 27001 certificate is claimed.",
} as const;
