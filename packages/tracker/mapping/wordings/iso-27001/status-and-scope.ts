import type { HeadingWording } from "../heading-wording.ts";
import { BESIDE_THE_CLAIM } from "../beside-the-claim.ts";

/** Wordings about the standing of a certificate, its scope, and then of whatever else names it. */
export const certificateStatusWordings: readonly HeadingWording[] = [
  { field: "isoCertStatus", pattern: /^(?:certificate )?status$/u, topic: "iso" },
  {
    field: "isoClaim",
    pattern:
      /^is (?:the|your|their|this|that) certificate (?:(?:still|currently) )?(?:current|valid|active|in force)\b/u,
  },
  {
    field: "isoVerified",
    pattern: /\bverif(?:ied|ication)\b|\bcertsearch\b|\bregister check\b/u,
    topic: "iso",
  },
  {
    field: "isoEvidence",
    pattern: /\b(?:attach|attached|link|copy|file|upload|evidence|document)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern: /\bscope\b|\b(?:what|which)\b.*\bcovers?\b|\bcertificat(?:e|ion) covers?\b/u,
    topic: "iso",
  },
  { field: null, pattern: BESIDE_THE_CLAIM, topic: "iso" },
  {
    field: "isoClaim",
    pattern: /\b(?:hold|have|certified|certification|accredited|certificate)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern:
      /\bscope\b.*\b(?:certificates?|certification|certified|registration|statement)\b|\b(?:certificate|certification|registration) scope\b/u,
  },
  {
    field: "isoScopeStatement",
    pattern: /^(?:what|which)\b(?=.*\bcertificate\b).*\bcovers?\b/u,
  },
];
