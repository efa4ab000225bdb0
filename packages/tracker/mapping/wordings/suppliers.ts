import { wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading } from "./heading-pattern.ts";
import type { HeadingWording } from "./heading-wording.ts";

/** Wordings about those the vendor itself buys from. */
export const supplierWordings: readonly HeadingWording[] = [
  // What the contract allows, not who they are.
  {
    field: null,
    pattern:
      /\bsub ?(?:processor|contractor|contracting|processing)s? (?:is |are )?(?:approv|allow|permit|consent)/u,
  },
  {
    field: "subprocessorNotice",
    pattern:
      /\bsub(?:processor|contractor)s?\b.*\b(?:notif|notice|changes)|\bobject\w*\b.*\bsub(?:processor|contractor)|\b(?:notif\w*|notice)\b.*\bsub(?:processor|contractor)/u,
  },
  {
    field: "subprocessorAssurance",
    pattern: inHeading({
      "what is asked of them": wordings`
        sub(?:processor|contractor)s?\b.*\b(?:assess|assurance|requirements|monitor|audit)\w*
        sub(?:processor|contractor)s?\b.*\b(?:terms|obligations|flow ?down|vetted|vetting|evaluated|due diligence|oversight)\w*
      `,
      "who looks at them": wordings`
        (?:assess\w*|evaluat\w*|monitor\w*|audit\w*|vet(?:ted)?|due diligence)\b.*\bsub(?:processor|contractor)\w*
        tprm programme
      `,
    }),
  },
  {
    field: "subprocessors",
    pattern:
      /\bsub ?(?:processor|contractor|supplier|vendor)s?\b|\bsub ?contract(?:s|ing|ed)?\b|\bsub ?outsourc|\b(?:fourth|4th|nth) part(?:y|ies)\b|\brecipients\b/u,
  },
  // Third parties named by what they do for the vendor.
  {
    field: "subprocessors",
    pattern: headingOpening({
      "“list all third parties that …”": wordings`
        (?:(?:please|list|name|identify|provide|of|the|all|any|your|critical|key|material|which|what|who|are) )*third parties\b.*\b(?:rely|depend\w*|access|receive|used?|share\w*|involved|process\w*)
      `,
    }),
  },
  // Who else gets at the data.
  {
    field: "subprocessors",
    pattern:
      /^(?:do|does|will|is|are|which|what)\b.*\baccess\b.*\bto (?:an? |any )?third part(?:y|ies)\b|^(?:do|does|will|which|what)\b.*\bthird parties\b.*\b(?:access|touch)\b/u,
  },
  // A list that is kept is a practice; whoever asks for it does not ask for the names.
  {
    field: "subprocessorAssurance",
    pattern:
      /^(?:do|does|is|have|has)\b.*\b(?:inventory|register|list|record) (?:of|is kept of) (?:(?:all|your|its|the|their|critical|key) )*(?:third parties|vendors|suppliers|providers)\b/u,
  },
  {
    field: "cloudHosting",
    pattern:
      /^(?:who|which (?:company|provider)) hosts (?:(?:the|your|our|its) )*(?:application|data|infrastructure|platform|services?|solution|systems?|product|software|website|environment)\b/u,
  },
  {
    field: "cloudHosting",
    pattern: headingOpening({
      "“which cloud service providers do you use”": wordings`
        (?:(?:what|which|who|name|list|of|is|are|the|your|main|primary|public|underlying) )*(?:cloud|hosting|iaas|paas) (?:(?:infrastructure|service|computing) )?(?:provider|vendor)s?
      `,
    }),
  },
  {
    field: "cloudHosting",
    pattern:
      /\b(?:hosting|hosted|cloud) (?:provider|on|platform|environment)s?\b|^(?:cloud )?hosting$|^csp$|^data centre names?$|\bdata ?centre provider/u,
  },
];
