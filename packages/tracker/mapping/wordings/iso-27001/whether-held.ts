import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import type { HeadingWording } from "../heading-wording.ts";

/** What else such a question may ask of the certificate. */
const ASKED_BESIDE = oneOf({
  "what it covers": wordings`scope | sites? | locations? | facilit\w* | offices`,
  "a detail": wordings`surveillance | named | holder | number | date | which | when | what | who`,
});
const ASKED_BESIDE_STEMS = "expir|exclu|verif|edition|version|revision|aligned|transition";
const MORE_THAN_WHETHER = String.raw`\b(?:${ASKED_BESIDE})\b|${ASKED_BESIDE_STEMS}`;

/** Wordings about whether there is a certificate at all. */
export const whetherHeldWordings: readonly HeadingWording[] = [
  {
    field: "relatedCerts",
    pattern: /\b(?:other|additional|further) iso (?:certif\w*|accredit\w*|standards?)/u,
  },
  // A management system may be run without any certificate.
  {
    field: null,
    pattern:
      /^(?:do|does|has|have|is|are|when|how|who|why|what)\b(?!.*(?:\b27001\b|certif|accredit|regist|scope)).*\bisms\b/u,
    topic: "iso",
  },
  // When one hopes to have it.
  {
    field: null,
    pattern:
      /^(?:iso (?:iec )?(?:27001 )?)?(?:target|planned|expected|anticipated|estimated)\b(?!.*\brecert).*\bdate\b/u,
    topic: "iso",
  },
  {
    field: "isoClaim",
    pattern: new RegExp(
      String.raw`^(?:do|does|has|have|is|are)\b(?!.*(?:${MORE_THAN_WHETHER})).*\b(?:certified|holds?|have|has|obtained|achieved)\b`,
      "u",
    ),
    topic: "iso",
  },
];
