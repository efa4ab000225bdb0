import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** Whom a report may leave out or take in. */
const THOSE_BENEATH =
  "(?:vendors?|suppliers?|(?:service )?providers?|third part(?:y|ies)|organisations?|companies|entities|subcontractors?|subprocessors?)";

/** Wordings about controls that a report leaves to the customer or to subservice organisations. */
export const controlsOfOthersWordings: readonly HeadingWording[] = [
  { field: "soc2CuecOwner", pattern: /\bcuecs?\b.*\bowner/u },
  { field: "soc2CuecMapped", pattern: /\bcuecs?\b.*\b(?:mapped|mapping|reviewed|review)\b/u },
  {
    field: "soc2Cuecs",
    pattern:
      /\bcuecs?\b|\b(?:complementary )?user entity (?:controls?|responsibilit)|\buser control considerations\b/u,
  },
  {
    field: "soc2Cuecs",
    pattern: /\bcontrols\b.*\b(?:customers?|clients?|our) (?:own )?responsib/u,
    topic: "soc2",
  },
  { field: "soc2Csocs", pattern: /\bcsocs?\b|\bcomplementary subservice\b/u },
  {
    field: "soc2SubserviceMethod",
    pattern:
      /\bcarved? ?outs?\b.*\b(?:inclusiv[eo]|inclusion|incl|or included)\b|\bincl(?:usiv[eo])?\b.*\bcarve|\b(?:inclusion|subservice(?: organisations?)?|carve out) method\b|\btreatment of (?:the )?subservice\b/u,
  },
  {
    field: "soc2Subservice",
    pattern: inHeading({
      "“carve-out vendors”": String.raw`carved? ?outs? ${THOSE_BENEATH}`,
      "“suppliers excluded (carve-out)”": String.raw`${THOSE_BENEATH} (?:excluded )?carved? ?outs?`,
      "“subservice providers in the report”": wordings`
        subservice \w+ (?:named |listed )?in (?:the |your |its )?(?:soc 2 )?(?:type (?:2|ii) )?report
      `,
    }),
  },
  {
    field: "soc2SubserviceReports",
    pattern:
      /\b(?:subservice|sso)\b.*\b(?:reports?|monitor|review)|^sub reports?\b|\bmonitors? (?:the )?subservice/u,
  },
  { field: "soc2Subservice", pattern: /\bsubservice|\bcarved out\b|\bssos\b/u },
];
