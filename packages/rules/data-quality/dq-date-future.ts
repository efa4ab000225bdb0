import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { dateInWords } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { isOfClaimed } from "./own-checks.ts";

const DONE = [
  "isoSoaDate",
  "soc2PriorPeriodEnd",
  "bcpTestDate",
  "incidentTestDate",
  "answerDate",
] as const;

/** A vendor east of us may have answered on what is still yesterday here. */
const GRACE_DAYS = 1;

/**
 * An issue date in the future is the affair of `iso-cert-not-active`, the end of the period and the
 * date of the report of `soc2-period-not-finished`, the last audit of `dq-date-order`, and the day of
 * our own reading of `art-evidence-not-seen`; this check speaks of what else is reported as done.
 */
export const dqDateFuture = defineRule({
  id: "dq-date-future",
  group: "data-quality",
  subject: "row",
  title: "What is reported as done lies in the past",
  core: false,
  severity: "medium",
  why: "What has been done cannot lie in the future.",
  when: "The date of a test, of the Statement of Applicability, of the previous period or of the answers lies more than a day after the as-of date, whichever day it may mean.",
  evidence: "The corrected date.",
  source: [practice("A planned test is no test."), ourChoice("One day of grace, for time zones.")],
  reads: ["isoClaim", "soc2Claim", ...DONE],
  answers: {
    noDates: { outcome: "not-applicable", finding: "No such date is given." },
    past: { outcome: "pass", finding: "What is reported as done lies in the past." },
    future: {
      outcome: "review",
      finding: "The {field} lies in the future ({date}).",
      ask: {
        vendor:
          "You gave {date} for the {field}. Is that planned or done? Please give the day on which it last happened.",
      },
    },
  },
  decide(facts, context, answer) {
    const given = DONE.flatMap((field) => {
      const date = isOfClaimed(field, facts) ? valueOf(facts[field]) : null;
      return date === null ? [] : [{ field, date }];
    });
    if (given.length === 0) return answer.noDates();
    const ahead = given.find(({ date }) => !context.hasCome(addDays(date.earliest, -GRACE_DAYS)));
    if (ahead === undefined) return answer.past();
    const { field, date } = ahead;
    const values = { field: fieldDefinition(field).label, date: dateInWords(date) };
    return answer.future(values, { about: [field] });
  },
});
