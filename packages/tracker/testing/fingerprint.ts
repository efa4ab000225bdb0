import type { Status } from "@scopefit/core/verdict/verdict";

import type { Point, RowFingerprint } from "../history/row-fingerprint.ts";

/** A point of a check about the certificate. */
export function pointOf(rule: string, answer = "missing"): Point {
  return { rule, subject: "iso", answer };
}

/** The fingerprint of a vendor's row with nothing open, changed as a test needs. */
export function fingerprint(
  vendor: string,
  status: Status = "covered",
  more: Partial<RowFingerprint> = {},
): RowFingerprint {
  const identity = { vendor, service: "Payroll" };
  return { identity, status, inputs: "as-before", open: [], waived: [], ...more };
}
