import { expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import { isoDay } from "../reading/dates/iso-day.ts";
import { recordOf } from "../testing/record.ts";
import { readFacts } from "./read-facts.ts";

const factsOf = (evidenceSeen: string) =>
  readFacts(recordOf({ vendorName: "Northbase", evidenceSeen }), isoDay("2026-11-23"));

test.for([
  ["K. Brandt 2026-03-02", "2026-03-02"],
  ["MvD 14-04-2026", "2026-04-14"],
  ["11/18/26 HK", "2026-11-18"],
  ["Priya N. 16 Nov 2026", "2026-11-16"],
  ["HK 11/19", undefined],
] as const)("“%s” says that it was read, on %s", ([note, day]) => {
  const facts = factsOf(note);
  expect(valueOf(facts.evidenceSeen)).toBe("yes");
  expect(valueOf(facts.evidenceDate)?.earliest).toBe(day);
});

test.for([
  "HK 2026-12-20",
  "chased 10/26",
  "Requested 12 Nov 2026",
  "TBD 12/1",
  "ETA 1 Nov 2026",
  "SOC 2 2025",
  "K. Brandt",
  "2026-03-02",
  "with legal since 2/26",
])("“%s” does not", (note) => {
  expect(valueOf(factsOf(note).evidenceSeen)).not.toBe("yes");
});
