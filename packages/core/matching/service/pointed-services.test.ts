import { expect, test } from "vitest";

import { matchService } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["recruitment", "Payroll and recruitment; the latter is not covered.", "OUT"],
  ["payroll", "Payroll and recruitment; the latter is not covered.", "IN"],
  ["payroll", "Payroll and recruitment; the former is not in scope", "OUT"],
  ["recruitment", "Payroll and recruitment; the former is not in scope", "IN"],
  ["recruitment", "Payroll and recruitment, of which only the former is certified", "OUT"],
  ["payroll", "Payroll and recruitment, of which only the former is certified", "IN"],
  ["payroll", "Payroll and recruitment; neither is covered", "OUT"],
  ["payroll", "Payroll and recruitment; both are covered", "IN"],
  [
    "data entry",
    "Payroll, recruitment and data entry are rendered; the last of these is, however, not within the scope.",
    "OUT",
  ],
  ["payroll", "Payroll und Recruiting; Letzteres ist nicht umfasst", "IN"],
  ["payroll", "Payroll and recruitment; the latter is new", "IN"],
  ["pigeon racing", "Payroll and pigeon racing; the latter is not covered", "UNKNOWN"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchService(needed, stated).result).toBe(result);
});
