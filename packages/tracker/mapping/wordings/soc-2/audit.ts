import { wordings } from "@scopefit/core/reading/text/wordings";

import { wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** An opinion may be anybody's; what stands beside it tells an auditor's. */
const AUDITORS_OPINION =
  /^(?=.*\b(?:audit\w*|reports?|examination|attestation|accountants?|cpas?|(?:un)?qualified|(?:un)?modified|clean|adverse|disclaimer|section)\b).*\bopinions?\b/u;

/** Wordings about the audit behind a report: who may do it, by which criteria, with which result. */
export const auditResultWordings: readonly HeadingWording[] = [
  { field: "soc2PeerReview", pattern: /\bpeer review\b/u },
  { field: "soc2AuditorLicence", pattern: /\b(?:cpa|auditor|state)\b.*\blicence/u },
  { field: "soc2CriteriaVersion", pattern: /\b(?:criteria|tsc) version\b/u },
  {
    field: "soc2Tsc",
    pattern:
      /\btrust (?:services?|principles?|criteria|service)\b|\btscs?\b|\btsp\b|\b(?:soc 2 )?(?:criteria|categories|principles) (?:covered|in scope|included)\b/u,
  },
  { field: "soc2Tsc", pattern: /\b(?:criteria|categories|principles)\b/u, topic: "soc2" },
  {
    field: "soc2Tsc",
    pattern:
      /\b(?:cover|include)\w*\b.*\b(?:availability|confidentiality|privacy|processing integrity)\b|\b(?:availability|confidentiality|privacy|processing integrity)\b.*\b(?:in scope|covered|included)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2OpinionReason",
    pattern: /\b(?:qualification|basis|reason)\b.*\b(?:opinion|detail|qualif)/u,
  },
  {
    field: "soc2OpinionReason",
    pattern:
      /\b(?:auditors?|opinion|reports?)\b.*\breservations\b|\breservations\b.*\b(?:auditors?|opinion|reports?)\b/u,
  },
  {
    field: "soc2ExceptionsCount",
    pattern:
      /\b(?:number|count|how many|qty)\b.*\b(?:exceptions|deviations)\b|\bexceptions? count\b|^number (?:of )?exc$/u,
  },
  {
    field: "soc2MgmtResponse",
    pattern: /\bmanagement(?:s)? (?:responses?|comments)\b/u,
  },
  { field: "soc2Exceptions", pattern: /\bdivergences\b/u, topic: "soc2" },
  {
    field: "soc2Exceptions",
    pattern:
      /\bauditors? findings\b|\bfindings (?:of|by|from) (?:(?:the|l) )?(?:soc 2 )?auditors?\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Exceptions",
    pattern:
      /\b(?:audit |test(?:ing)? )?(?:exceptions|deviations)\b|\b(?:exception|deviation)\b.*\b(?:noted|reports?|audit|summary)\b/u,
  },
  {
    field: "soc2Exceptions",
    pattern: /\b(?:exception|deviation) (?:list|details?|descriptions?|log)\b/u,
    topic: "soc2",
  },
  { field: "soc2ReportDate", pattern: /^(?:auditors? )?opinion date$/u },
  { field: "soc2Opinion", pattern: AUDITORS_OPINION },
  { field: "soc2Opinion", pattern: /^(?:soc 2 )?opi?n?$/u, topic: "soc2" },
  {
    field: "soc2Opinion",
    pattern:
      /\bopinions?\b|\bauditors? conclusions?\b|\bconclusions? of (?:(?:the|l) )?auditors?\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Opinion",
    pattern: wholeHeading({
      "an opinion and no word of whose": wordings`
        (?:(?:what|which|is|was|the|type|kind|overall|final|of) )*opinions?(?: (?:was|type|letter|given|issued|expressed|result))*
      `,
      "what it may be": wordings`(?:soc 2 )?(?:un)?qualified (?:or )?(?:un)?qualified`,
    }),
  },
  { field: "soc2Type", pattern: /\btype (?:1|i|one|type1)\b.*\b(?:2|ii|two|type2)\b/u },
  { field: "soc2Type", pattern: /^examination type\b/u },
  { field: "soc2Type", pattern: /\bt ?1 (?:or )?t ?2\b/u, topic: "soc2" },
];
