import type { Facts } from "@scopefit/core/facts/facts";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { practice } from "../sources.ts";
import { answerOf, hasSign } from "./claim-on.ts";

const NOTHING = /^\s*(?:no|none|nil|nothing|n\/?a|not applicable|-+)(?!\p{L})/iu;

export const artNoAssurance = defineRule({
  id: "art-no-assurance",
  group: "artefact",
  subject: "row",
  title: "The vendor has an ISO 27001 certificate or a SOC 2 report",
  core: true,
  severity: "critical",
  why: "Without any independent assurance there is no scope to test, and every other question about it is moot.",
  when: "A gap where both answers are a plain no and no other report is offered; a review where another report is offered, or where neither is claimed and an answer is missing or unclear. An answer such as “in progress” or “aligned” is taken up by its own rule.",
  evidence:
    "The certificate or report; where there is none, our control questionnaire with evidence, a right to audit and a dated plan.",
  source: [
    practice(
      "Where neither a certificate nor a report exists, buyers test the service’s controls themselves.",
    ),
  ],
  reads: ["isoClaim", "soc2Claim", "socReportKind", "otherAssurance"],
  mootAfter: ["dq-claim-detail-conflict/disagree"],
  answers: {
    claimed: { outcome: "pass", finding: "{vendor} claims {claimed}." },
    takenUpElsewhere: {
      outcome: "not-applicable",
      finding: "What {vendor} says of its certificate or report is taken up by other checks.",
    },
    none: {
      outcome: "gap",
      finding:
        "{vendor} says it has neither an ISO 27001 certificate nor a SOC 2 report. There is no independent assurance for {service}.",
      ask: {
        vendor:
          "What independent assessment, if any, covers the teams and systems that deliver {service}? If there is none, please answer our control questionnaire by {dueDate} and tell us whether, and by what date, you will obtain an ISO 27001 certificate or a SOC 2 Type 2 report.",
      },
    },
    otherOffered: {
      outcome: "review",
      finding:
        "{vendor} has neither an ISO 27001 certificate nor a SOC 2 report. It names “{other}”; what that covers is not shown.",
      ask: {
        vendor:
          "You named “{other}”. Please send it, and point to the page that shows which company, sites and systems it covers for {service}.",
      },
    },
    unanswered: {
      outcome: "review",
      finding: "It is not known whether {vendor} has {open}.",
      ask: {
        vendor:
          "Does {entity} hold {open} that covers {service}? If so, please send it by {dueDate}; if not, please say so.",
      },
    },
  },
  decide(facts, _context, answer) {
    const { isoClaim, soc2Claim } = facts;
    const claimed = artefactsWhere(facts, (claim) => answerOf(claim) === "yes");
    if (claimed.length > 0) return answer.claimed({ claimed: inWords(claimed, "and") });

    const open = artefactsWhere(facts, isOpenAnswer);
    if (open.length > 0) return answer.unanswered({ open: inWords(open, "or") }, { about: open });

    if (!isPlainNo(isoClaim) || !isPlainNo(soc2Claim)) return answer.takenUpElsewhere();
    const other = otherReport(facts);
    return other === null ? answer.none() : answer.otherOffered({ other: quoted(other) });
  },
});

type ClaimField = "isoClaim" | "soc2Claim";

const NAMES: Readonly<Record<ClaimField, string>> = {
  isoClaim: "an ISO 27001 certificate",
  soc2Claim: "a SOC 2 report",
};

function artefactsWhere(
  facts: Pick<Facts, ClaimField>,
  holds: (claim: Fact<Claim>) => boolean,
): readonly ClaimField[] {
  return (["isoClaim", "soc2Claim"] as const).filter((field) => holds(facts[field]));
}

function inWords(fields: readonly ClaimField[], link: "and" | "or"): string {
  const names = fields.map((field) => NAMES[field]);
  return link === "and" ? joinWords(names) : names.join(" or ");
}

/** Neither yes nor no, and nothing that another rule takes up: a document to open, a wrong kind. */
function isOpenAnswer(claim: Fact<Claim>): boolean {
  if (claim.state === "elsewhere") return false;
  const given = answerOf(claim);
  return given === null || (given === "unknown" && valueOf(claim)?.signs.length === 0);
}

function isPlainNo(claim: Fact<Claim>): boolean {
  const given = answerOf(claim);
  return given === "no" || given === "not-applicable";
}

/** Another report in the vendor's words, where one is offered in place of the two. */
function otherReport({
  isoClaim,
  soc2Claim,
  socReportKind,
  otherAssurance,
}: Pick<Facts, ClaimField | "socReportKind" | "otherAssurance">): string | null {
  const kind = valueOf(socReportKind);
  if (kind !== null && kind !== "soc-2") return quoteOf(socReportKind);
  const other = valueOf(otherAssurance);
  if (other !== null && !NOTHING.test(other)) return other;
  const claim = [isoClaim, soc2Claim].find((candidate) => hasSign(candidate, "other-report"));
  return claim === undefined ? null : quoteOf(claim);
}
