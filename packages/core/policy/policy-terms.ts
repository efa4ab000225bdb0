import type { PolicyKey } from "./policy-key.ts";

/** What stands behind a default: a standard, what careful buyers do, or a choice of ours. */
export type PolicyBasis = "standard" | "practice" | "our-choice";

/** How a demand is written: a number of something, a day, one of some words, or names of places. */
export type PolicyUnit = "months" | "days" | "hours" | "number" | "day" | "choice" | "places";

/** One demand of a policy in plain words. */
export interface PolicyTerm {
  readonly label: string;
  readonly unit: PolicyUnit;
  readonly basis: PolicyBasis;
  /** What the demand does, and where the default comes from. */
  readonly explanation: string;
  /** The words that may stand there, with what each means; only for a `choice`. */
  readonly choices?: Readonly<Record<string, string>>;
}

type Line = readonly [label: string, basis: PolicyBasis, explanation: string];

/** Every demand of a policy in plain words. */
export const policyTerms: Readonly<Record<PolicyKey, PolicyTerm>> = {
  evidence: {
    ...term(
      "choice",
      "What counts as evidence",
      "our-choice",
      "Whether a vendor can be Covered before someone of yours has read the certificate or report.",
    ),
    choices: { documents: "Only documents someone has read", claims: "Answers are enough" },
  },
  requiredAssurance: {
    ...term(
      "choice",
      "What a vendor must hold",
      "our-choice",
      "Applies where the row itself does not say.",
    ),
    choices: {
      either: "ISO 27001 or SOC 2",
      iso: "ISO 27001",
      soc2: "SOC 2",
      both: "ISO 27001 and SOC 2",
    },
  },
  evidenceFreshMonths: term(
    "months",
    "How long a reading stays fresh",
    "practice",
    "After that, a recorded reading of a document and an answer are asked for again.",
  ),

  "iso.currentEdition": {
    ...term(
      "choice",
      "Edition in force",
      "standard",
      "Certificates of other editions count as withdrawn (ISO/IEC 27001:2022, IAF MD 26).",
    ),
    choices: { "2022": "ISO/IEC 27001:2022" },
  },
  "iso.transitionEnd": term(
    "day",
    "Last day of the 2013 edition",
    "standard",
    "Certificates of the 2013 edition ended then, whatever date they print (IAF MD 26).",
  ),
  "iso.editionPublished": term(
    "day",
    "Day the 2022 edition was published",
    "standard",
    "No certificate of that edition can be older.",
  ),
  "iso.lastAuditToOldEdition": term(
    "day",
    "Last start of audits to the 2013 edition",
    "standard",
    "No first or recertification audit to it could begin later (IAF MD 26).",
  ),
  "iso.expiringSoonDays": term(
    "days",
    "Certificate ends soon: gap",
    "our-choice",
    "So long before its end, a certificate without a recertification date is a gap.",
  ),
  "iso.recertificationPlanDays": term(
    "days",
    "Certificate ends soon: question",
    "our-choice",
    "So long before its end, the recertification date is asked for.",
  ),
  "iso.restoreWindowMonths": term(
    "months",
    "Time to restore an ended certificate",
    "standard",
    "A certification body may still restore it for so long (ISO/IEC 17021-1, 9.6.3.2.5).",
  ),
  "iso.longestValidityMonths": term(
    "months",
    "Longest validity without a question",
    "standard",
    "Certificates run for three years (ISO/IEC 17021-1); one month of ours on top for printing.",
  ),
  "iso.unusualValidityMonths": term(
    "months",
    "Longest validity that is only remarked",
    "our-choice",
    "A longer one is a gap: a date is likely wrong.",
  ),
  "iso.firstSurveillanceMonths": term(
    "months",
    "First surveillance audit within",
    "standard",
    "Within twelve months of the certification decision (ISO/IEC 17021-1, 9.1.3.3).",
  ),
  "iso.firstSurveillanceGraceDays": term(
    "days",
    "Grace for the first surveillance audit",
    "our-choice",
    "Days on top before its lateness is a gap.",
  ),
  "iso.lastAuditReviewMonths": term(
    "months",
    "Last audit too long ago: question",
    "practice",
    "Audits come every calendar year; after so long the last one is asked about.",
  ),
  "iso.minorNonconformities": term(
    "number",
    "Minor nonconformities without a question",
    "our-choice",
    "More than these are asked about, though none is major.",
  ),
  "iso.soaAfterAuditMonths": term(
    "months",
    "Statement of Applicability newer than the audit by",
    "our-choice",
    "From so long after the last audit, a newer one may list controls that nobody has audited.",
  ),

  "soc2.staleMonths": term(
    "months",
    "Report too old",
    "practice",
    "Counted from the end of its period. The AICPA sets no end date; a year is what buyers expect.",
  ),
  "soc2.criticalMonths": term(
    "months",
    "Report far too old",
    "our-choice",
    "From then on it says nothing about today.",
  ),
  "soc2.bridgeExceptionMonths": term(
    "months",
    "Old report carried by a bridge letter up to",
    "our-choice",
    "Only with a bridge letter and an announced next report.",
  ),
  "soc2.freshMonths": term(
    "months",
    "No bridge letter needed for",
    "practice",
    "Reports take that long to write after their period.",
  ),
  "soc2.bridgeLongestMonths": term(
    "months",
    "Longest bridge letter without a question",
    "practice",
    "It is the vendor’s own word, not the auditor’s; three months are usual.",
  ),
  "soc2.bridgeReviewMonths": term(
    "months",
    "Longest bridge letter that is only a question",
    "our-choice",
    "A longer one is a gap.",
  ),
  "soc2.bridgeCriticalMonths": term(
    "months",
    "Bridge letter in place of a report",
    "our-choice",
    "One longer than this stands in for a whole report.",
  ),
  "soc2.shortPeriodReviewMonths": term(
    "months",
    "Short period: question below",
    "practice",
    "A shorter one shows little of controls that run rarely; half a year is usual at least.",
  ),
  "soc2.shortPeriodGapMonths": term(
    "months",
    "Short period: gap below",
    "our-choice",
    "So short a period shows next to nothing over time.",
  ),
  "soc2.longPeriodMonths": term(
    "months",
    "Usual length of a period",
    "practice",
    "Periods of a year follow one another.",
  ),
  "soc2.longPeriodGraceDays": term(
    "days",
    "Grace for the usual length",
    "our-choice",
    "Days on top before a period counts as unusually long.",
  ),
  "soc2.longestPeriodMonths": term(
    "months",
    "Longest believable period",
    "our-choice",
    "A longer one is probably a slip in a date.",
  ),
  "soc2.longBreakDays": term(
    "days",
    "Long break between two reports",
    "our-choice",
    "Days between two periods that no report covers.",
  ),
  "soc2.earlyReportDays": term(
    "days",
    "Report dated early",
    "our-choice",
    "A report signed within so many days of its period’s end is asked about.",
  ),
  "soc2.lateReportMonths": term(
    "months",
    "Report dated late",
    "our-choice",
    "A report signed later than this after its period is asked about.",
  ),
  "soc2.manyExceptions": term(
    "number",
    "Exceptions that matter together",
    "our-choice",
    "More than these matter whatever they concern.",
  ),
  "soc2.peerReviewMonths": term(
    "months",
    "Peer review of the audit firm stands for",
    "standard",
    "Firms are reviewed every three years (AICPA Standards for Performing and Reporting on Peer Reviews).",
  ),
  "soc2.availabilityRtoHours": term(
    "hours",
    "Recovery time that calls for Availability",
    "our-choice",
    "Where you need the service back within this, the report should cover Availability.",
  ),
  "soc2.type1ReviewMonths": term(
    "months",
    "Type 1 report old: question",
    "our-choice",
    "It speaks of one day and gets old fast.",
  ),
  "soc2.type1GapMonths": term(
    "months",
    "Type 1 report old: gap",
    "our-choice",
    "A Type 2 report should have followed by then.",
  ),
  "soc2.fieldworkDays": term(
    "days",
    "Report without a date may be in fieldwork for",
    "practice",
    "Counted from the end of its period.",
  ),
  "soc2.nextReportDays": term(
    "days",
    "Next report expected within",
    "our-choice",
    "Only a report announced so soon excuses an old one.",
  ),

  "diligence.accessReviewSensitiveMonths": term(
    "months",
    "Access reviews with sensitive data: at most every",
    "practice",
    "Quarterly reviews are common for privileged access and sensitive data.",
  ),
  "diligence.accessReviewMonths": term(
    "months",
    "Access reviews: at most every",
    "practice",
    "Half-yearly reviews raise no question.",
  ),
  "diligence.accessReviewGapMonths": term(
    "months",
    "Access reviews: gap beyond",
    "our-choice",
    "Rarer reviews are a gap.",
  ),
  "diligence.leaverPassHours": term(
    "hours",
    "Leavers lose access within",
    "practice",
    "One day raises no question.",
  ),
  "diligence.leaverGapHours": term(
    "hours",
    "Leavers lose access: gap beyond",
    "our-choice",
    "Later than this is a gap.",
  ),
  "diligence.involuntaryLeaverHours": term(
    "hours",
    "Dismissed staff lose access within",
    "practice",
    "Later than this is remarked.",
  ),
  "diligence.breachPassHours": term(
    "hours",
    "Notice of a breach within",
    "our-choice",
    "Leaves you a day of the 72 hours that the GDPR gives a controller (Article 33).",
  ),
  "diligence.breachSensitivePassHours": term(
    "hours",
    "Notice of a breach of sensitive data within",
    "our-choice",
    "The same for the most sensitive data.",
  ),
  "diligence.breachGapHours": term(
    "hours",
    "Notice of a breach: gap beyond",
    "standard",
    "With more, your own 72 hours are over before you know (GDPR, Article 33).",
  ),
  "diligence.exerciseReviewMonths": term(
    "months",
    "Exercise of a plan: question after",
    "practice",
    "Plans are exercised every year.",
  ),
  "diligence.exerciseGapMonths": term(
    "months",
    "Exercise of a plan: gap after",
    "our-choice",
    "Two years without one is a gap.",
  ),
  "diligence.incidentMonths": term(
    "months",
    "Incidents count for",
    "our-choice",
    "Older ones are not asked about.",
  ),
  "diligence.remoteControlsFew": term(
    "number",
    "Controls for home working: gap below",
    "our-choice",
    "Of those that the tracker can name.",
  ),
  "diligence.remoteControlsEnough": term(
    "number",
    "Controls for home working: enough",
    "our-choice",
    "So many raise no question.",
  ),
  "diligence.subprocessorNoticeDays": term(
    "days",
    "Notice before a sub-processor changes",
    "practice",
    "Thirty days are common in contracts.",
  ),
  "diligence.supplierReviewMonths": term(
    "months",
    "Sub-processors assessed at least every",
    "practice",
    "Yearly assessments are common.",
  ),
  "diligence.trainingMonths": term(
    "months",
    "Training at least every",
    "practice",
    "Yearly training is common.",
  ),
  "diligence.allowedDataLocations": term(
    "places",
    "Places allowed for your data",
    "our-choice",
    "By name, parted by semicolons. With none named, all are allowed.",
  ),

  "reliance.farEndMonths": term(
    "months",
    "Certificate ends far ahead",
    "our-choice",
    "One that ends before the contract, but later than this from today, is only remarked.",
  ),
  "reliance.nextReportMonths": term(
    "months",
    "Next SOC 2 report after a contract starts",
    "our-choice",
    "Within so long the next report is expected.",
  ),
};

function term(unit: PolicyUnit, ...[label, basis, explanation]: Line): PolicyTerm {
  return { label, unit, basis, explanation };
}
