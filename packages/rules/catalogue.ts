import type { Rule } from "@scopefit/core/rule/rule";

import { artBadgeOrLinkOnly } from "./artefact/art-badge-or-link-only.ts";
import { artBorrowedCloudAssurance } from "./artefact/art-borrowed-cloud-assurance.ts";
import { artBorrowedGroupAssurance } from "./artefact/art-borrowed-group-assurance.ts";
import { artBorrowedPartnerOrPremises } from "./artefact/art-borrowed-partner-or-premises.ts";
import { artClaimBareYes } from "./artefact/art-claim-bare-yes.ts";
import { artEvidenceNotSeen } from "./artefact/art-evidence-not-seen.ts";
import { artEvidenceWithheld } from "./artefact/art-evidence-withheld.ts";
import { artInProgress } from "./artefact/art-in-progress.ts";
import { artIsoAlignedNotCertified } from "./artefact/art-iso-aligned-not-certified.ts";
import { artIsoIssuerMisstated } from "./artefact/art-iso-issuer-misstated.ts";
import { artIsoPersonalCredential } from "./artefact/art-iso-personal-credential.ts";
import { artIsoWrongStandard } from "./artefact/art-iso-wrong-standard.ts";
import { artLapsed } from "./artefact/art-lapsed.ts";
import { artNoAssurance } from "./artefact/art-no-assurance.ts";
import { artOtherReportOffered } from "./artefact/art-other-report-offered.ts";
import { artPartialDocument } from "./artefact/art-partial-document.ts";
import { artSelfAttestation } from "./artefact/art-self-attestation.ts";
import { artSocMeansOperationsCentre } from "./artefact/art-soc-means-operations-centre.ts";
import { artSocNonexistentType } from "./artefact/art-soc-nonexistent-type.ts";
import { artSocSupersededStandard } from "./artefact/art-soc-superseded-standard.ts";
import { artSoc1OfferedAsSoc2 } from "./artefact/art-soc1-offered-as-soc2.ts";
import { artSoc2CalledCertified } from "./artefact/art-soc2-called-certified.ts";
import { artSoc2CompliantNoReport } from "./artefact/art-soc2-compliant-no-report.ts";
import { artSoc3OfferedAsSoc2 } from "./artefact/art-soc3-offered-as-soc2.ts";
import { covArtefactsDisagree } from "./coverage/cov-artefacts-disagree.ts";
import { covCombinationUncovered } from "./coverage/cov-combination-uncovered.ts";
import { covControls } from "./coverage/cov-controls.ts";
import { covDataTypes } from "./coverage/cov-data-types.ts";
import { covDeliveryModel } from "./coverage/cov-delivery-model.ts";
import { covEvidenceBasis } from "./coverage/cov-evidence-basis.ts";
import { covIsoOnly } from "./coverage/cov-iso-only.ts";
import { covPatchwork } from "./coverage/cov-patchwork.ts";
import { covReliancePeriod } from "./coverage/cov-reliance-period.ts";
import { covSoc2Only } from "./coverage/cov-soc2-only.ts";
import { covSubprocessors } from "./coverage/cov-subprocessors.ts";
import { covSystems } from "./coverage/cov-systems.ts";
import { covTotalClaim } from "./coverage/cov-total-claim.ts";
import { dqAnswerStale } from "./data-quality/dq-answer-stale.ts";
import { dqAnswersConflict } from "./data-quality/dq-answers-conflict.ts";
import { dqCellError } from "./data-quality/dq-cell-error.ts";
import { dqClaimDetailConflict } from "./data-quality/dq-claim-detail-conflict.ts";
import { dqCopiedAnswers } from "./data-quality/dq-copied-answers.ts";
import { dqCoreAnswerMissing } from "./data-quality/dq-core-answer-missing.ts";
import { dqDateAmbiguous } from "./data-quality/dq-date-ambiguous.ts";
import { dqDateFuture } from "./data-quality/dq-date-future.ts";
import { dqDateOrder } from "./data-quality/dq-date-order.ts";
import { dqDateUnreadable } from "./data-quality/dq-date-unreadable.ts";
import { dqDuplicateRow } from "./data-quality/dq-duplicate-row.ts";
import { dqMultipleInOneRow } from "./data-quality/dq-multiple-in-one-row.ts";
import { dqNaMisused } from "./data-quality/dq-na-misused.ts";
import { dqNegationUnclear } from "./data-quality/dq-negation-unclear.ts";
import { dqPlaceholder } from "./data-quality/dq-placeholder.ts";
import { dqSeeAttached } from "./data-quality/dq-see-attached.ts";
import { dqUnmappedValue } from "./data-quality/dq-unmapped-value.ts";
import { dilAccessReviews } from "./diligence/dil-access-reviews.ts";
import { dilBreachNotification } from "./diligence/dil-breach-notification.ts";
import { dilClientSegregation } from "./diligence/dil-client-segregation.ts";
import { dilContinuityPlan } from "./diligence/dil-continuity-plan.ts";
import { dilContinuityTested } from "./diligence/dil-continuity-tested.ts";
import { dilDataEgress } from "./diligence/dil-data-egress.ts";
import { dilDataLocation } from "./diligence/dil-data-location.ts";
import { dilEncryption } from "./diligence/dil-encryption.ts";
import { dilIncidentHistory } from "./diligence/dil-incident-history.ts";
import { dilIncidentPlan } from "./diligence/dil-incident-plan.ts";
import { dilIncidentTested } from "./diligence/dil-incident-tested.ts";
import { dilLeavers } from "./diligence/dil-leavers.ts";
import { dilMfa } from "./diligence/dil-mfa.ts";
import { dilPrivilegedAccess } from "./diligence/dil-privileged-access.ts";
import { dilRecoveryFit } from "./diligence/dil-recovery-fit.ts";
import { dilRemoteControls } from "./diligence/dil-remote-controls.ts";
import { dilRemoteDevices } from "./diligence/dil-remote-devices.ts";
import { dilRetentionDeletion } from "./diligence/dil-retention-deletion.ts";
import { dilScreeningTraining } from "./diligence/dil-screening-training.ts";
import { dilSubprocessorAssurance } from "./diligence/dil-subprocessor-assurance.ts";
import { dilSubprocessorList } from "./diligence/dil-subprocessor-list.ts";
import { dilSubprocessorNotice } from "./diligence/dil-subprocessor-notice.ts";
import { isoAbMissing } from "./iso-27001/iso-ab-missing.ts";
import { isoAbUnrecognised } from "./iso-27001/iso-ab-unrecognised.ts";
import { isoAmendment2024 } from "./iso-27001/iso-amendment-2024.ts";
import { isoCbImpartiality } from "./iso-27001/iso-cb-impartiality.ts";
import { isoCbMissing } from "./iso-27001/iso-cb-missing.ts";
import { isoCbUnrecognised } from "./iso-27001/iso-cb-unrecognised.ts";
import { isoCertDatesMissing } from "./iso-27001/iso-cert-dates-missing.ts";
import { isoCertExpired } from "./iso-27001/iso-cert-expired.ts";
import { isoCertExpiringSoon } from "./iso-27001/iso-cert-expiring-soon.ts";
import { isoCertNotActive } from "./iso-27001/iso-cert-not-active.ts";
import { isoCertNumberMissing } from "./iso-27001/iso-cert-number-missing.ts";
import { isoCertValidityTooLong } from "./iso-27001/iso-cert-validity-too-long.ts";
import { isoEditionDateConflict } from "./iso-27001/iso-edition-date-conflict.ts";
import { isoEditionMissing } from "./iso-27001/iso-edition-missing.ts";
import { isoEditionUnrecognised } from "./iso-27001/iso-edition-unrecognised.ts";
import { isoEditionWithdrawn } from "./iso-27001/iso-edition-withdrawn.ts";
import { isoEntityMismatch } from "./iso-27001/iso-entity-mismatch.ts";
import { isoNonconformitiesOpen } from "./iso-27001/iso-nonconformities-open.ts";
import { isoRegisterNotChecked } from "./iso-27001/iso-register-not-checked.ts";
import { isoRemoteWorkNotCovered } from "./iso-27001/iso-remote-work-not-covered.ts";
import { isoScopeExclusions } from "./iso-27001/iso-scope-exclusions.ts";
import { isoScopeMissing } from "./iso-27001/iso-scope-missing.ts";
import { isoScopeServiceMismatch } from "./iso-27001/iso-scope-service-mismatch.ts";
import { isoScopeVague } from "./iso-27001/iso-scope-vague.ts";
import { isoSitesAllClaim } from "./iso-27001/iso-sites-all-claim.ts";
import { isoSitesDeliveryNotListed } from "./iso-27001/iso-sites-delivery-not-listed.ts";
import { isoSitesMissing } from "./iso-27001/iso-sites-missing.ts";
import { isoSoaExcludesReliedControls } from "./iso-27001/iso-soa-excludes-relied-controls.ts";
import { isoSoaMissing } from "./iso-27001/iso-soa-missing.ts";
import { isoSoaOldControlSet } from "./iso-27001/iso-soa-old-control-set.ts";
import { isoSoaVersionMismatch } from "./iso-27001/iso-soa-version-mismatch.ts";
import { isoSurveillanceFirstOverdue } from "./iso-27001/iso-surveillance-first-overdue.ts";
import { isoSurveillanceUnknown } from "./iso-27001/iso-surveillance-unknown.ts";
import { isoSurveillanceYearMissed } from "./iso-27001/iso-surveillance-year-missed.ts";
import { isoTemporarySite } from "./iso-27001/iso-temporary-site.ts";
import { soc2AuditorIndependence } from "./soc-2/soc2-auditor-independence.ts";
import { soc2AuditorMissing } from "./soc-2/soc2-auditor-missing.ts";
import { soc2AuditorNotCpa } from "./soc-2/soc2-auditor-not-cpa.ts";
import { soc2AuditorUnrecognised } from "./soc-2/soc2-auditor-unrecognised.ts";
import { soc2BridgeDefective } from "./soc-2/soc2-bridge-defective.ts";
import { soc2BridgeTooLong } from "./soc-2/soc2-bridge-too-long.ts";
import { soc2ControlsNotTested } from "./soc-2/soc2-controls-not-tested.ts";
import { soc2CoverageBreak } from "./soc-2/soc2-coverage-break.ts";
import { soc2CriteriaVersion } from "./soc-2/soc2-criteria-version.ts";
import { soc2CsocsNotReviewed } from "./soc-2/soc2-csocs-not-reviewed.ts";
import { soc2CuecsNone } from "./soc-2/soc2-cuecs-none.ts";
import { soc2CuecsUnknown } from "./soc-2/soc2-cuecs-unknown.ts";
import { soc2CuecsUnmapped } from "./soc-2/soc2-cuecs-unmapped.ts";
import { soc2EntityMismatch } from "./soc-2/soc2-entity-mismatch.ts";
import { soc2ExceptionsNoResponse } from "./soc-2/soc2-exceptions-no-response.ts";
import { soc2ExceptionsRelevant } from "./soc-2/soc2-exceptions-relevant.ts";
import { soc2ExceptionsUnknown } from "./soc-2/soc2-exceptions-unknown.ts";
import { soc2GapUnbridged } from "./soc-2/soc2-gap-unbridged.ts";
import { soc2IncidentsDisclosed } from "./soc-2/soc2-incidents-disclosed.ts";
import { soc2LocationsMismatch } from "./soc-2/soc2-locations-mismatch.ts";
import { soc2LocationsMissing } from "./soc-2/soc2-locations-missing.ts";
import { soc2OpinionAdverse } from "./soc-2/soc2-opinion-adverse.ts";
import { soc2OpinionDisclaimer } from "./soc-2/soc2-opinion-disclaimer.ts";
import { soc2OpinionMissing } from "./soc-2/soc2-opinion-missing.ts";
import { soc2OpinionQualified } from "./soc-2/soc2-opinion-qualified.ts";
import { soc2PeerReviewNotChecked } from "./soc-2/soc2-peer-review-not-checked.ts";
import { soc2PeriodMissing } from "./soc-2/soc2-period-missing.ts";
import { soc2PeriodNotFinished } from "./soc-2/soc2-period-not-finished.ts";
import { soc2PeriodTooShort } from "./soc-2/soc2-period-too-short.ts";
import { soc2PeriodUnusualLength } from "./soc-2/soc2-period-unusual-length.ts";
import { soc2ReportAuthenticity } from "./soc-2/soc2-report-authenticity.ts";
import { soc2ReportDateImplausible } from "./soc-2/soc2-report-date-implausible.ts";
import { soc2ReportStale } from "./soc-2/soc2-report-stale.ts";
import { soc2ScopeExclusions } from "./soc-2/soc2-scope-exclusions.ts";
import { soc2SignificantChanges } from "./soc-2/soc2-significant-changes.ts";
import { soc2Soc1Needed } from "./soc-2/soc2-soc1-needed.ts";
import { soc2SubserviceCarvedOut } from "./soc-2/soc2-subservice-carved-out.ts";
import { soc2SubserviceDeliversService } from "./soc-2/soc2-subservice-delivers-service.ts";
import { soc2SubserviceInclusive } from "./soc-2/soc2-subservice-inclusive.ts";
import { soc2SubserviceUnknown } from "./soc-2/soc2-subservice-unknown.ts";
import { soc2SystemMismatch } from "./soc-2/soc2-system-mismatch.ts";
import { soc2TscAvailabilityMissing } from "./soc-2/soc2-tsc-availability-missing.ts";
import { soc2TscDataProtectionMissing } from "./soc-2/soc2-tsc-data-protection-missing.ts";
import { soc2TscMissing } from "./soc-2/soc2-tsc-missing.ts";
import { soc2TscNoSecurity } from "./soc-2/soc2-tsc-no-security.ts";
import { soc2TscPrivacyExpected } from "./soc-2/soc2-tsc-privacy-expected.ts";
import { soc2TscProcessingIntegrityMissing } from "./soc-2/soc2-tsc-processing-integrity-missing.ts";
import { soc2TypeMissing } from "./soc-2/soc2-type-missing.ts";
import { soc2Type1Only } from "./soc-2/soc2-type1-only.ts";
import { soc2Type1Stale } from "./soc-2/soc2-type1-stale.ts";

