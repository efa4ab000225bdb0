import type { HeadingWording } from "../heading-wording.ts";
import { auditWordings } from "./audits.ts";
import { certificateCoverageWordings } from "./coverage.ts";
import { certificateDateWordings } from "./dates.ts";
import { issuerWordings } from "./issuer.ts";
import { statementOfApplicabilityWordings } from "./statement-of-applicability.ts";
import { certificateStatusWordings } from "./status-and-scope.ts";
import { whetherHeldWordings } from "./whether-held.ts";

/** Wordings about an ISO/IEC 27001 certificate, what is special before what is general. */
export const iso27001Wordings: readonly HeadingWording[] = [
  ...whetherHeldWordings,
  ...statementOfApplicabilityWordings,
  ...auditWordings,
  ...issuerWordings,
  ...certificateDateWordings,
  ...certificateCoverageWordings,
  ...certificateStatusWordings,
];
