import { expect, test } from "vitest";

import { withoutOtherItems } from "./without-other-items.ts";

test.for([
  [", EU SCC", ""],
  [", HDS, SecNumCloud", ""],
  [" + EU-US DPF", ""],
  ["; ENS Alto", ""],
  [", TISAX AL3, AES-256", ""],
] as const)("“%s” says nothing of the item before it", ([rest, left]) => {
  expect(withoutOtherItems(rest).trim()).toBe(left);
});

test.for([
  ", in progress",
  ", Roadmap",
  ", TBC",
  ", FY27",
  ", NDA",
  ", SUSPENDED",
  ", AWS",
  ", Azure EU",
  ", MAR 2027",
  " EU SCC",
  ", EU SCC pending",
])("“%s” may say something of it", (rest) => {
  expect(withoutOtherItems(rest)).toBe(rest);
});
