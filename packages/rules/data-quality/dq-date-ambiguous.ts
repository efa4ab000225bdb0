import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { notAsked, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { dateFactList, type DateField, dateFields } from "./date-fields.ts";
import { decidesSomething } from "./decisive-days.ts";
import { isOfClaimed } from "./own-checks.ts";

/**
 * Checks of single dates ask about a date that decides them, and then this one is silent: whoever
 * says what one date means says which way round the others are written.
 */
export const dqDateAmbiguous = defineRule({
  id: "dq-date-ambiguous",
  group: "data-quality",
  subject: "row",
  title: "No date can be read in two ways",
  core: false,
  severity: "medium",
  why: "Day first or month first, a date may differ by months.",
  when: "Both parts of a date may be the month, and no other date of its column settles the order. A review where something depends on which is meant, otherwise a remark.",
  evidence: "The corrected date.",
  source: [
    practice("Dates are asked for with the month in words."),
    ourChoice("Neither order is ever taken for granted."),
  ],
  reads: ["isoClaim", "soc2Claim", ...dateFields],
  answers: {
    clear: { outcome: "pass", finding: "No date can be read in two ways." },
    decides: {
      outcome: "review",
      finding: "The {field} “{raw}” can be {first} or {second}, and the result depends on which.",
      ask: {
        vendor: "You gave “{raw}” for the {field}. Is that {first} or {second}?",
      },
      mootAfter: [
        "iso-cert-expired/perhapsExpired",
        "iso-cert-not-active/perhapsNotYetEffective",
        "soc2-period-not-finished/perhapsNotFinished",
        "soc2-report-stale/perhapsOld",
        "soc2-gap-unbridged/perhapsUnbridged",
        "soc2-type1-stale/perhapsOld",
        "dq-date-order/perhapsOutOfOrder",
        "dq-answer-stale/perhapsStale",
        "art-evidence-not-seen/readLongAgo",
      ],
    },
    decidesNothing: {
      outcome: "pass",
      note: true,
      finding: "The {field} “{raw}” can be {first} or {second}; the result is the same.",
    },
  },
  decide(facts, context, answer) {
    const all = dateFactList(facts);
    let shown: DateField | null = null;
    let isDecider = false;
    for (let place = 0; place < all.length && !isDecider; place += 1) {
      const field = dateFields[place];
      const date = valueOf(all[place] ?? notAsked);
      if (field === undefined || date?.precision !== "ambiguous") continue;
      if (!isOfClaimed(field, facts)) continue;
      isDecider = decidesSomething(field, date, context);
      if (isDecider || shown === null) shown = field;
    }
    const date = shown === null ? null : valueOf(facts[shown]);
    if (shown === null || date === null) return answer.clear({}, { about: [] });
    const field = shown;
    const values = {
      field: fieldDefinition(field).label,
      raw: quoted(quoteOf(facts[field])),
      first: dayInWords(date.earliest),
      second: dayInWords(date.latest),
    };
    const about = { about: [field] };
    return isDecider ? answer.decides(values, about) : answer.decidesNothing(values, about);
  },
});
