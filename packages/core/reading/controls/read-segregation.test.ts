import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readSegregation } from "./read-segregation.ts";

test.for([
  ["Dedicated team and floor", ["dedicated"]],
  ["Dedicated", ["dedicated"]],
  ["Dedicated delivery centre", ["own-site", "dedicated"]],
  ["Logically separated by VLAN", ["logical"]],
  ["Separate folders and role-based access", ["logical"]],
  ["Multi-tenant with logical separation", ["logical", "shared"]],
  ["Dedicated agents, shared floor", ["dedicated", "shared"]],
  ["Shared", ["shared"]],
  ["Shared agents across clients", ["shared"]],
  ["Agents are pooled", ["shared"]],
  ["No", ["none"]],
  ["Not segregated", ["none"]],
  ["No shared accounts, dedicated VDI", ["dedicated"]],
  ["Partly dedicated", ["in-part"]],
  ["Yes", "unclear"],
  ["as per the contract", "elsewhere"],
  ["N/A", "not-applicable"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readSegregation(cell(text)))).toEqual(expected);
});
