import type { ScopeMatch } from "@scopefit/core/matching/scope-match";
import * as z from "zod/mini";

/** What `scopefit match --format json` prints. */
export const matchReportSchema = z.strictObject({
  result: z.enum(["IN", "OUT", "UNKNOWN"]),
  reason: z.string(),
  needed: z.string(),
  stated: z.string(),
});

export type MatchReportJson = z.infer<typeof matchReportSchema>;

/** The answer of a matcher as JSON. */
export function matchReport({ result, reason, needed, stated }: ScopeMatch): MatchReportJson {
  return { result, reason, needed, stated };
}
