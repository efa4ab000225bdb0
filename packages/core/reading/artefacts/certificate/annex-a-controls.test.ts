import { expect, test } from "vitest";

import { annexAControlsIn } from "./annex-a-controls.ts";

test.for([
  ["A.8.30", ["8.30 (2022)"]],
  ["5.23 N/A, 8.30 (outsourced)", ["5.23 (2022)", "8.30 (2022)"]],
  ["A 7.4; A7.9", ["7.4 (2022)", "7.9 (2022)"]],
  ["A.7.12 - A.7.14", ["7.12 (2022)", "7.13 (2022)", "7.14 (2022)"]],
  ["8.2 is in both lists", ["8.2 (either)"]],
  ["A.9.2.1", ["9.2.1 (2013)"]],
  ["A.14.2 outsourced development", ["14.2 (2013)"]],
  ["A.6.2.2 and A.6.7", ["6.2.2 (2013)", "6.7 (2022)"]],
  ["8.30, 8.30", ["8.30 (2022)"]],
  ["8.99", []],
  ["4.3", []],
  ["12 controls", []],
  ["version 2.1 of 01.03.2025", []],
  ["ISO 27001:2022", []],
  ["none", []],
] as const)("“%s” names %s", ([text, controls]) => {
  const named = annexAControlsIn(text).map(({ id, list }) => `${id} (${list ?? "either"})`);
  expect(named).toEqual(controls);
});
