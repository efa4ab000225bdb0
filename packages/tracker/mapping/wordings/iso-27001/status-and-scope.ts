import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";
import { BESIDE_THE_CLAIM } from "../beside-the-claim.ts";
import { ONLY_THE_CLAIM } from "../only-the-claim.ts";

/** "ISO 27001 certificate: current status"; of what is only called certified, the status says whether it is. */
const CERTIFICATE_STATUS =
  /^(?:(?:iso|iec|27001|20\d\d|current) )*certificate (?:current )?status$|^status$/u;

const CERTIFIED = String.raw`\b(?:hold|have|certified|certification|accredited|certificate)\b`;

const CERTIFIED_AND_NOTHING_ELSE = new RegExp(
  String.raw`^(?=.*${CERTIFIED})(?:${ONLY_THE_CLAIM.source})`,
  "u",
);

/** Wordings about the standing of a certificate, its scope, and then of whatever else names it. */
export const certificateStatusWordings: readonly HeadingWording[] = [
  { field: "isoCertStatus", pattern: CERTIFICATE_STATUS, topic: "iso" },
  {
    field: "isoClaim",
    pattern:
      /^is (?:the|your|their|this|that) certificate (?:(?:still|currently) )?(?:current|valid|active|in force)\b/u,
  },
  {
    field: "isoVerified",
    pattern: /\bverif(?:ied|ication)\b|\bcertificate ?search\b|\bregister check\b/u,
    topic: "iso",
  },
  // The register of the accreditation bodies, where one looks a certificate up.
  { field: "isoVerified", pattern: /\biaf (?:certificate ?search|database)\b/u },
  // "Scope per document", "what it covers (copy the words)": from where it is copied is no document.
  {
    field: "isoScopeStatement",
    pattern: inHeading({
      "begins with it": wordings`
        ^(?:(?:document|certificate|exact|full|stated|certified|actual) )*scope\b(?! (?:documents?|evidence|file|attach\w*|link)$)
      `,
      "ends with it": wordings`(?<!remote in )scope$`,
      "what it covers": wordings`^what (?:it|the (?:document|certificate|report)) (?:covers?|says?)`,
    }),
    topic: "iso",
  },
  {
    field: "isoEvidence",
    pattern: wholeHeading({
      "that it is there": wordings`on file | (?:evidence |document |copy )?received | liegt (?:uns )?vor | aanwezig | vorhanden`,
    }),
    topic: "iso",
  },
  {
    field: "isoEvidence",
    pattern:
      /\b(?:attach|attached|link|copy|file|upload|evidence|document)\b(?! (?:control|management|owner|version))/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern: /\bscope\b|\b(?:what|which)\b.*\bcovers?\b|\bcertificat(?:e|ion) covers?\b/u,
    topic: "iso",
  },
  { field: null, pattern: BESIDE_THE_CLAIM, topic: "iso" },
  { field: "isoClaim", pattern: CERTIFIED_AND_NOTHING_ELSE, topic: "iso" },
  {
    field: "isoScopeStatement",
    pattern:
      /\bscope\b.*\b(?:certificates?|certification|certified|registration|statement)\b|\b(?:certificate|certification|registration|certified) scope\b/u,
  },
  {
    field: "isoScopeStatement",
    pattern: /^(?:what|which)\b(?=.*\bcertificate\b).*\bcovers?\b/u,
  },
];
