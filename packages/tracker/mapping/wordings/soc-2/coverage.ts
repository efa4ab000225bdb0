import { wordings } from "@scopefit/core/reading/text/wordings";

import { companyAbroad } from "../company-abroad.ts";
import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** Wordings about what a report is on: system, services, places, company. */
export const reportCoverageWordings: readonly HeadingWording[] = [
  { field: "soc2ScopeExclusions", pattern: /\b(?:exclu|out of scope|carve outs)/u, topic: "soc2" },
  {
    field: "soc2Locations",
    pattern: /\b(?:sites?|locations?|facilities|offices|data ?cent(?:re|er)s)\b/u,
    topic: "soc2",
  },
  // Only a report has a system and a company; in a cell with both, the company is found in the system as well.
  {
    field: "soc2System",
    pattern: headingOpening({
      "“system & entity”": wordings`
        systems?(?: and)? (?:entity|company|service organisation|locations?)
        (?:entity|company|service organisation)(?: and)? system
      `,
    }),
  },
  { field: "soc2Entity", pattern: wholeHeading(companyAbroad), topic: "soc2" },
  {
    field: "soc2Entity",
    pattern: /\bservice organisation$|\b(?:entity|legal name|company on report)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2System",
    pattern: inHeading({
      "the system and its bounds": wordings`
        system (?:description|boundar(?:y|ies)|title) | service boundar(?:y|ies)
      `,
      "what is in scope": wordings`
        (?:in scope|covered|scoped) systems? | products? (?:covered|in scope)
      `,
    }),
  },
  // The part of a report that describes the system; a questionnaire numbers its own otherwise.
  {
    field: "soc2System",
    pattern:
      /^(?=.*\bsec(?:tion)? iii\b).*\b(?:boundar(?:y|ies)|description|scope)\b|^(?=.*\bsec(?:tion)? 3\b).*\bboundar(?:y|ies)\b/u,
  },
  {
    field: "soc2System",
    pattern: /\b(?:products|modules|applications|platforms)(?:$| (?:covered|included|in scope)\b)/u,
    topic: "soc2",
  },
  {
    field: "soc2System",
    pattern: /^(?:what|which) (?:systems|applications|products)\b.*\bscope\b.*\b(?:report|soc)\b/u,
  },
  {
    field: "soc2System",
    pattern: inHeading({
      "“system in the report”": wordings`systems? (?:named |covered |described )?(?:in|by|on) (?:the )?report`,
    }),
  },
  {
    field: "soc2ServicesCovered",
    pattern: inHeading({
      "“services covered by the report”": wordings`
        services? (?:(?:named|covered|included|in scope) )?(?:in|by|of) (?:the )?report
      `,
    }),
  },
  {
    field: "soc2Entity",
    pattern: inHeading({
      "“entity in the report”": wordings`
        (?:entity|company|organisation) (?:as |named |covered |shown )*(?:in|by|on|per) (?:the )?report
      `,
    }),
  },
  {
    field: "soc2ServicesCovered",
    pattern:
      /\bservices? (?:covered|in scope)\b|^soc 2 services$|^services$|^(?:what|which) services?\b.*\b(?:cover\w*|includ\w*|scope)\b/u,
    topic: "soc2",
  },
];
