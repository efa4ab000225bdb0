import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths, dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { countOf, quoted } from "@scopefit/core/rule/words";

import * as iso from "../iso-27001/details-moot-after.ts";
import * as soc2 from "../soc-2/details-moot-after.ts";
import { ourChoice, practice } from "../sources.ts";
import { answerOf, claimOn } from "./claim-on.ts";

const readIt = {
  us: "Read {vendor}’s {artefact}, compare {details} with this row, and record who read it and when.",
} as const;

/** What a reader compares. */
const DETAILS = {
  iso: "its company, scope, sites and dates",
  soc2: "its company, system, locations, period and opinion",
} as const;

export const artEvidenceNotSeen = defineRule({
  id: "art-evidence-not-seen",
  group: "artefact",
  subject: "each-artefact",
  title: "Someone of ours has read the certificate or report",
  core: true,
  severity: "medium",
  effect: "caps-at-conditions",
  why: "Until someone has read the document, all answers are the vendor’s word.",
  when: "A certificate or report is claimed and nobody has recorded reading it within the last 12 months. Not asked where the policy takes answers without documents.",
  evidence: "The name of the reader, the date, and where the document is filed.",
  source: [
    practice("That a document exists is where diligence starts and not where it ends."),
    ourChoice("A recorded reading counts for 12 months."),
  ],
  reads: ["isoClaim", "soc2Claim", "evidenceSeen", "evidenceDate"],
  mootAfter: [
    ...iso.DETAILS_MOOT_AFTER,
    ...soc2.DETAILS_MOOT_AFTER,
    "iso-cert-expired",
    "iso-cert-not-active",
    "iso-edition-withdrawn",
    "soc2-report-stale",
  ],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    notRequired: {
      outcome: "not-applicable",
      finding: "The policy takes answers without documents.",
    },
    readUndated: { outcome: "pass", finding: "Someone has recorded reading the {artefact}." },
    readRecently: { outcome: "pass", finding: "The {artefact} was read on {date}." },
    notRead: {
      outcome: "review",
      finding:
        "Nobody has recorded reading the {artefact}; what is said of it rests on {vendor}’s own answers.",
      ask: readIt,
    },
    notAsked: {
      outcome: "review",
      finding:
        "The tracker does not record whether anyone has read the {artefact}; what is said of it rests on {vendor}’s own answers.",
      ask: readIt,
    },
    readInPart: {
      outcome: "review",
      finding: "The {artefact} is recorded as read in part only: “{quote}”.",
      ask: readIt,
    },
    readLongAgo: {
      outcome: "review",
      finding:
        "The reading of the {artefact} is dated “{date}”, which is not shown to lie within the last {months}.",
      ask: readIt,
    },
  },
  decide(facts, context, answer) {
    const { artefact, policy } = context;
    if (answerOf(claimOn(artefact, facts)) !== "yes") return answer.notClaimed();
    if (policy.evidence === "claims") return answer.notRequired();

    const { evidenceSeen, evidenceDate } = facts;
    const details = DETAILS[artefact];
    if (evidenceSeen.state === "not-asked") return answer.notAsked({ details });
    const seen = valueOf(evidenceSeen);
    if (seen === "partial") {
      return answer.readInPart({ details, quote: quoted(quoteOf(evidenceSeen)) });
    }
    if (seen !== "yes") return answer.notRead({ details });

    const date = valueOf(evidenceDate);
    if (date !== null && isRecent(date, context)) {
      return answer.readRecently({ date: dayInWords(date.earliest) });
    }
    if (date === null && !isDated(evidenceDate)) return answer.readUndated();
    return answer.readLongAgo({
      details,
      date: quoted(quoteOf(evidenceDate)),
      months: countOf(policy.evidenceFreshMonths, "month"),
    });
  },
});

/** Whether words stand where the date belongs that may be one; many trackers record none. */
function isDated({ state }: Fact<DayInterval>): boolean {
  return state === "unclear" || state === "conflict";
}

/** A date in the future is a plan to read, not a reading. */
function isRecent({ earliest }: DayInterval, { asOf, policy }: RuleContext): boolean {
  return earliest >= addMonths(asOf, -policy.evidenceFreshMonths) && earliest <= asOf;
}