/**
 * Every rule, in the order in which findings of equal weight are shown. A new rule is listed here; a
 * test of the repository finds the ones that are not.
 */
export const catalogue: readonly Rule[] = [
  artNoAssurance,
  artClaimBareYes,
  artInProgress,
  artLapsed,
  artIsoAlignedNotCertified,
  artIsoWrongStandard,
  artIsoPersonalCredential,
  artIsoIssuerMisstated,
  artSoc2CalledCertified,
  artSoc2CompliantNoReport,
  artSoc1OfferedAsSoc2,
  artSoc3OfferedAsSoc2,
  artOtherReportOffered,
  artSocMeansOperationsCentre,
  artSocNonexistentType,
  artSocSupersededStandard,
  artBorrowedCloudAssurance,
  artBorrowedGroupAssurance,
  artBorrowedPartnerOrPremises,
  artSelfAttestation,
  artBadgeOrLinkOnly,
  artEvidenceWithheld,
  artPartialDocument,
  artEvidenceNotSeen,
  isoEditionMissing,
  isoEditionWithdrawn,
  isoEditionUnrecognised,
  isoAmendment2024,
  isoEditionDateConflict,
  isoCertNumberMissing,
  isoCbMissing,
  isoCbUnrecognised,
  isoCbImpartiality,
  isoAbMissing,
  isoAbUnrecognised,
  isoCertDatesMissing,
  isoCertExpired,
  isoCertExpiringSoon,
  isoCertValidityTooLong,
  isoCertNotActive,
  isoSurveillanceFirstOverdue,
  isoSurveillanceYearMissed,
  isoSurveillanceUnknown,
  isoNonconformitiesOpen,
  isoScopeMissing,
  isoScopeVague,
  isoScopeServiceMismatch,
  isoScopeExclusions,
  isoSitesMissing,
  isoSitesDeliveryNotListed,
  isoSitesAllClaim,
  isoRemoteWorkNotCovered,
  isoTemporarySite,
  isoEntityMismatch,
  isoSoaMissing,
  isoSoaVersionMismatch,
  isoSoaOldControlSet,
  isoSoaExcludesReliedControls,
  isoRegisterNotChecked,
  soc2TypeMissing,
  soc2Type1Only,
  soc2Type1Stale,
  soc2PeriodMissing,
  soc2PeriodTooShort,
  soc2PeriodUnusualLength,
  soc2ReportStale,
  soc2GapUnbridged,
  soc2BridgeTooLong,
  soc2BridgeDefective,
  soc2PeriodNotFinished,
  soc2CoverageBreak,
  soc2ReportDateImplausible,
  soc2AuditorMissing,
  soc2AuditorNotCpa,
  soc2AuditorUnrecognised,
  soc2AuditorIndependence,
  soc2PeerReviewNotChecked,
  soc2OpinionMissing,
  soc2OpinionQualified,
  soc2OpinionAdverse,
  soc2OpinionDisclaimer,
  soc2ExceptionsUnknown,
  soc2ExceptionsRelevant,
  soc2ExceptionsNoResponse,
  soc2ControlsNotTested,
  soc2ReportAuthenticity,
  soc2TscMissing,
  soc2TscNoSecurity,
  soc2TscDataProtectionMissing,
  soc2TscPrivacyExpected,
  soc2TscAvailabilityMissing,
  soc2TscProcessingIntegrityMissing,
  soc2Soc1Needed,
  soc2CriteriaVersion,
  soc2SystemMismatch,
  soc2ScopeExclusions,
  soc2EntityMismatch,
  soc2LocationsMissing,
  soc2LocationsMismatch,
  soc2SubserviceUnknown,
  soc2SubserviceCarvedOut,
  soc2SubserviceDeliversService,
  soc2SubserviceInclusive,
  soc2CsocsNotReviewed,
  soc2CuecsUnknown,
  soc2CuecsUnmapped,
  soc2CuecsNone,
  soc2IncidentsDisclosed,
  soc2SignificantChanges,
  covCombinationUncovered,
  covPatchwork,
  covDeliveryModel,
  covIsoOnly,
  covSoc2Only,
  covArtefactsDisagree,
  covControls,
  covDataTypes,
  covEvidenceBasis,
  covReliancePeriod,
  covSubprocessors,
  covSystems,
  covTotalClaim,
  dilAccessReviews,
  dilBreachNotification,
  dilClientSegregation,
  dilContinuityPlan,
  dilContinuityTested,
  dilDataEgress,
  dilDataLocation,
  dilEncryption,
  dilIncidentHistory,
  dilIncidentPlan,
  dilIncidentTested,
  dilLeavers,
  dilMfa,
  dilPrivilegedAccess,
  dilRecoveryFit,
  dilRemoteControls,
  dilRemoteDevices,
  dilRetentionDeletion,
  dilScreeningTraining,
  dilSubprocessorAssurance,
  dilSubprocessorList,
  dilSubprocessorNotice,
  dqCoreAnswerMissing,
  dqDateOrder,
  dqClaimDetailConflict,
  dqAnswerStale,
  dqAnswersConflict,
  dqCellError,
  dqCopiedAnswers,
  dqDateAmbiguous,
  dqDateFuture,
  dqDateUnreadable,
  dqDuplicateRow,
  dqMultipleInOneRow,
  dqNaMisused,
  dqNegationUnclear,
  dqPlaceholder,
  dqSeeAttached,
  dqUnmappedValue,
];
