import type { Facts } from "@scopefit/core/facts/facts";
import { isVagueScope } from "@scopefit/core/matching/service/scope-text";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { knownAuditFirm } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { addDays } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { saysNone } from "../says-none.ts";
import { ourChoice, practice } from "../sources.ts";
import { namesAFirm } from "./auditor-kind.ts";
import { tiesOfAuditor } from "./auditor-ties.ts";
import { NOT_A_REPORT } from "./details-moot-after.ts";
import { isShorterThan, lengthOfPeriod } from "./period-length.ts";
import { periodEndOf } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { statedExceptions } from "./stated-exceptions.ts";

/** With fewer features known, three of them would say little. */
const FEWEST_KNOWN = 4;
const FEWEST_SEEN = 3;

const READS = [
  "soc2Claim",
  "soc2Type",
  "soc2System",
  "soc2Exceptions",
  "soc2ExceptionsCount",
  "soc2Incidents",
  "soc2Changes",
  "soc2PeriodStart",
  "soc2PeriodEnd",
  "soc2PriorPeriodEnd",
  "soc2ReportDate",
  "soc2Auditor",
  "consultant",
  "compliancePlatform",
  "vendorName",
] as const;

type ReportFacts = Pick<Facts, (typeof READS)[number]>;

/** One feature of a report; `null` where the row does not say whether it has it. */
interface Feature {
  readonly words: string;
  /** Without these answers it is not known; to see that first spares most rows the closer look. */
  readonly needs: readonly (keyof ReportFacts)[];
  readonly isSeen: (facts: ReportFacts, context: RuleContext) => boolean | null;
}

const FEATURES: readonly Feature[] = [
  { words: "a general system description", needs: ["soc2System"], isSeen: hasGeneralSystem },
  {
    words: "nothing to report at all",
    needs: ["soc2Incidents", "soc2Changes"],
    isSeen: reportsNothing,
  },
  { words: "an issue date within days", needs: ["soc2ReportDate"], isSeen: isIssuedWithinDays },
  { words: "an unfamiliar audit firm", needs: ["soc2Auditor"], isSeen: isFirmUnfamiliar },
  {
    words: "an audit that came with a platform",
    needs: ["soc2Auditor", "compliancePlatform"],
    isSeen: isBundled,
  },
  { words: "a short first period", needs: [], isSeen: isShortFirst },
];

/**
 * The text is about a look-up and never about the report being other than it seems. One signal of
 * the card is left out: a company or period that differs between sections, which no row can show.
 */
export const soc2ReportAuthenticity = defineRule({
  id: "soc2-report-authenticity",
  group: "soc-2",
  subject: "soc2",
  title: "The features of the SOC 2 report call for no confirmation by the audit firm",
  core: false,
  severity: "medium",
  why: "Each of a few simple features is harmless; together they are worth an e-mail to the audit firm.",
  when: "At least four of these are known and three of them are seen: a system description that could fit any company or is another vendor’s too; no exceptions, no incidents and no changes; a report dated within 7 days of the period; an audit firm on no list; an audit that came with a platform; a first Type 2 period of less than 3 months.",
  evidence: "The audit firm’s confirmation that it issued the report.",
  source: [
    practice("Community rubrics for SOC 2 reports list such features as reasons to look closer."),
    ourChoice("Which features count, and how many of them."),
  ],
  reads: READS,
  mootAfter: [...NOT_A_REPORT, "soc2-auditor-not-cpa", "dq-date-order"],
  answers: {
    notClaimed: noReportClaimed,
    tooLittleKnown: {
      outcome: "not-applicable",
      finding: "Too few features of the report are known.",
    },
    usual: { outcome: "pass", finding: "The features known of the report call for nothing more." },
    worthConfirming: {
      outcome: "review",
      finding: "The SOC 2 report is worth confirming with the audit firm: {features}.",
      ask: {
        us: "Write to {auditor} through its public website and have it confirm that it issued this SOC 2 report for {entity} and this period; look up its licence and peer review.",
      },
    },
  },
  decide(facts, context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const answered = FEATURES.filter(({ needs }) => needs.every((field) => isStated(facts[field])));
    if (answered.length < FEWEST_KNOWN) return answer.tooLittleKnown();
    const known = answered
      .map(({ words, isSeen }) => ({ words, isSeen: isSeen(facts, context) }))
      .filter(({ isSeen }) => isSeen !== null);
    if (known.length < FEWEST_KNOWN) return answer.tooLittleKnown();
    const seen = known.filter(({ isSeen }) => isSeen === true).map(({ words }) => words);
    if (seen.length < FEWEST_SEEN) return answer.usual();
    return answer.worthConfirming({
      features: joinWords(seen),
      auditor: quoted(quoteOf(facts.soc2Auditor)) || "the audit firm",
    });
  },
});

function isStated({ state }: Fact<unknown>): boolean {
  return state === "stated";
}

/** Words that fit any company, or that another company of the tracker gives as well. */
function hasGeneralSystem(
  { soc2System, vendorName }: ReportFacts,
  { neighbours }: RuleContext,
): boolean | null {
  const system = valueOf(soc2System);
  if (system === null) return null;
  const isShared = neighbours?.sameTexts.some(({ field }) => field === "soc2System") ?? false;
  return isShared || isVagueScope(system, [quoteOf(vendorName)]);
}

function reportsNothing(facts: ReportFacts): boolean | null {
  const { kind } = statedExceptions(facts);
  const incidents = valueOf(facts.soc2Incidents);
  const changes = valueOf(facts.soc2Changes);
  if (kind === "unknown" || incidents === null || changes === null) return null;
  return kind === "none" && saysNone(incidents) && saysNone(changes);
}

function isIssuedWithinDays(
  { soc2Type, soc2PeriodEnd, soc2ReportDate }: ReportFacts,
  { policy }: RuleContext,
): boolean | null {
  const end = periodEndOf(soc2Type, soc2PeriodEnd);
  const date = valueOf(soc2ReportDate);
  if (end === null || date === null) return null;
  return date.latest <= addDays(end.earliest, policy.soc2.earlyReportDays);
}

function isFirmUnfamiliar({ soc2Auditor }: ReportFacts): boolean | null {
  const name = valueOf(soc2Auditor);
  return name === null || !namesAFirm(name) ? null : knownAuditFirm(name) === null;
}

function isBundled({ soc2Auditor, consultant, compliancePlatform }: ReportFacts): boolean | null {
  const auditor = valueOf(soc2Auditor);
  const platform = valueOf(compliancePlatform);
  if (auditor === null || platform === null) return null;
  return tiesOfAuditor({ auditor, consultant: valueOf(consultant), platform }) !== "none";
}

/** "N/A" for the previous period says that there was none. */
function isShortFirst(facts: ReportFacts, { policy }: RuleContext): boolean | null {
  const { state } = facts.soc2PriorPeriodEnd;
  if (state === "stated") return false;
  const period = lengthOfPeriod(facts);
  if (state !== "not-applicable" || period === null) return null;
  return isShorterThan(period, policy.soc2.shortPeriodGapMonths) === "yes";
}
