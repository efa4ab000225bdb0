import { expect, test } from "vitest";

import { givesOutReport } from "./gives-out.ts";

test.for([
  ["Voltia publie un rapport ", " annuel", true],
  ["Wir stellen unseren Kunden einen ", "-Bericht zur Verfügung.", true],
  ["Pubblichiamo un report ", " ogni anno", true],
  ["Stellen Sie uns einen ", "-Bericht zur Verfügung.", false],
  ["Wir stellen Ihnen einen ", "-Bericht vor.", false],
  ["Wir publizieren Leitfäden zu ", "-Berichten.", false],
  ["Nous publions un guide sur le rapport ", ".", false],
] as const)("whether “%sSOC 2%s” gives out a report: %s", ([before, after, expected]) => {
  expect(givesOutReport(before, after)).toBe(expected);
});
