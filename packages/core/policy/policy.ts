import * as z from "zod/mini";

const months = z.number().check(z.positive(), z.lte(120));
const days = z.int().check(z.nonnegative(), z.lte(3660));

/** Thresholds for ISO/IEC 27001 certificates. */
const isoPolicySchema = z.strictObject({
  /** Editions whose certificates are in force. */
  currentEdition: z._default(z.enum(["2022"]), "2022"),
  /** The last day on which certificates of the 2013 edition were valid (IAF MD 26). */
  transitionEnd: z._default(z.iso.date(), "2025-10-31"),
  /** The day the current edition was published; no certificate for it is older. */
  editionPublished: z._default(z.iso.date(), "2022-10-25"),
  /** The last day on which initial and recertification audits to the 2013 edition could begin (IAF MD 26). */
  lastAuditToOldEdition: z._default(z.iso.date(), "2024-04-30"),
  /** Days before expiry from which a missing recertification date is a gap, and a review. */
  expiringSoonDays: z._default(days, 90),
  recertificationPlanDays: z._default(days, 180),
  /** Months after expiry in which the certification body may still restore it (ISO/IEC 17021-1). */
  restoreWindowMonths: z._default(months, 6),
  /** Longest span from issue to expiry that raises no question, and the longest that is only a remark. */
  longestValidityMonths: z._default(months, 37),
  unusualValidityMonths: z._default(months, 42),
  /** Months to the first surveillance audit (ISO/IEC 17021-1), and days of grace that we give it. */
  firstSurveillanceMonths: z._default(months, 12),
  firstSurveillanceGraceDays: z._default(days, 30),
  /** Months after the last audit from which the next one is asked about. */
  lastAuditReviewMonths: z._default(months, 12),
  /** More minor nonconformities than this are asked about, though none of them is major. */
  minorNonconformities: z._default(z.int().check(z.nonnegative(), z.lte(100)), 5),
  /** Months after the last audit by which a newer Statement of Applicability has moved on from it. */
  soaAfterAuditMonths: z._default(months, 12),
});

/** Thresholds for SOC 2 reports. */
const soc2PolicySchema = z.strictObject({
  /** Months after the period end from which a report is too old, and far too old. */
  staleMonths: z._default(months, 12),
  criticalMonths: z._default(months, 24),
  /** Up to how many months a bridge letter and a coming report can carry an old report. */
  bridgeExceptionMonths: z._default(months, 15),
  /** Months after the period end that need no bridge letter: reports take that long to write. */
  freshMonths: z._default(months, 3),
  /** Longest bridge letter that raises no question, and the longest that is only a review. */
  bridgeLongestMonths: z._default(months, 3),
  bridgeReviewMonths: z._default(months, 6),
  /** Bridge letters longer than this stand in for a whole report. */
  bridgeCriticalMonths: z._default(months, 12),
  /** Shortest period that raises no question, and the shortest that is not a gap. */
  shortPeriodReviewMonths: z._default(months, 6),
  shortPeriodGapMonths: z._default(months, 3),
  /** A period longer than these months and days is unusual, one longer than the last probably a slip. */
  longPeriodMonths: z._default(months, 12),
  longPeriodGraceDays: z._default(days, 15),
  longestPeriodMonths: z._default(months, 18),
  /** Days between two periods from which the break between them is long. */
  longBreakDays: z._default(days, 92),
  /** Up to how many days after the period a report is early, and after how many months it is late. */
  earlyReportDays: z._default(days, 7),
  lateReportMonths: z._default(months, 6),
  /** More exceptions than these matter whatever they concern. */
  manyExceptions: z._default(z.int().check(z.nonnegative(), z.lte(1000)), 5),
  /** How long the peer review of an audit firm stands: firms are reviewed every three years. */
  peerReviewMonths: z._default(months, 36),
  /** A recovery time we need within so many hours, or sooner, calls for Availability. */
  availabilityRtoHours: z._default(z.number().check(z.positive(), z.lte(8760)), 24),
  /** Age of a Type 1 report from which it is a review, and a gap. */
  type1ReviewMonths: z._default(months, 6),
  type1GapMonths: z._default(months, 12),
  /** Days after the period end in which a report without a date may still be in fieldwork. */
  fieldworkDays: z._default(days, 90),
  /** How soon a next report must be announced to excuse an old one. */
  nextReportDays: z._default(days, 90),
});

