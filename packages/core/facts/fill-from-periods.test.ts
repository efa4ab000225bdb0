import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { type Fact, valueOf } from "../reading/cell/fact.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import { readFacts } from "./read-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";
import { someDay } from "../testing/some-day.ts";

type PeriodField = "soc2PeriodStart" | "soc2PeriodEnd";

/** A row with one column for the period, under the heading given. */
function recordWith(field: PeriodField, heading: string, text: string): VendorRecord {
  const cell = { column: "A", heading, content: { kind: "text", text } } as const;
  return {
    row: 2,
    cells: new Map<FieldId, [typeof cell]>([[field, [cell]]]),
    dateOrders: new Map(),
  };
}

function periodOf(field: PeriodField, heading: string, text: string): string {
  const { soc2PeriodStart, soc2PeriodEnd } = readFacts(recordWith(field, heading, text), someDay);
  return `${inBrief(soc2PeriodStart)} to ${inBrief(soc2PeriodEnd)}`;
}

function inBrief(fact: Fact<DayInterval>): string {
  const date = valueOf(fact);
  if (date === null) return "?";
  return date.earliest === date.latest ? date.earliest : date.earliest.slice(0, 7);
}

test.for([
  ["Jan-Dec 2025", "2025-01 to 2025-12"],
  ["1 Oct – 30 Sep 2026", "2025-10-01 to 2026-09-30"],
  ["1 Oct 2025 – 30 Sep 2026 (12m)", "2025-10-01 to 2026-09-30"],
  ["year ended 30 Sep 2026", "2025-10-01 to 2026-09-30"],
  ["Q4 2025 - Q3 2026", "2025-10-01 to 2026-09-30"],
] as const)("“%s” in either column of a period is the whole of it: %s", ([text, period]) => {
  expect(periodOf("soc2PeriodStart", "Period start", text)).toBe(period);
  expect(periodOf("soc2PeriodEnd", "Period end", text)).toBe(period);
});

test.for([
  ["Report period", "H1 2026", "2026-01-01 to 2026-06-30"],
  ["Period end", "H1 2026", "? to 2026-01"],
  ["Period end", "30 Sep 2026", "? to 2026-09-30"],
  ["Period end", "from 30 Sep 2026", "? to 2026-09-30"],
  ["Report period", "FY25", "? to ?"],
] as const)("under “%s”, “%s” is %s", ([heading, text, period]) => {
  expect(periodOf("soc2PeriodEnd", heading, text)).toBe(period);
});
