import type { Rule } from "@scopefit/core/rule/rule";

import { artBorrowedCloudAssurance } from "./artefact/art-borrowed-cloud-assurance.ts";
import { artBorrowedGroupAssurance } from "./artefact/art-borrowed-group-assurance.ts";
import { artBorrowedPartnerOrPremises } from "./artefact/art-borrowed-partner-or-premises.ts";
import { artClaimBareYes } from "./artefact/art-claim-bare-yes.ts";
import { artEvidenceNotSeen } from "./artefact/art-evidence-not-seen.ts";
import { artInProgress } from "./artefact/art-in-progress.ts";
import { artIsoAlignedNotCertified } from "./artefact/art-iso-aligned-not-certified.ts";
import { artIsoPersonalCredential } from "./artefact/art-iso-personal-credential.ts";
import { artIsoWrongStandard } from "./artefact/art-iso-wrong-standard.ts";
import { artLapsed } from "./artefact/art-lapsed.ts";
import { artNoAssurance } from "./artefact/art-no-assurance.ts";
import { artSocMeansOperationsCentre } from "./artefact/art-soc-means-operations-centre.ts";
import { artSoc1OfferedAsSoc2 } from "./artefact/art-soc1-offered-as-soc2.ts";
import { artSoc2CalledCertified } from "./artefact/art-soc2-called-certified.ts";
import { artSoc2CompliantNoReport } from "./artefact/art-soc2-compliant-no-report.ts";
import { artSoc3OfferedAsSoc2 } from "./artefact/art-soc3-offered-as-soc2.ts";
import { covCombinationUncovered } from "./coverage/cov-combination-uncovered.ts";
import { covDeliveryModel } from "./coverage/cov-delivery-model.ts";
import { covIsoOnly } from "./coverage/cov-iso-only.ts";
import { covPatchwork } from "./coverage/cov-patchwork.ts";
import { covSoc2Only } from "./coverage/cov-soc2-only.ts";
import { dqClaimDetailConflict } from "./data-quality/dq-claim-detail-conflict.ts";
import { dqCoreAnswerMissing } from "./data-quality/dq-core-answer-missing.ts";
import { dqDateOrder } from "./data-quality/dq-date-order.ts";
import { isoCbMissing } from "./iso-27001/iso-cb-missing.ts";
import { isoCertDatesMissing } from "./iso-27001/iso-cert-dates-missing.ts";
import { isoCertExpired } from "./iso-27001/iso-cert-expired.ts";
import { isoCertNotActive } from "./iso-27001/iso-cert-not-active.ts";
import { isoEditionMissing } from "./iso-27001/iso-edition-missing.ts";
import { isoEditionWithdrawn } from "./iso-27001/iso-edition-withdrawn.ts";
import { isoEntityMismatch } from "./iso-27001/iso-entity-mismatch.ts";
import { isoRemoteWorkNotCovered } from "./iso-27001/iso-remote-work-not-covered.ts";
import { isoScopeExclusions } from "./iso-27001/iso-scope-exclusions.ts";
import { isoScopeMissing } from "./iso-27001/iso-scope-missing.ts";
import { isoScopeServiceMismatch } from "./iso-27001/iso-scope-service-mismatch.ts";
import { isoSitesDeliveryNotListed } from "./iso-27001/iso-sites-delivery-not-listed.ts";
import { isoSitesMissing } from "./iso-27001/iso-sites-missing.ts";
import { soc2AuditorMissing } from "./soc-2/soc2-auditor-missing.ts";
import { soc2AuditorNotCpa } from "./soc-2/soc2-auditor-not-cpa.ts";
import { soc2BridgeTooLong } from "./soc-2/soc2-bridge-too-long.ts";
import { soc2CuecsUnknown } from "./soc-2/soc2-cuecs-unknown.ts";
import { soc2EntityMismatch } from "./soc-2/soc2-entity-mismatch.ts";
import { soc2GapUnbridged } from "./soc-2/soc2-gap-unbridged.ts";
import { soc2LocationsMismatch } from "./soc-2/soc2-locations-mismatch.ts";
import { soc2LocationsMissing } from "./soc-2/soc2-locations-missing.ts";
import { soc2OpinionAdverse } from "./soc-2/soc2-opinion-adverse.ts";
import { soc2OpinionDisclaimer } from "./soc-2/soc2-opinion-disclaimer.ts";
import { soc2OpinionMissing } from "./soc-2/soc2-opinion-missing.ts";
import { soc2OpinionQualified } from "./soc-2/soc2-opinion-qualified.ts";
import { soc2PeriodMissing } from "./soc-2/soc2-period-missing.ts";
import { soc2PeriodNotFinished } from "./soc-2/soc2-period-not-finished.ts";
import { soc2ReportStale } from "./soc-2/soc2-report-stale.ts";
import { soc2ScopeExclusions } from "./soc-2/soc2-scope-exclusions.ts";
import { soc2Soc1Needed } from "./soc-2/soc2-soc1-needed.ts";
import { soc2SubserviceDeliversService } from "./soc-2/soc2-subservice-delivers-service.ts";
import { soc2SystemMismatch } from "./soc-2/soc2-system-mismatch.ts";
import { soc2TscDataProtectionMissing } from "./soc-2/soc2-tsc-data-protection-missing.ts";
import { soc2TscMissing } from "./soc-2/soc2-tsc-missing.ts";
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
  artSoc2CalledCertified,
  artSoc2CompliantNoReport,
  artSoc1OfferedAsSoc2,
  artSoc3OfferedAsSoc2,
  artSocMeansOperationsCentre,
  artBorrowedCloudAssurance,
  artBorrowedGroupAssurance,
  artBorrowedPartnerOrPremises,
  artEvidenceNotSeen,
  isoEditionMissing,
  isoEditionWithdrawn,
  isoCbMissing,
  isoCertDatesMissing,
  isoCertExpired,
  isoCertNotActive,
  isoScopeMissing,
  isoScopeServiceMismatch,
  isoScopeExclusions,
  isoSitesMissing,
  isoSitesDeliveryNotListed,
  isoRemoteWorkNotCovered,
  isoEntityMismatch,
  soc2TypeMissing,
  soc2Type1Only,
  soc2Type1Stale,
  soc2PeriodMissing,
  soc2ReportStale,
  soc2GapUnbridged,
  soc2BridgeTooLong,
  soc2PeriodNotFinished,
  soc2AuditorMissing,
  soc2AuditorNotCpa,
  soc2OpinionMissing,
  soc2OpinionQualified,
  soc2OpinionAdverse,
  soc2OpinionDisclaimer,
  soc2TscMissing,
  soc2TscDataProtectionMissing,
  soc2TscProcessingIntegrityMissing,
  soc2Soc1Needed,
  soc2SystemMismatch,
  soc2ScopeExclusions,
  soc2EntityMismatch,
  soc2LocationsMissing,
  soc2LocationsMismatch,
  soc2SubserviceDeliversService,
  soc2CuecsUnknown,
  covCombinationUncovered,
  covPatchwork,
  covDeliveryModel,
  covIsoOnly,
  covSoc2Only,
  dqCoreAnswerMissing,
  dqDateOrder,
  dqClaimDetailConflict,
];
