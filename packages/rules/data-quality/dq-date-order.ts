import type { Artefact } from "@scopefit/core/coverage/coverage";
import { fieldDefinition, type FieldIdOfType } from "@scopefit/core/fields/field-dictionary";
import { type DayInterval, exactDay } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
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
    let pairs = 0;
    let worst: Pair | null = null;
    for (const order of ordersOf(context.artefact, facts)) {
      const pair = pairIn(order, context);
      if (pair === null) continue;
      pairs += 1;
      const isWorse = pair.broken === "yes" ? worst?.broken !== "yes" : worst === null;
      if (pair.broken !== "no" && isWorse) worst = pair;
    }
    if (worst === null) return pairs === 0 ? answer.noPairs() : answer.inOrder();

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

/** Two dates of which the first cannot lie after the second. */
interface Order {
  readonly earlier: DateField;
  readonly a: Fact<DayInterval>;
  /** A date of the row, or the as-of date: what is reported as done lies in the past. */
  readonly later: DateField | "as-of";
  /** `null` for the as-of date. */
  readonly b: Fact<DayInterval> | null;
  /** A period takes time: its two ends cannot be the same day. */
  readonly strict: boolean;
}

function ordersOf(
  artefact: Artefact,
  facts: Readonly<Record<DateField, Fact<DayInterval>>>,
): readonly Order[] {
  return artefact === "iso"
    ? [
        order("isoIssueDate", facts.isoIssueDate, "isoExpiryDate", facts.isoExpiryDate),
        order("isoOriginalDate", facts.isoOriginalDate, "isoIssueDate", facts.isoIssueDate),
        order("isoLastAuditDate", facts.isoLastAuditDate, "as-of", null),
      ]
    : [
        order("soc2PeriodStart", facts.soc2PeriodStart, "soc2PeriodEnd", facts.soc2PeriodEnd, true),
        order("soc2PeriodEnd", facts.soc2PeriodEnd, "soc2ReportDate", facts.soc2ReportDate),
        order("soc2PeriodEnd", facts.soc2PeriodEnd, "bridgeStart", facts.bridgeStart),
      ];
}

function order(
  earlier: Order["earlier"],
  a: Order["a"],
  later: Order["later"],
  b: Order["b"],
  strict = false,
): Order {
  return { earlier, a, later, b, strict };
}

/** Two dates that are given, and whether they are in the wrong order. */
interface Pair {
  readonly order: Order;
  readonly a: DayInterval;
  readonly b: DayInterval;
  readonly broken: "yes" | "no" | "unsure";
}

function pairIn(order: Order, context: RuleContext): Pair | null {
  const a = valueOf(order.a);
  if (a === null) return null;
  if (order.b === null) {
    return { order, a, b: exactDay(context.dayInTexts), broken: isAhead(a, context) };
  }
  const b = valueOf(order.b);
  return b === null ? null : { order, a, b, broken: isBroken(a, b, order) };
}

/** Whether a date certainly, possibly or certainly not lies after the one it has to come before. */
function isBroken(a: DayInterval, b: DayInterval, { strict }: Order): "yes" | "no" | "unsure" {
  if (strict ? a.earliest >= b.latest : a.earliest > b.latest) return "yes";
  return (strict ? a.latest < b.earliest : a.latest <= b.earliest) ? "no" : "unsure";
}
