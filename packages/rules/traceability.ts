/** A point that a buyer has to settle before relying on a certificate or report, with the checks for it. */
export interface TracedPoint {
  /** What has to be found out, in one sentence. */
  readonly point: string;
  /** Ids of the checks that look at it. */
  readonly checks: readonly string[];
}

/**
 * Everything that is worth asking of an ISO 27001 certificate, a SOC 2 report and the service behind
 * them, each point with its checks. A check may serve several points.
 */
export const traceability: readonly TracedPoint[] = [
  {
    point: "There is a certificate or report at all, and not just a yes.",
    checks: [
      "art-no-assurance",
      "art-claim-bare-yes",
      "art-in-progress",
      "art-lapsed",
      "art-self-attestation",
      "art-badge-or-link-only",
    ],
  },
  {
    point: "Somebody has read the document, and it is known what the answer rests on.",
    checks: [
      "art-evidence-not-seen",
      "art-evidence-withheld",
      "art-partial-document",
      "cov-evidence-basis",
      "iso-register-not-checked",
      "soc2-report-authenticity",
    ],
  },
  {
    point: "It is the vendor’s own and names the company that we contract with.",
    checks: [
      "iso-entity-mismatch",
      "soc2-entity-mismatch",
      "art-borrowed-group-assurance",
      "art-borrowed-cloud-assurance",
      "art-borrowed-partner-or-premises",
      "cov-artefacts-disagree",
    ],
  },
  {
    point: "The sites where the work is done are in scope.",
    checks: [
      "iso-sites-missing",
      "iso-sites-delivery-not-listed",
      "iso-sites-all-claim",
      "iso-temporary-site",
      "soc2-locations-missing",
      "soc2-locations-mismatch",
    ],
  },
  {
    point: "The systems that hold our data are in scope.",
    checks: ["cov-systems", "soc2-system-mismatch"],
  },
  {
    point: "It is clear whether sub-processors are inside or left out, and who vouches for them.",
    checks: [
      "soc2-subservice-unknown",
      "soc2-subservice-carved-out",
      "soc2-subservice-inclusive",
      "soc2-subservice-delivers-service",
      "soc2-csocs-not-reviewed",
      "cov-subprocessors",
    ],
  },
  {
    point: "The scope names the service that is bought.",
    checks: [
      "iso-scope-missing",
      "iso-scope-vague",
      "iso-scope-service-mismatch",
      "soc2-system-mismatch",
    ],
  },
  {
    point: "What is excluded does not matter to us.",
    checks: [
      "iso-scope-exclusions",
      "iso-soa-excludes-relied-controls",
      "iso-soa-missing",
      "iso-soa-version-mismatch",
      "iso-soa-old-control-set",
      "soc2-scope-exclusions",
    ],
  },
  {
    point:
      "The certificate is of a current edition; earlier ones and the amendment of 2024 are told apart.",
    checks: [
      "iso-edition-missing",
      "iso-edition-withdrawn",
      "iso-edition-unrecognised",
      "iso-edition-date-conflict",
      "iso-amendment-2024",
    ],
  },
  {
    point: "The certificate is in force, and audits keep it so.",
    checks: [
      "iso-cert-dates-missing",
      "iso-cert-expired",
      "iso-cert-expiring-soon",
      "iso-cert-validity-too-long",
      "iso-cert-not-active",
      "iso-surveillance-first-overdue",
      "iso-surveillance-year-missed",
      "iso-surveillance-unknown",
      "iso-nonconformities-open",
    ],
  },
  {
    point: "The certificate was issued by an accredited certification body, which can confirm it.",
    checks: [
      "iso-cert-number-missing",
      "iso-cb-missing",
      "iso-cb-unrecognised",
      "iso-cb-impartiality",
      "iso-ab-missing",
      "iso-ab-unrecognised",
      "art-iso-issuer-misstated",
    ],
  },
  {
    point:
      "Being certified is not mixed up with following the standard, with another standard or with a person’s diploma.",
    checks: [
      "art-iso-aligned-not-certified",
      "art-iso-wrong-standard",
      "art-iso-personal-credential",
    ],
  },
  {
    point: "SOC 2 is reported and not certified, and no other report stands in for it.",
    checks: [
      "art-soc2-called-certified",
      "art-soc2-compliant-no-report",
      "art-soc1-offered-as-soc2",
      "art-soc3-offered-as-soc2",
      "art-other-report-offered",
      "art-soc-means-operations-centre",
      "art-soc-nonexistent-type",
      "art-soc-superseded-standard",
    ],
  },
  {
    point: "The report tests controls over a period and not only their design on one day.",
    checks: ["soc2-type-missing", "soc2-type1-only", "soc2-type1-stale"],
  },
  {
    point: "The period is known, long enough and recent, and a letter bridges the time since.",
    checks: [
      "soc2-period-missing",
      "soc2-period-too-short",
      "soc2-period-unusual-length",
      "soc2-period-not-finished",
      "soc2-report-stale",
      "soc2-gap-unbridged",
      "soc2-bridge-too-long",
      "soc2-bridge-defective",
      "soc2-coverage-break",
      "soc2-report-date-implausible",
    ],
  },
  {
    point: "The categories fit the data and the service, under criteria of today.",
    checks: [
      "soc2-tsc-missing",
      "soc2-tsc-no-security",
      "soc2-tsc-data-protection-missing",
      "soc2-tsc-privacy-expected",
      "soc2-tsc-availability-missing",
      "soc2-tsc-processing-integrity-missing",
      "soc2-soc1-needed",
      "soc2-criteria-version",
    ],
  },
  {
    point: "An independent, licensed firm signed the report.",
    checks: [
      "soc2-auditor-missing",
      "soc2-auditor-not-cpa",
      "soc2-auditor-unrecognised",
      "soc2-auditor-independence",
      "soc2-peer-review-not-checked",
    ],
  },
  {
    point: "The opinion is known, and so is what the auditor found.",
    checks: [
      "soc2-opinion-missing",
      "soc2-opinion-qualified",
      "soc2-opinion-adverse",
      "soc2-opinion-disclaimer",
      "soc2-exceptions-unknown",
      "soc2-exceptions-relevant",
      "soc2-exceptions-no-response",
      "soc2-controls-not-tested",
      "soc2-incidents-disclosed",
      "soc2-significant-changes",
    ],
  },
  {
    point: "The controls that the report expects of us are known and have an owner here.",
    checks: ["soc2-cuecs-unknown", "soc2-cuecs-unmapped", "soc2-cuecs-none"],
  },
  {
    point:
      "A certificate and a report answer different questions: one does not replace the other, and two halves make no whole.",
    checks: ["cov-iso-only", "cov-soc2-only", "cov-patchwork", "cov-total-claim"],
  },
  {
    point:
      "Service, site and company lie together inside one certificate or report, with the data, the controls, the way of working and the time that we rely on.",
    checks: [
      "cov-combination-uncovered",
      "cov-controls",
      "cov-data-types",
      "cov-delivery-model",
      "cov-reliance-period",
    ],
  },
  {
    point: "Whatever is certified, the service’s own access control is asked about.",
    checks: [
      "dil-mfa",
      "dil-privileged-access",
      "dil-access-reviews",
      "dil-leavers",
      "dil-screening-training",
    ],
  },
  {
    point: "So is its handling of data.",
    checks: [
      "dil-data-location",
      "dil-encryption",
      "dil-retention-deletion",
      "dil-data-egress",
      "dil-client-segregation",
    ],
  },
  {
    point: "So is its response to incidents.",
    checks: [
      "dil-incident-plan",
      "dil-breach-notification",
      "dil-incident-tested",
      "dil-incident-history",
    ],
  },
  {
    point: "So is the resilience of its sites.",
    checks: ["dil-continuity-plan", "dil-continuity-tested", "dil-recovery-fit"],
  },
  {
    point: "So are its controls for home working.",
    checks: ["iso-remote-work-not-covered", "dil-remote-controls", "dil-remote-devices"],
  },
  {
    point: "So is its management of sub-processors.",
    checks: ["dil-subprocessor-list", "dil-subprocessor-notice", "dil-subprocessor-assurance"],
  },
  {
    point: "The answers can be read, agree with one another and are recent.",
    checks: [
      "dq-core-answer-missing",
      "dq-placeholder",
      "dq-see-attached",
      "dq-date-unreadable",
      "dq-date-ambiguous",
      "dq-date-order",
      "dq-date-future",
      "dq-claim-detail-conflict",
      "dq-answers-conflict",
      "dq-na-misused",
      "dq-multiple-in-one-row",
      "dq-duplicate-row",
      "dq-answer-stale",
      "dq-negation-unclear",
      "dq-cell-error",
      "dq-copied-answers",
      "dq-unmapped-value",
    ],
  },
];
