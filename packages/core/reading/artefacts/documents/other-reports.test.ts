import { expect, test } from "vitest";
import { readStatement } from "../../statement/read-statement.ts";

test.for([
  ["ISO 27001, ISO 9001:2015 and SOC 1", ["ISO 9001", "SOC 1"]],
  ["SOC 1, 2 and 3 reports", ["SOC 1", "SOC 3"]],
  ["SOC 2 Type II and HITRUST CSF", ["HITRUST"]],
  ["Tallow’s SOC 3 is a public report of its controls.", ["SOC 3"]],
  ["A SOC 3 is a public report.", []],
  ["PCI DSS AOC and SOC 2", ["PCI DSS AOC"]],
  ["SSAE 18 SOC 2 Type II", []],
  ["GDPR and HIPAA compliant, SOC 2", []],
  ["SOC 2, no SOC 3", []],
  ["Suppliers must hold ISO 27001 or ISO 9001", []],
] as const)("“%s” names besides: %o", ([text, names]) => {
  expect(readStatement(text).otherReports).toEqual(names);
});
