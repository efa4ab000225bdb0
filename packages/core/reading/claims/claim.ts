/** The two artefacts that are claimed: an ISO/IEC 27001 certificate, a SOC 2 report. */
export type Artefact = "iso" | "soc2";

/** Whether the vendor holds the artefact: a current certificate, an issued report. */
export type ClaimAnswer =
  "yes" | "no" | "in-progress" | "lapsed" | "aligned" | "borrowed" | "not-applicable" | "unknown";

/**
 * Wordings that decide or colour a claim. An answer may carry several; which of them decides the
 * answer is `readClaim`'s affair, and the rest is kept for the rules that look for them.
 */
export type ClaimSign =
  /** Says it is held: yes, certified, attested, valid, a certificate number, a type and a period. */
  | "held"
  /** Says it is not held. */
  | "not-held"
  /** Planned, under way, expected, an observation period running. */
  | "in-progress"
  /** Held once: expired, not renewed, withdrawn. */
  | "lapsed"
  /** Aligned with, based on, follows, ready. */
  | "aligned"
  /** "Compliant": used both for being certified and for being aligned. */
  | "compliant"
  /** The hosting provider's. */
  | "borrowed-cloud"
  /** The parent's, the group's, a sister company's. */
  | "borrowed-group"
  /** A partner's, a landlord's, the client's own environment. */
  | "borrowed-partner"
  /** Only other standards are named: 9001, 27701, 27017 and so on. */
  | "wrong-standard"
  /** People hold a qualification; the organisation holds nothing. */
  | "personal-credential"
  /** Self-assessed, self-declared, a letter of compliance. */
  | "self-attested"
  /** Says that nobody independent has certified it: self-certified, compliant without a certificate. */
  | "uncertified"
  /** SOC 2 called a certificate or certification. */
  | "called-certified"
  /** A SOC 1, SSAE 18 or ISAE 3402 report and no SOC 2. */
  | "soc-1-only"
  /** A SOC 3 report and no SOC 2. */
  | "soc-3-only"
  /** A security operations centre, not a report. */
  | "operations-centre"
  /** Another kind of assurance offered in its place. */
  | "other-report"
  /** The column of certifications names another one; given to the row, and never read from the words. */
  | "other-named"
  /** Suspended, withdrawn or cancelled by the issuer. */
  | "suspended"
  /** "Yes – not yet", "Yes, planned 2027": the words contradict one another. */
  | "contradiction";

/** What an answer claims of one artefact. */
export interface Claim {
  readonly answer: ClaimAnswer;
  readonly signs: readonly ClaimSign[];
  /** Whose artefact it is said to be, in the vendor's words, where it is not the vendor's own. */
  readonly holder: string | null;
}
