import type { Artefact } from "@scopefit/core/coverage/coverage";
import { fieldDefinition, type FieldIdOfType } from "@scopefit/core/fields/field-dictionary";
import { type DayInterval, exactDay } from "@scopefit/core/reading/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";

import { dateInWords } from "../date-in-words.ts";
import { isAhead } from "../is-ahead.ts";
import { isoIec17021, ourChoice } from "../sources.ts";

const DATES = [
  "isoOriginalDate",
  "isoIssueDate",
  "isoExpiryDate",
  "isoLastAuditDate",
  "soc2PeriodStart",
  "soc2PeriodEnd",
  "soc2ReportDate",
  "bridgeStart",
] as const;

type DateField = (typeof DATES)[number] & FieldIdOfType<"date">;

/** Two dates of which the first cannot lie after the second. */
interface Order {
  readonly earlier: DateField;
  /** A date of the row, or the as-of date: what is reported as done lies in the past. */
  readonly later: DateField | "as-of";
  /** A period takes time: its two ends cannot be the same day. */
  readonly strict?: true;
}

const ORDERS: Readonly<Record<Artefact, readonly Order[]>> = {
  iso: [
    { earlier: "isoIssueDate", later: "isoExpiryDate" },
    { earlier: "isoOriginalDate", later: "isoIssueDate" },
    { earlier: "isoLastAuditDate", later: "as-of" },
  ],
  soc2: [
    { earlier: "soc2PeriodStart", later: "soc2PeriodEnd", strict: true },
    { earlier: "soc2PeriodEnd", later: "soc2ReportDate" },
    { earlier: "soc2PeriodEnd", later: "bridgeStart" },
  ],
};

const question = {
  vendor:
    "You gave the {labelA} as {a} and the {labelB} as {b}, and the first cannot come after the second. Please check both against the document and send us the right dates.",
} as const;

export const dqDateOrder = defineRule({
  id: "dq-date-order",
  group: "data-quality",
  subject: "each-artefact",
  title: "The dates given are in a possible order",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "Dates in an impossible order mean that one of them is wrong, and then nothing can be said of either.",
  when: "The issue date lies after the expiry date, the original certification after the issue, or the last audit after the as-of date; the SOC 2 period starts on or after the day it ends, or ends after the report is dated or the bridge letter starts. A review where it depends on what a date means.",
  evidence: "The certificate or report page that shows the dates.",
  source: [
    isoIec17021("8.2.2", "A certificate shows its dates of grant, renewal and expiry."),
    ourChoice("Which orders are impossible."),
  ],
  reads: DATES,
  answers: {
    noPairs: { outcome: "not-applicable", finding: "No two dates are given to compare." },
    inOrder: { outcome: "pass", finding: "The dates given are in a possible order." },
    outOfOrder: {
      outcome: "gap",
      finding: "The {labelA} ({a}) does not come before the {labelB} ({b}); one must be wrong.",
      ask: question,
    },
    perhapsOutOfOrder: {
      outcome: "review",
      finding: "The {labelA} ({a}) may not come before the {labelB} ({b}).",
      ask: {
        vendor:
          "You gave the {labelA} as {a} and the {labelB} as {b}. On which day, month and year does each fall?",
      },
    },
  },
  decide(facts, context, answer) {
    const found = ORDERS[context.artefact].flatMap((order) => pairIn(order, facts, context) ?? []);
    const worst =
      found.find(({ broken }) => broken === "yes") ??
      found.find(({ broken }) => broken === "unsure");
    if (worst === undefined) return found.length === 0 ? answer.noPairs() : answer.inOrder();

    const { earlier, later } = worst.order;
    const values = {
      labelA: fieldDefinition(earlier).label,
      a: dateInWords(worst.a),
      labelB: later === "as-of" ? "as-of date" : fieldDefinition(later).label,
      b: dateInWords(worst.b),
    };
    const about = later === "as-of" ? [earlier] : [earlier, later];
    return worst.broken === "yes"
      ? answer.outOfOrder(values, { about })
      : answer.perhapsOutOfOrder(values, { about });
  },
});

/** Two dates that are given, and whether they are in the wrong order. */
interface Pair {
  readonly order: Order;
  readonly a: DayInterval;
  readonly b: DayInterval;
  readonly broken: "yes" | "no" | "unsure";
}

function pairIn(
  order: Order,
  facts: Readonly<Record<DateField, Fact<DayInterval>>>,
  context: RuleContext,
): Pair | null {
  const a = valueOf(facts[order.earlier]);
  if (a === null) return null;
  if (order.later === "as-of") {
    return { order, a, b: exactDay(context.dayInTexts), broken: isAhead(a, context) };
  }
  const b = valueOf(facts[order.later]);
  return b === null ? null : { order, a, b, broken: isBroken(a, b, order) };
}

/** Whether a date certainly, possibly or certainly not lies after the one it has to come before. */
function isBroken(a: DayInterval, b: DayInterval, { strict }: Order): "yes" | "no" | "unsure" {
  if (strict ? a.earliest >= b.latest : a.earliest > b.latest) return "yes";
  return (strict ? a.latest < b.earliest : a.latest <= b.earliest) ? "no" : "unsure";
}
