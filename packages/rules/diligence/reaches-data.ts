import type { Facts } from "@scopefit/core/facts/facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";

import { handledData } from "./handled-data.ts";

/** The facts that tell what the people of a service can reach. */
type Reach = Pick<Facts, "accessToBuyerSystems" | "dataTypes">;

/**
 * Whether the people who deliver a service can reach our data or systems. `no` only where both are
 * ruled out: without access to our systems they may still hold our data in their own.
 */
export function reachesData({ accessToBuyerSystems, dataTypes }: Reach): "yes" | "no" | "unknown" {
  const access = valueOf(accessToBuyerSystems);
  const data = handledData(dataTypes);
  if (access === "yes" || access === "partial") return "yes";
  if (data !== "none" && data !== "unknown") return "yes";
  return access === "no" && data === "none" ? "no" : "unknown";
}
