import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** "Critical vulnerabilities", "critical data": what is critical is not the vendor. */
const NOT_THE_VENDOR =
  "(?! (?:vulnerabilit|patch|finding|issue|incident|function|data|systems|operations|assets|infrastructure))";

/** Wordings about how much hangs on the vendor. */
export const importanceWordings: readonly HeadingWording[] = [
  {
    field: "inherentRisk",
    pattern:
      /\binherent risk\b|\brisk (?:tier|rating|level|classification|category)\b|\bvendor tier\b|^tier(?:ing)?$/u,
  },
  // Why and when somebody called it critical.
  { field: null, pattern: /^(?:reasons?|rationale|justification|basis|dates?)\b.*\bcritical/u },
  {
    field: "availabilityCriticality",
    pattern: inHeading({
      criticality: String.raw`critical(?:ity)?\b${NOT_THE_VENDOR}`,
      "what hangs on it": wordings`supports? (?:an? |any )?critical (?:or important )?functions?`,
      "impact of an outage": wordings`
        business (?:impact(?! anal)|dependence)
        impact (?:if|when|of) (?:the |an? )?(?:vendor|supplier|provider|service|outage|loss|discontinu\w+)
        impact of (?:the |an? )?(?:interruption|failure|disruption|unavailability)(?:$| of (?:the |of )*(?:vendor|supplier|provider|service|function))
      `,
      "how long we can do without": wordings`uptime requirement`,
    }),
  },
  {
    field: "availabilityCriticality",
    pattern: wholeHeading({
      "a word alone": wordings`dependency`,
      "short for a critical or important function": wordings`(?:supports? )?(?:cif|kwf)(?: (?:supported|flag|yes|no))?`,
    }),
  },
  {
    field: "availabilityCriticality",
    pattern: /\blevel of (?:reliance|dependenc[ey])\b/u,
  },
];
