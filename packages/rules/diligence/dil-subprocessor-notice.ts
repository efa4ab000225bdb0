import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { objectionRightIn } from "@scopefit/core/reading/controls/objection-right";
import type { PromisedTime } from "@scopefit/core/reading/controls/promised-time";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";
import { usesNoSubprocessors } from "./uses-no-subprocessors.ts";

const HOURS_IN_DAY = 24;

const question =
  "Will you give us {days} days’ written notice and a right to object before you add or move a sub-processor or a delivery site for {service}?";

/**
 * Notice without a word on objections is a review: the card’s gap is a right that is denied, and its
 * pass one that is given.
 */
export const dilSubprocessorNotice = defineRule({
  id: "dil-subprocessor-notice",
  group: "diligence",
  subject: "row",
  title: "We are told of new sub-processors in time to object",
  core: false,
  severity: "medium",
  why: "A change of sub-processors can move the work out of scope without a word.",
  when: "The vendor gives no notice of new sub-processors, or no right to object. Less than 30 days, no number of days, or silence on objections is a review. It does not apply where none are used.",
  evidence: "The clause of the contract.",
  source: [
    practice("Thirty days’ notice and a right to object are common in data processing terms."),
    ourChoice("Thirty days; the policy can change them."),
  ],
  reads: ["subprocessorNotice", "subprocessors"],
  answers: {
    ...unanswered(
      "notice of new sub-processors",
      "How many days’ written notice do you give before you add or move a sub-processor or a delivery site for {service}, and may we object?",
      ["subprocessorNotice"],
    ),
    noneUsed: { outcome: "not-applicable", finding: "No sub-processors are said to be used." },
    inTime: { outcome: "pass", finding: "Notice and a right to object are given (“{quote}”)." },
    none: {
      outcome: "gap",
      finding: "No notice of new sub-processors is given (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["subprocessorNotice"],
    },
    noObjection: {
      outcome: "gap",
      finding: "We may not object to new sub-processors (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["subprocessorNotice"],
    },
    short: {
      outcome: "review",
      finding:
        "Notice of new sub-processors is shorter than {days} days, or has no number (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["subprocessorNotice"],
    },
    silentOnObjection: {
      outcome: "review",
      finding: "“{quote}” does not say whether we may object to new sub-processors.",
      ask: { vendor: question },
      asksFor: ["subprocessorNotice"],
    },
  },
  decide({ subprocessorNotice, subprocessors }, { policy }, answer) {
    if (usesNoSubprocessors(subprocessors)) return answer.noneUsed();
    const words = quoteOf(subprocessorNotice);
    const days = policy.diligence.subprocessorNoticeDays;
    const values = { quote: quoted(words), days };
    const objection = objectionRightIn(words);
    if (objection === "denied") return answer.noObjection(values);
    const lack = pickUnanswered(subprocessorNotice, answer);
    if (lack !== null) return lack;
    const notice = valueOf(subprocessorNotice);
    if (notice === null || notice.kind === "none") return answer.none(values);
    if (!isAtLeast(notice, days, words)) return answer.short(values);
    return objection === "given" ? answer.inTime(values) : answer.silentOnObjection(values);
  },
});

/** The words that make an open end a good one: "at least 30 days" promises 30, "usually" nothing. */
const LOWER_LIMIT = /\b(?:at\s+least|no(?:t)?\s+less\s+than|minimum|min\.?|more\s+than|over)\b|>/iu;

function isAtLeast(notice: PromisedTime, days: number, words: string): boolean {
  if (notice.kind !== "within" || notice.least < days * HOURS_IN_DAY) return false;
  return notice.most !== Infinity || LOWER_LIMIT.test(words);
}
