import type { HeadingWording } from "../heading-wording.ts";
import { auditResultWordings } from "./audit.ts";
import { reportClaimWordings } from "./claim.ts";
import { controlsOfOthersWordings } from "./controls-of-others.ts";
import { reportCoverageWordings } from "./coverage.ts";
import { reportIssueWordings } from "./issue.ts";
import { reportPeriodWordings } from "./period.ts";

/** Wordings about a SOC 2 report, what is special before what is general. */
export const soc2Wordings: readonly HeadingWording[] = [
  ...controlsOfOthersWordings,
  ...auditResultWordings,
  ...reportPeriodWordings,
  ...reportIssueWordings,
  ...reportCoverageWordings,
  ...reportClaimWordings,
];
