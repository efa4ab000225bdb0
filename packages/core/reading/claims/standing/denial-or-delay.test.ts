import { expect, test } from "vitest";

import { denialOrDelay } from "./denial-or-delay.ts";

test.for([
  ["We do not hold ", " certification", "no"],
  ["", " – not held", "no"],
  ["Failed ", "", "no"],
  ["Scrapped the ", " project", "no"],
  ["", " abandoned", "no"],
  ["We see no need to certify to ", "", "no"],
  ["There are no plans for ", "", "no"],
  ["✗ ", "", "no"],
  ["We are working towards ", " certification", "in-progress"],
  ["", ", planned for Q3", "in-progress"],
  ["We will share it once our ", " report is issued", "in-progress"],
  ["Formerly ", " certified", "lapsed"],
  ["We were ", " certified until 2022", "lapsed"],
  ["Prior to the acquisition we held ", "", "lapsed"],
  ["Before the merger we were ", " audited", "lapsed"],
  ["", " certificate suspended", "lapsed"],
  ["We plan to renew our ", " certificate", null],
  ["We hold ", ", with no exceptions", null],
] as const)("“%s… %s” says %s", ([lead, tail, answer]) => {
  expect(denialOrDelay(lead, tail)?.answer ?? null).toBe(answer);
});
