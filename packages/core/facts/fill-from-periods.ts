import type { FieldId, FieldIdOfType } from "../fields/field-dictionary.ts";
import { parseDate } from "../reading/dates/date.ts";
import { type DayInterval, exactDay } from "../reading/dates/day-interval.ts";
import { type Fact, isUnanswered } from "../reading/cell/fact.ts";
import { remembered } from "../reading/text/memo.ts";
import { parsePeriod, type Period } from "../reading/dates/period.ts";
import type { DateOrder, SourceCell } from "../reading/cell/source-cell.ts";
import { derivedFact } from "./derived-fact.ts";
import type { DraftFacts } from "./draft-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

const PERIODS = [
  ["isoIssueDate", "isoExpiryDate"],
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
      if (cell === undefined || cell.content.kind !== "text") continue;
      const period = periodIn(cell, draft[field], record.dateOrders.get(field) ?? "open");
      if (period === null) continue;
      fill(draft, startField, period.start, cell, field);
      fill(draft, endField, period.end, cell, field);
    }
  }
}

function periodIn(
  { content, heading }: SourceCell,
  fact: Fact<DayInterval>,
  order: DateOrder | "open",
): Period | null {
  if (content.kind !== "text") return null;
  const period = periodsUnder[order](content.text);
  if (period === null) return asksForPeriod(heading) ? partOfYear(content.text) : null;
  // A plain date in its own column stays what it is, though its words may call it the start.
  const isWhole = period.start !== null && period.end !== null;
  return isWhole || !isDay(fact) ? period : null;
}

function isDay(fact: Fact<DayInterval>): boolean {
  return fact.state === "stated" && fact.value.precision === "day";
}

/** "H1 2026": a period where a period is asked for, a rough date where an end of one is. */
const partOfYear = remembered((text): Period | null => {
  const date = parseDate(text, null);
  if (date === null || (date.precision !== "half" && date.precision !== "quarter")) return null;
  return { start: exactDay(date.earliest), end: exactDay(date.latest) };
}, MOST_TEXTS);

const ASKS_FOR_PERIOD = /period|coverage|covered|window|zeitraum|per[ií]odo|p[ée]riode/iu;
const ASKS_FOR_ONE_END =
  /(?<!\p{L})(?:start\p{L}*|begin\p{L}*|from|end\p{L}*|to|until|through|as of|beginn|ende|inicio|fin|fim|début)(?!\p{L})/iu;

function asksForPeriod(heading: string): boolean {
  return ASKS_FOR_PERIOD.test(heading) && !ASKS_FOR_ONE_END.test(heading);
}

function fill(
  draft: DraftFacts,
  target: FieldIdOfType<"date">,
  date: DayInterval | null,
  { column, content }: SourceCell,
  from: FieldId,
): void {
  if (date === null || (target !== from && !isUnanswered(draft[target]))) return;
  draft[target] = derivedFact(date, target, date, content.text, column);
}
