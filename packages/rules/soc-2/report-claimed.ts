import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** Whether the vendor claims a SOC 2 report; without one its details are not asked for. */
export function claimsReport(claim: Fact<Claim>): boolean {
  return valueOf(claim)?.answer === "yes";
}

/** The answer of every rule about the report where none is claimed. */
export const noReportClaimed = {
  outcome: "not-applicable",
  finding: "No SOC 2 report is claimed.",
} as const;
