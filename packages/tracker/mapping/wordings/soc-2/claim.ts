import type { HeadingWording } from "../heading-wording.ts";
import { BESIDE_THE_CLAIM } from "../beside-the-claim.ts";
import { ONLY_THE_CLAIM } from "../only-the-claim.ts";

/** Wordings about whether there is a report, and whatever else names SOC 2. */
export const reportClaimWordings: readonly HeadingWording[] = [
  {
    field: "soc2Claim",
    pattern: /^(?:is|are|has|have|does|do)\b.*\b(?:certified|compliant|attested|audited)$/u,
    topic: "soc2",
  },
  { field: "soc2System", pattern: /\b(?:scope|system|sys|product|alcance)\b/u, topic: "soc2" },
  { field: "soc2Exceptions", pattern: /\bfindings\b/u, topic: "soc2" },
  { field: "soc2Incidents", pattern: /\bincidents?\b/u, topic: "soc2" },
  { field: "soc2Changes", pattern: /\bchanges\b/u, topic: "soc2" },
  { field: "soc2EvidenceScope", pattern: /\b(?:document type received|full report)\b/u },
  {
    field: "soc2Evidence",
    pattern: /\b(?:attach|attached|link|file|upload|evidence|on file)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Type",
    pattern:
      /\breport type\b|^types?$|\btypes?$|\btype\b(?! (?:1|2|i|ii)\b)|\bque certification\b/u,
    topic: "soc2",
  },
  { field: null, pattern: BESIDE_THE_CLAIM, topic: "soc2" },
  // Who, when and how many is no claim.
  {
    field: null,
    pattern:
      /^(?:who|when|where|why|how|since when|by when|(?:(?:last|target|planned|expected) )?dates?)\b/u,
    topic: "soc2",
  },
  {
    field: null,
    pattern: /\b(?:received|obtained|collected|requested) (?:at|on|date)$/u,
    topic: "soc2",
  },
  { field: "soc2Claim", pattern: ONLY_THE_CLAIM, topic: "soc2" },
  // A management system alone is no certificate.
  { field: null, pattern: /^(?!.*\b(?:iso|27001|22080|certif\w*)\b).*\bisms\b/u, topic: "iso" },
  { field: "isoClaim", pattern: ONLY_THE_CLAIM, topic: "iso" },
];
