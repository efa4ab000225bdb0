import type { HeadingWording } from "./heading-wording.ts";

/** Questions of long questionnaires that share words with fields and ask something else. */
export const questionsAside: readonly HeadingWording[] = [
  // The host's report is never the vendor's, whatever the question says of SOC 2.
  {
    field: null,
    pattern:
      /\b(?:hosting|cloud|data ?centres?|colocation|infrastructure) (?:service )?(?:provider|vendor|partner|environment|facilit(?:y|ies)|operator)s?\b.*\b(?:soc|iso|ssae|isae|report|certifi\w*|audit\w*)\b(?!.*\bsubprocessor)/u,
  },
  { field: null, pattern: /\b(?:insurance|insured)\b/u },
  { field: null, pattern: /\b(?:the|your) consultants?\b/u },
  { field: null, pattern: /\b(?:cryptographic )?key (?:management|generation|exchange)\b/u },
  {
    field: null,
    pattern: /\b(?:retention|retain\w*)\b.*\blogs?\b|\blogs?\b.*\bret(?:ention|ain\w*)\b/u,
  },
  { field: null, pattern: /\b(?:performance|quality) metrics\b/u },
  {
    field: "subprocessorAssurance",
    pattern:
      /\b(?:assess\w*|due diligence|review\w*|monitor\w*)\b.*\b(?:third part(?:y|ies)|suppliers|vendors)\b.*\b(?:with which|with whom|that|who)\b.*\bdata\b/u,
  },
  {
    field: "incidentPlan",
    pattern: /\bincident response (?:team|process)\b/u,
  },
];
