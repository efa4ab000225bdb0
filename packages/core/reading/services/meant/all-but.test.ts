import { expect, test } from "vitest";

import { withAllButLimited } from "./all-but.ts";

test.for([
  ["Services other than payroll are outside the certified scope.", "limited to payroll."],
  ["Everything except payroll is excluded", "limited to payroll"],
  ["All activities apart from payroll are not covered", "limited to payroll"],
  ["All services other than payroll are included", null],
  ["Payroll and services other than tax", null],
] as const)("“%s” is “%s”", ([text, limited]) => {
  expect(withAllButLimited(text)).toBe(limited ?? text);
});
