import type { FieldId } from "../fields/field-dictionary.ts";
import type { DayInterval } from "../reading/day-interval.ts";
import { type Fact, isUnanswered, stated } from "../reading/fact.ts";
import { parsePeriod } from "../reading/period.ts";
import type { DraftFacts } from "./read-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

const PERIODS = [
  ["soc2PeriodStart", "soc2PeriodEnd"],
  ["bridgeStart", "bridgeEnd"],
] as const satisfies readonly (readonly [FieldId, FieldId])[];

/** Splits "1 Jan 2025 – 31 Dec 2025", written in one of the two columns of a period, over both. */
export function withSplitPeriods(draft: DraftFacts, record: VendorRecord): void {
  for (const [startField, endField] of PERIODS) {
    for (const field of [endField, startField]) {
      const cell = record.cells.get(field)?.[0];
      if (cell === undefined || cell.content.kind !== "text" || isDate(draft[field])) continue;
      const period = parsePeriod(cell.content.text, record.dateOrders.get(field) ?? null);
      if (period === null) continue;
      fill(draft, startField, period.start, cell.content.text, cell.address, field);
      fill(draft, endField, period.end, cell.content.text, cell.address, field);
    }
  }
  withAsOfDate(draft);
}

/** A plain date in its own column stays what it is; a period is no plain date. */
function isDate(fact: Fact<unknown>): boolean {
  return fact.state === "stated" && (fact.value as DayInterval).precision === "day";
}

function fill(
  draft: DraftFacts,
  target: FieldId,
  date: DayInterval | null,
  quote: string,
  address: string,
  from: FieldId,
): void {
  if (date === null) return;
  if (target === from || isUnanswered(draft[target])) draft[target] = stated(date, quote, address);
}

/** A Type 1 report has one date, and trackers keep it in the period-end column. */
function withAsOfDate(draft: DraftFacts): void {
  const type = draft.soc2Type;
  if (type.state !== "stated" || type.value !== "1") return;
  if (isUnanswered(draft.soc2AsOfDate) && isUnanswered(draft.soc2PeriodStart)) {
    if (draft.soc2PeriodEnd.state === "stated") draft.soc2AsOfDate = draft.soc2PeriodEnd;
  }
}
