import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading, wholeHeading } from "./heading-pattern.ts";
import type { HeadingWording } from "./heading-wording.ts";
import { ONLY_THE_CLAIM } from "./only-the-claim.ts";

const AWARDED = "certifications?|attestations?|accreditations?";
const KIND_OF_PROOF = `${AWARDED}|audits?`;

/** "Do you maintain", "has your organisation obtained", "is the vendor": the vendor itself is asked. */
const OF_THE_VENDOR = String.raw`(?:do|does|have|has|are|is) (?:(?:the|your|this) )?(?:you|they|vendor|supplier|provider|company|organisation|firm|business|entity)`;

const HAS =
  "(?:currently |presently )?(?:hold|have|has|maintain|possess|obtained|achieved|received)";

/** "An independent security": whose look it is and what at. */
const OF_SECURITY =
  "(?:(?:a|an|any|all|current|currently valid|valid|active|formal|recognised|relevant|industry|external|externally validated|independent|third party|information|cyber|security|infosec|compliance) )*";

const PROOF_OF_SECURITY = `(?:${AWARDED})(?: (?:(?:and|or) )?${OF_SECURITY}(?:${KIND_OF_PROOF}|reports?))*`;

/** Wordings about other assurance than ISO/IEC 27001 and SOC 2, or about assurance in general. */
export const otherAssuranceWordings: readonly HeadingWording[] = [
  {
    field: "relatedCerts",
    pattern: new RegExp(
      String.raw`^(?=.*\biso (?:iec )?(?:9001|14001|20000|22301|27017|27018|27701|42001)\b)(?!.*\b(?:number|expiry|valid\w*|date|body|auditor|scope|sites)\b)(?:${ONLY_THE_CLAIM.source})`,
      "u",
    ),
  },
  {
    field: "relatedCerts",
    pattern: inHeading({
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
    pattern: wholeHeading({
      "“do you maintain an independent security certification or attestation”": String.raw`${OF_THE_VENDOR} ${HAS} ${OF_SECURITY}(?:audits? (?:and|or) )?${PROOF_OF_SECURITY}`,
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