/** Thresholds for the time over which the buyer relies on an artefact; our choice. */
const reliancePolicySchema = z.strictObject({
  /** A certificate that ends before the contract, and more than these months from today, is a remark. */
  farEndMonths: z._default(months, 12),
  /** Months after the start of a contract within which the next SOC 2 report is expected. */
  nextReportMonths: z._default(months, 12),
});

const hours = z.number().check(z.nonnegative(), z.lte(8760));

/** Thresholds for the controls of the service itself. All are choices of ours unless it says otherwise. */
const diligencePolicySchema = z.strictObject({
  /** Most months between two access reviews, with sensitive data and without, and the most that is no gap. */
  accessReviewSensitiveMonths: z._default(months, 3),
  accessReviewMonths: z._default(months, 6),
  accessReviewGapMonths: z._default(months, 12),
  /** Hours in which leavers lose their access without a question, and those that are no gap. */
  leaverPassHours: z._default(hours, 24),
  leaverGapHours: z._default(hours, 72),
  /** Hours for those who are dismissed, beyond which a remark is made. */
  involuntaryLeaverHours: z._default(hours, 1),
  /** Hours to the notice of a breach: without a question, the same for the most sensitive data, and no gap. */
  breachPassHours: z._default(hours, 48),
  breachSensitivePassHours: z._default(hours, 24),
  breachGapHours: z._default(hours, 72),
  /** Months since the last exercise of a plan from which it is a review, and a gap. */
  exerciseReviewMonths: z._default(months, 12),
  exerciseGapMonths: z._default(months, 24),
  /** How many months back an incident still counts. */
  incidentMonths: z._default(months, 24),
  /** Fewer controls for home working than the first are a gap; the second raise no question. */
  remoteControlsFew: z._default(z.int().check(z.nonnegative(), z.lte(7)), 2),
  remoteControlsEnough: z._default(z.int().check(z.nonnegative(), z.lte(7)), 3),
  /** Days of notice before a sub-processor changes (30 are common in contracts). */
  subprocessorNoticeDays: z._default(days, 30),
  /** Most months between two assessments of a sub-processor, and between two trainings. */
  supplierReviewMonths: z._default(months, 12),
  trainingMonths: z._default(months, 12),
  /** Places that the contract allows for our data, by name; none named, all are allowed. */
  allowedDataLocations: z._default(z.readonly(z.array(z.string().check(z.minLength(2)))), []),
});

/**
 * What the buyer demands. Every threshold of the catalogue is here, with its default; a policy file
 * names only what it changes.
 */
export const policySchema = z.strictObject({
  /** `documents`: no *Covered* before someone has read the document; `claims`: answers are enough. */
  evidence: z._default(z.enum(["documents", "claims"]), "documents"),
  /** Which artefact the buyer requires where the row does not say. */
  requiredAssurance: z._default(z.enum(["either", "iso", "soc2", "both"]), "either"),
  /** How long a recorded reading of a document and an answer stay fresh, in months. */
  evidenceFreshMonths: z._default(months, 12),
  iso: z._default(isoPolicySchema, isoPolicySchema.parse({})),
  soc2: z._default(soc2PolicySchema, soc2PolicySchema.parse({})),
  diligence: z._default(diligencePolicySchema, diligencePolicySchema.parse({})),
  reliance: z._default(reliancePolicySchema, reliancePolicySchema.parse({})),
});

/** The policy in force, every default filled in. */
export type Policy = z.infer<typeof policySchema>;

/** The policy of a buyer who has said nothing. */
export const defaultPolicy: Policy = policySchema.parse({});
