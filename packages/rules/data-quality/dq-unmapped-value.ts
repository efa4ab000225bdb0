import type { Facts } from "@scopefit/core/facts/facts";
import { fieldDefinition, type FieldId, fieldIds } from "@scopefit/core/fields/field-dictionary";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { allowedValues, nearestValue } from "./allowed-values.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { holdsCellError } from "./cell-error.ts";
import { isDateField } from "./date-fields.ts";
import { answersOf, areOurs } from "./named-answers.ts";
import { isLeftToSay } from "./own-checks.ts";

/** A question spells out so many fields with their usual answers. */
const MOST_ASKED = 3;

const CLAIMS: ReadonlySet<FieldId> = new Set<FieldId>(["isoClaim", "soc2Claim"]);

/** What asks about both claims where neither can be read. */
const CLAIMS_TAKEN_UP = [
  "art-no-assurance/unanswered",
  "dq-claim-detail-conflict/disagree",
] as const;

/** What asks about one claim whose words are neither a yes nor a no. */
const CLAIM_TAKEN_UP = [
  ...CLAIMS_TAKEN_UP,
  "art-no-assurance/otherOffered",
  "art-other-report-offered/otherOffered",
  "art-other-report-offered/isae3000",
  "art-self-attestation/ownStatement",
  "art-self-attestation/platformScore",
] as const;
const ISO_CLAIM_TAKEN_UP = [
  ...CLAIM_TAKEN_UP,
  "art-iso-wrong-standard/wrongStandard",
  "art-iso-wrong-standard/restsOn27001",
] as const;
const SOC2_CLAIM_TAKEN_UP = [
  ...CLAIM_TAKEN_UP,
  "art-soc-nonexistent-type/noSuchType",
  "art-soc-superseded-standard/superseded",
  "art-soc-means-operations-centre/operationsCentre",
  "art-soc1-offered-as-soc2/soc1",
  "art-soc1-offered-as-soc2/ssae18",
  "art-soc3-offered-as-soc2/soc3",
] as const;

const unread = {
  outcome: "review",
  finding: "It is not clear what is meant: {answers}.",
  ask: {
    vendor:
      "It is not clear to us what you mean for {service}: {choices}. Could you put it another way?",
  },
} as const;

/**
 * Speaks of every kind of column but dates, which have a check of their own: a share, a number or a
 * length of time that cannot be read is as little use as a word outside a list.
 */
export const dqUnmappedValue = defineRule({
  id: "dq-unmapped-value",
  group: "data-quality",
  subject: "row",
  title: "Every answer is one that its column can hold",
  core: false,
  severity: "low",
  why: "An answer that is none of those a column holds cannot be used without guessing.",
  when: "Words in a column for a list, a number, a share or a length of time cannot be read as one, and no check of its own field says so. A likely spelling is suggested, never applied.",
  evidence: "The corrected answers.",
  source: [
    practice("What is outside a list is asked back, not sorted in."),
    ourChoice("Which spellings are read, and which are near enough to suggest."),
  ],
  reads: fieldIds,
  answers: {
    known: { outcome: "pass", finding: "Every answer is one that its column can hold." },
    theirs: unread,
    isoClaimUnread: { ...unread, mootAfter: ISO_CLAIM_TAKEN_UP },
    soc2ClaimUnread: { ...unread, mootAfter: SOC2_CLAIM_TAKEN_UP },
    claimsUnread: { ...unread, mootAfter: CLAIMS_TAKEN_UP },
    ours: {
      outcome: "review",
      finding: "It is not clear what our own entry means: {answers}.",
      ask: { us: "Enter again for {vendor}: {choices}." },
      mootAfter: ["dil-recovery-fit/ourNeedUnclear"],
    },
  },
  decide(facts, _context, answer) {
    const fields = answersNotRead(facts).unclear.filter((field) => isUnmapped(field, facts));
    const about = { about: fields };
    if (fields.length === 0) return answer.known({}, about);
    const choices = joinWords(fields.slice(0, MOST_ASKED).map((field) => choicesOf(field, facts)));
    const values = { answers: answersOf(fields, facts), choices };
    if (areOurs(fields)) return answer.ours(values, about);
    const [field, second] = fields;
    if (!fields.every((one) => CLAIMS.has(one))) return answer.theirs(values, about);
    if (second !== undefined) return answer.claimsUnread(values, about);
    return field === "isoClaim"
      ? answer.isoClaimUnread(values, about)
      : answer.soc2ClaimUnread(values, about);
  },
});

function isUnmapped(field: FieldId, facts: Facts): boolean {
  if (isDateField(field) || holdsCellError(facts[field])) return false;
  return isLeftToSay(field, "unclear", facts);
}

/** "inherent risk “hihg” (low, medium, high or critical; did you mean “high”?)". */
function choicesOf(field: FieldId, facts: Facts): string {
  const raw = quoteOf(facts[field]);
  const given = `${fieldDefinition(field).label} “${quoted(raw)}”`;
  const values = allowedValues(field);
  if (values.length === 0) return given;
  const list = `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
  const nearest = nearestValue(field, raw);
  const hint = nearest === null ? "" : `; did you mean “${nearest}”?`;
  return `${given} (${list}${hint})`;
}
