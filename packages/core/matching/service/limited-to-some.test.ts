import { expect, test } from "vitest";

import { isLimitedToSome } from "./limited-to-some.ts";

test.for([
  ["Claims administration limited to motor lines", "life claims", true],
  ["Claims administration limited to motor lines", "motor claims", false],
  ["Contact centre services for private clients only", "helpline of a ministry", true],
  ["Gestione sinistri limitatamente al ramo auto", "health claims", true],
  ["Claims administration including but not limited to motor lines", "life claims", false],
  ["Payroll services limited to the Manila site", "payroll", false],
  ["Services limited to payroll processing", "payroll", false],
  ["Payroll services", "payroll", false],
] as const)("“%s” leaves out “%s”: %s", ([stated, needed, expected]) => {
  expect(isLimitedToSome(stated, needed)).toBe(expected);
});
