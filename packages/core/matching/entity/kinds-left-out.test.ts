import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Acme Services Ltd", "All Acme group companies save Acme Services Ltd", "OUT"],
  ["Acme Payroll Ltd", "All Acme group companies save Acme Services Ltd", "UNKNOWN"],
  ["Acme Philippines Inc", "Acme Inc. and all subsidiaries outside the Philippines", "OUT"],
  ["Acme India Pvt Ltd", "Acme Inc. and all subsidiaries outside the Philippines", "UNKNOWN"],
  ["Acme Inc", "Acme Inc. and all subsidiaries outside the Philippines", "IN"],
  ["Acme Payroll Ltd", "All group entities bar Acme Payroll Ltd", "OUT"],
  ["Acme Payroll Ltd", "All companies of the Acme group, save for Acme Payroll Ltd", "OUT"],
  ["Acme Payroll Ltd", "All Acme subsidiaries less Acme Payroll Ltd", "OUT"],
  ["Acme Payroll Ltd", "All Acme companies save the Irish one", "UNKNOWN"],
  ["Acme India Pvt Ltd", "Acme India Pvt Ltd and all affiliates outside India", "IN"],
  ["Acme India Services Pvt Ltd", "Acme India Pvt Ltd and all affiliates outside India", "OUT"],
  ["Acme Polska Sp. z o.o.", "Acme AG und alle Tochtergesellschaften außerhalb von Polen", "OUT"],
  ["Acme India Pvt Ltd", "Acme Inc. and affiliates outside the US, Acme India Pvt Ltd", "IN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
