import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readDataEgress } from "./read-data-egress.ts";

test.for([
  ["Yes", ["in-place"]],
  ["No", ["none"]],
  ["No DLP", ["none"]],
  ["USB blocked and monitored", ["blocked", "monitored"]],
  ["Yes – USB disabled, web mail blocked, alerts reviewed", ["in-place", "blocked", "monitored"]],
  ["USB and printing not allowed", ["blocked"]],
  ["No USB, no phones on the floor", ["blocked"]],
  ["Printing is not permitted, phones allowed", ["blocked", "allowed"]],
  ["USB not blocked", ["allowed"]],
  ["USB ports open", ["allowed"]],
  ["By policy", ["policy"]],
  ["Acceptable use policy signed by all", ["policy"]],
  ["Microsoft Purview DLP", ["in-place", "monitored"]],
  ["Partially", ["in-part"]],
  ["DLP planned for 2027", ["in-part"]],
  ["Yes, on laptops only", ["in-place", "in-part"]],
  ["Antivirus", "unclear"],
  ["N/A", "not-applicable"],
  ["see policy", "elsewhere"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readDataEgress(cell(text)))).toEqual(expected);
});
