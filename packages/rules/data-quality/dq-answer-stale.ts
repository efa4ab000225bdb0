import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf, quoted } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";

const question = {
  vendor:
    "Your answers on {service} are dated {date}. Please go through them and confirm or correct each, with today’s date.",
} as const;

export const dqAnswerStale = defineRule({
  id: "dq-answer-stale",
  group: "data-quality",
  subject: "row",
  title: "The answers are recent",
  core: false,
  severity: "low",
  why: "Old answers describe the company as it was.",
  when: "The date of the answers lies more than 12 months before the as-of date, or may do so. Answers without a date are not judged.",
  evidence: "The row, confirmed or corrected, with a new date.",
  source: [
    practice("Buyers have answers confirmed once a year."),
    ourChoice("Answers stay fresh for 12 months."),
  ],
  reads: ["answerDate"],
  answers: {
    noDate: { outcome: "not-applicable", finding: "No readable date of the answers is given." },
    recent: { outcome: "pass", finding: "The answers are dated {date}." },
    stale: {
      outcome: "review",
      finding: "The answers are dated {date}, more than {limit} ago.",
      ask: question,
    },
    perhapsStale: {
      outcome: "review",
      finding: "The answers are dated “{quote}”, which may be more than {limit} ago.",
      ask: question,
    },
  },
  decide({ answerDate }, { asOf, policy }, answer) {
    const date = valueOf(answerDate);
    if (date === null) return answer.noDate();
    const freshFrom = addMonths(asOf, -policy.evidenceFreshMonths);
    const values = { date: dateInWords(date), limit: countOf(policy.evidenceFreshMonths, "month") };
    if (date.earliest >= freshFrom) return answer.recent({ date: values.date });
    return date.latest < freshFrom
      ? answer.stale(values)
      : answer.perhapsStale({ ...values, quote: quoted(quoteOf(answerDate)) });
  },
});
