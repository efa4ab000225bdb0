import { expect, test } from "vitest";

import { vendorHeading } from "./vendor-heading.ts";

test.for([
  ["Dapitan\n Voice", "Payroll", "Dapitan Voice, Payroll"],
  ["Dapitan Voice", " ", "Dapitan Voice"],
  ["", "", "(no name)"],
] as const)("%j and %j make %s", ([vendor, service, heading]) => {
  expect(vendorHeading({ vendor, service })).toBe(heading);
});
