import { administrationWordings } from "./administration.ts";
import { bridgeLetterWordings } from "./bridge-letter.ts";
import { diligenceWordings } from "./diligence.ts";
import { engagementWordings } from "./engagement/engagement.ts";
import type { HeadingWording } from "./heading-wording.ts";
import { iso27001Wordings } from "./iso-27001/iso-27001.ts";
import { otherAssuranceWordings } from "./other-assurance.ts";
import { questionsAside } from "./questions-aside.ts";
import { severalDetailsWordings } from "./several-details.ts";
import { soc2Wordings } from "./soc-2/soc-2.ts";
import { supplierReportWordings } from "./supplier-reports.ts";
import { supplierWordings } from "./suppliers.ts";

/** Every wording in the order in which they are tried: what is special before what is general. */
export const headingWordings: readonly HeadingWording[] = [
  ...administrationWordings,
  ...supplierReportWordings,
  ...questionsAside,
  ...bridgeLetterWordings,
  ...severalDetailsWordings,
  ...iso27001Wordings,
  ...soc2Wordings,
  ...otherAssuranceWordings,
  ...supplierWordings,
  ...diligenceWordings,
  ...engagementWordings,
];
