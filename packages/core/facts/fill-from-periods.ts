import type { FieldId } from "../fields/field-dictionary.ts";
import type { DayInterval } from "../reading/day-interval.ts";
import { type Fact, isUnanswered } from "../reading/fact.ts";
import { remembered } from "../reading/memo.ts";
import { parsePeriod } from "../reading/period.ts";
import type { DateOrder, SourceCell } from "../reading/source-cell.ts";
import { derivedFact } from "./derived-fact.ts";
import type { DraftFacts } from "./read-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

const PERIODS = [
  ["soc2PeriodStart", "soc2PeriodEnd"],
  ["bridgeStart", "bridgeEnd"],
] as const satisfies readonly (readonly [FieldId, FieldId])[];

/** How many texts are kept for each way of writing dates. */
const MOST_TEXTS = 2000;

const periodsUnder = {
  "day-first": periodsWith("day-first"),
  "month-first": periodsWith("month-first"),
  open: periodsWith(null),
};

function periodsWith(order: DateOrder | null) {
  return remembered((text) => parsePeriod(text, order), MOST_TEXTS);
}

/** Splits "1 Jan 2025 – 31 Dec 2025", written in one of the two columns of a period, over both. */
export function withSplitPeriods(draft: DraftFacts, record: VendorRecord): void {
  for (const [startField, endField] of PERIODS) {
    for (const field of [endField, startField]) {
      const cell = record.cells.get(field)?.[0];
      if (cell === undefined || cell.content.kind !== "text" || isDate(draft[field])) continue;
      const period = periodsUnder[record.dateOrders.get(field) ?? "open"](cell.content.text);
      if (period === null) continue;
      fill(draft, startField, period.start, cell, field);
      fill(draft, endField, period.end, cell, field);
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
  { column, content }: SourceCell,
  from: FieldId,
): void {
  if (date === null || (target !== from && !isUnanswered(draft[target]))) return;
  draft[target] = derivedFact(date, target, date, content.text, column);
}

/** A Type 1 report has one date, and trackers keep it in the period-end column. */
function withAsOfDate(draft: DraftFacts): void {
  const type = draft.soc2Type;
  if (type.state !== "stated" || type.value !== "1") return;
  if (isUnanswered(draft.soc2AsOfDate) && isUnanswered(draft.soc2PeriodStart)) {
    if (draft.soc2PeriodEnd.state === "stated") draft.soc2AsOfDate = draft.soc2PeriodEnd;
  }
}
