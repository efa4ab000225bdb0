import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading, wholeHeading } from "./heading-pattern.ts";
import type { HeadingWording } from "./heading-wording.ts";

const KIND_OF_PROOF = "certifications?|attestations?|accreditations?|audits?";

/** Wordings about other assurance than ISO/IEC 27001 and SOC 2, or about assurance in general. */
export const otherAssuranceWordings: readonly HeadingWording[] = [
  {
    field: "relatedCerts",
    pattern: inHeading({
      "another standard of ISO, not a detail of its certificate": wordings`
        iso (?:iec )?(?:9001|14001|20000|22301|27017|27018|27701|42001)\b(?!.*\b(?:number|expiry|valid\w*|date|body|auditor|scope|sites)\b)
      `,
      "others at large": wordings`other (?:iso|cert|certifications?)\w* | additional cert\w*`,
    }),
  },
  { field: null, pattern: /./u, topic: "other-standard" },
  {
    field: "isoClaim",
    pattern: wholeHeading({
      "certificates of security": wordings`
        (?:(?:information )?security |infosec |compliance |vendors? |supplier )*certif(?:ications?|icates?)(?: (?:and )?(?:standards?|types?|held|status))?
        certificate type | certification standard
        compliance (?:certifications|reports|attestations) | (?:security )?accreditations?
      `,
      "assurance at large": wordings`assurance (?:provided|received|offered|held)`,
      "several kinds at once": String.raw`(?:security |compliance |independent )*(?:audit reports?|certificates?|${KIND_OF_PROOF})(?: (?:and |or )?(?:${KIND_OF_PROOF}|reports?))+`,
    }),
  },
  {
    field: "isoClaim",
    pattern: /\bcertifications?\b.*\bheld\b/u,
  },
  {
    field: "isoClaim",
    pattern:
      /^(?:what|which) (?:\w+ ){0,2}?certifications (?:do|does) (?:\w+ ){1,2}?(?:hold|have|maintain)\b(?<!\b(?:staff|employees|engineers|personnel|team) \w+)/u,
  },
  { field: "compliancePlatform", pattern: /\b(?:compliance|grc) (?:platform|tool|automation)\b/u },
  { field: "consultant", pattern: /\b(?:consultant|implementation partner|advisor)\b/u },
];
