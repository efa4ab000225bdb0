import * as z from "zod/mini";

const months = z.number().check(z.positive(), z.lte(120));
const days = z.int().check(z.nonnegative(), z.lte(3660));

/** Thresholds for ISO/IEC 27001 certificates. */
const isoPolicySchema = z.strictObject({
  /** Editions whose certificates are in force. */
  currentEdition: z._default(z.enum(["2022"]), "2022"),
  /** The last day on which certificates of the 2013 edition were valid (IAF MD 26). */
  transitionEnd: z._default(z.iso.date(), "2025-10-31"),
  /** Days before expiry from which a missing recertification date is a gap, and a review. */
  expiringSoonDays: z._default(days, 90),
  recertificationPlanDays: z._default(days, 180),
  /** Months after expiry in which the certification body may still restore it (ISO/IEC 17021-1). */
  restoreWindowMonths: z._default(months, 6),
  /** Longest span from issue to expiry that raises no question, and the longest that is only a remark. */
  longestValidityMonths: z._default(months, 37),
  unusualValidityMonths: z._default(months, 42),
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
  /** Age of a Type 1 report from which it is a review, and a gap. */
  type1ReviewMonths: z._default(months, 6),
  type1GapMonths: z._default(months, 12),
  /** Days after the period end in which a report without a date may still be in fieldwork. */
  fieldworkDays: z._default(days, 90),
  /** How soon a next report must be announced to excuse an old one. */
  nextReportDays: z._default(days, 90),
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
});

/** The policy in force, every default filled in. */
export type Policy = z.infer<typeof policySchema>;

/** The policy of a buyer who has said nothing. */
export const defaultPolicy: Policy = policySchema.parse({});
