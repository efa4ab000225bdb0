/**
 * Rules whose gap says that what was offered is no SOC 2 report of the vendor's own. Nothing more is
 * asked about a report that is none.
 */
export const NOT_A_REPORT = [
  "art-borrowed-cloud-assurance",
  "art-borrowed-partner-or-premises",
  "art-in-progress",
  "art-lapsed",
  "art-self-attestation",
  "art-soc1-offered-as-soc2",
  "art-soc2-compliant-no-report",
  "art-soc3-offered-as-soc2",
  "art-soc-means-operations-centre",
] as const;

/** The answer that asks for the whole report, because nothing identifies it. */
export const WHOLE_REPORT_ASKED = "art-claim-bare-yes/reportUnidentified";

/** What makes it moot to ask for a single detail of the report. */
export const DETAILS_MOOT_AFTER = [...NOT_A_REPORT, WHOLE_REPORT_ASKED] as const;

/** Rules whose gap calls for another report. Minor details of this one are then not worth a question. */
const REPORT_TO_BE_REPLACED = [
  "soc2-report-stale",
  "soc2-type1-stale",
  "soc2-period-not-finished",
  "soc2-auditor-not-cpa",
  "soc2-opinion-adverse",
  "soc2-opinion-disclaimer",
] as const;

/** What makes it moot to ask for a minor detail, which the next report answers anew. */
export const MINOR_DETAILS_MOOT_AFTER = [...DETAILS_MOOT_AFTER, ...REPORT_TO_BE_REPLACED] as const;
