import type { HeadingWording } from "./heading-wording.ts";

/** Wordings about other assurance than ISO/IEC 27001 and SOC 2, or about assurance in general. */
export const otherAssuranceWordings: readonly HeadingWording[] = [
  {
    field: "relatedCerts",
    pattern:
      /\biso (?:iec )?(?:9001|14001|20000|22301|27017|27018|27701|42001)\b(?!.*\b(?:number|expiry|valid\w*|date|body|auditor|scope|sites)\b)|\bother (?:iso|cert|certifications?)|\badditional cert/u,
  },
  { field: null, pattern: /./u, topic: "other-standard" },
  {
    field: "isoClaim",
    pattern:
      /^(?:(?:information )?security |infosec |compliance |vendors? |supplier )*certif(?:ications?|icates?)(?: (?:and )?(?:standards?|types?|held|status))?$|^certificate type$|^certification standard$|^compliance (?:certifications|reports|attestations)$|^(?:security )?accreditations?$|\bcertifications?\b.*\bheld\b|^assurance (?:provided|received|offered|held)$|^(?:security |compliance |independent )*(?:audit reports?|certifications?|certificates?|attestations?|accreditations?|audits?)(?: (?:and |or )?(?:certifications?|attestations?|accreditations?|audits?|reports?))+$/u,
  },
  {
    field: "isoClaim",
    pattern:
      /^(?:what|which) (?:\w+ ){0,2}?certifications (?:do|does) (?:\w+ ){1,2}?(?:hold|have|maintain)\b(?<!\b(?:staff|employees|engineers|personnel|team) \w+)/u,
  },
  { field: "compliancePlatform", pattern: /\b(?:compliance|grc) (?:platform|tool|automation)\b/u },
  { field: "consultant", pattern: /\b(?:consultant|implementation partner|advisor)\b/u },
];
