import type { FieldValue } from "@scopefit/core/facts/field-value";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** Whether the report carves out some of its subservice organisations at least. */
export function carvesOut(method: Fact<FieldValue<"soc2SubserviceMethod">>): boolean {
  const stated = valueOf(method);
  return stated === "carve-out" || stated === "mixed";
}

/** The answer of every rule about carved-out organisations where there are none. */
export const nothingCarvedOut = {
  outcome: "not-applicable",
  finding: "No organisation is said to be carved out.",
} as const;
