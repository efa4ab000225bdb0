import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/cell/fact.ts";

/** The buyer's demand on an engagement: a certificate, a report, one of the two whichever it is, or the two together. */
export type RequiredAssurance = "either" | "iso" | "soc2" | "both";

/** What is required for an engagement: what its row says, else the policy. */
export function requiredOf(
  { assurancePolicy }: Pick<Facts, "assurancePolicy">,
  { requiredAssurance }: Policy,
): RequiredAssurance {
  return valueOf(assurancePolicy) ?? requiredAssurance;
}
