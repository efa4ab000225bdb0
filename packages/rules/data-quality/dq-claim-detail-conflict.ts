import type { Facts } from "@scopefit/core/facts/facts";
import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { isInOtherCell, issuedBeside } from "../issued-beside.ts";
import { ourChoice, practice } from "../sources.ts";

const FIELDS = [
  "isoClaim",
  "isoCertificateNumber",
  "isoExpiryDate",
  "isoCertificationBody",
  "soc2Claim",
  "soc2Type",
  "soc2PeriodStart",
  "soc2PeriodEnd",
  "soc2AsOfDate",
  "soc2Auditor",
  "soc2Opinion",
  "soc2Exceptions",
  "soc2ExceptionsCount",
] as const;

type Field = (typeof FIELDS)[number];
type Read = Pick<Facts, Field>;

/** Details that nobody gives for an artefact that is not held. */
const DETAILS = {
  iso: ["isoCertificateNumber", "isoExpiryDate"],
  soc2: ["soc2PeriodEnd", "soc2AsOfDate"],
} as const satisfies Record<RuleContext["artefact"], readonly Field[]>;

const NO_EXCEPTIONS = /^(?:no(?:ne|t any)?\b|nil\b|0\b|zero\b)/iu;

export const dqClaimDetailConflict = defineRule({
  id: "dq-claim-detail-conflict",
  group: "data-quality",
  subject: "each-artefact",
  title: "The claim and its details agree",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "Where the answer and the details disagree, either may be wrong, and choosing a side would be guessing.",
  when: "The answer is no and details are given all the same; the answer says self-certified, or compliant without a certificate, and details of an issued one stand beside it; the words of the answer contradict one another; a Type 1 report has a period or a Type 2 report a single date; a qualified opinion stands beside “no exceptions”.",
  evidence: "The corrected answer.",
  source: [
    practice("Contradictions are sent back, not interpreted."),
    ourChoice("Which answers are taken to contradict one another."),
  ],
  reads: FIELDS,
  answers: {
    agree: { outcome: "pass", finding: "The claim and the details given agree." },
    selfContradiction: {
      outcome: "review",
      finding: "The answer contradicts itself: “{a}”.",
      ask: {
        vendor:
          "You answered “{a}”. Do you hold the {artefact} today, yes or no? If it is planned or another company’s, please say so.",
      },
    },
    disagree: {
      outcome: "review",
      finding: "The answers disagree: {labelA} “{a}” and {labelB} “{b}”.",
      ask: {
        vendor:
          "For the {labelA} you gave “{a}”, and for the {labelB} “{b}”. Which is right for {service} today?",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claimField = artefact === "iso" ? "isoClaim" : "soc2Claim";
    const claim = facts[claimField];
    if (valueOf(claim)?.signs.includes("contradiction") === true || claim.state === "conflict") {
      return answer.selfContradiction({ a: quoted(quoteOf(claim)) }, { about: [claimField] });
    }
    const pair =
      denied(claimField, DETAILS[artefact], facts) ??
      uncertified(claimField, artefact, facts) ??
      reportPair(artefact, facts);
    if (pair === null) return answer.agree();
    const [a, b] = pair;
    return answer.disagree(
      {
        labelA: fieldDefinition(a).label,
        a: quoted(quoteOf(facts[a])),
        labelB: fieldDefinition(b).label,
        b: quoted(quoteOf(facts[b])),
      },
      { about: [a, b] },
    );
  },
});

type Pair = readonly [Field, Field];

/** A detail in a cell of its own beside an answer that says there is nothing to detail. */
function denied(
  claimField: "isoClaim" | "soc2Claim",
  details: readonly Field[],
  facts: Read,
): Pair | null {
  const claim = facts[claimField];
  if (!isDenied(claim)) return null;
  const detail = details.find((field) => isInOtherCell(facts[field], claim));
  return detail === undefined ? null : [claimField, detail];
}

/** "Self-certified" beside a number, a date or a body: one of the two is wrong. */
function uncertified(
  claimField: "isoClaim" | "soc2Claim",
  artefact: RuleContext["artefact"],
  facts: Read,
): Pair | null {
  const claim = facts[claimField];
  if (valueOf(claim)?.signs.includes("uncertified") !== true) return null;
  const detail = issuedBeside(artefact, claim, facts);
  return detail === null ? null : [claimField, detail];
}

function isDenied(claim: Fact<Claim>): boolean {
  if (claim.state === "not-applicable") return true;
  const answer = valueOf(claim)?.answer;
  return answer === "no" || answer === "not-applicable";
}

function reportPair(artefact: RuleContext["artefact"], facts: Read): Pair | null {
  if (artefact === "iso" || valueOf(facts.soc2Claim)?.answer !== "yes") return null;
  const type = valueOf(facts.soc2Type);
  const hasPeriod =
    valueOf(facts.soc2PeriodStart) !== null && valueOf(facts.soc2PeriodEnd) !== null;
  if (type === "1" && hasPeriod) return ["soc2Type", "soc2PeriodEnd"];
  const hasOnlyOneDate =
    valueOf(facts.soc2AsOfDate) !== null && valueOf(facts.soc2PeriodEnd) === null;
  if (type === "2" && hasOnlyOneDate) return ["soc2Type", "soc2AsOfDate"];
  if (valueOf(facts.soc2Opinion) !== "qualified") return null;
  return exceptionsDenied(facts);
}

function exceptionsDenied(facts: Read): Pair | null {
  if (valueOf(facts.soc2ExceptionsCount) === 0) return ["soc2Opinion", "soc2ExceptionsCount"];
  const words = valueOf(facts.soc2Exceptions);
  return words !== null && NO_EXCEPTIONS.test(words.trim())
    ? ["soc2Opinion", "soc2Exceptions"]
    : null;
}
