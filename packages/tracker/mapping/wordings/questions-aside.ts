import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import type { HeadingWording } from "./heading-wording.ts";

const HOST =
  "(?:hosting|cloud|data ?centres?|colocation|infrastructure)(?: (?:service )?(?:provider|vendor|partner|environment|facilit(?:y|ies)|operator)s?)?";
const ASSURANCE = String.raw`(?:soc|iso|ssae|isae|certifi\w*|audited)`;

const FOLLOWING = oneOf({
  "as others do": wordings`best practices?`,
  "a standard": wordings`align\w* | based on | modelled | in line with | consistent with | accordance`,
});

const LOOKED_AT_OR_AGREED = oneOf({
  "looked at": wordings`assess\w* | due diligence | review\w* | monitor\w* | audits?(?! (?:logs?|trails?))`,
  agreed: wordings`contracts? | agreements? | baas?`,
});

const FAILS = oneOf({
  "is not there": wordings`fail | unavailab | outage | interrupt | disrupt | goes? (?:down|out)`,
  "is no more": wordings`insolven | bankrupt | terminat | ceas | discontinu | acquired`,
  "does harm": wordings`breach | incident | compromis`,
});

/** Questions of long questionnaires that share words with fields and ask something else. */
export const questionsAside: readonly HeadingWording[] = [
  // The host's report is never the vendor's, whatever the question says of SOC 2.
  {
    field: null,
    pattern: new RegExp(String.raw`\b${HOST}\b.*\b${ASSURANCE}\b(?!.*\bsubprocessor)`, "u"),
  },
  {
    field: null,
    pattern:
      /\b(?:soc|iso|ssae|isae)\b.*\b(?:of|for|from|by) (?:the |your |its |their )?(?:cloud|hosting|data ?centre)/u,
  },
  // Whether it fits is what we find; the answer of a colleague is no scope.
  {
    field: null,
    pattern:
      /\b(?:in scope|scope (?:covers?|includes?|fits?|matches|relevant)) (?:for |of |to )?(?:our|the|this) (?:service|services|use|engagement|contract|activity)\b/u,
  },
  // A standard that a policy is modelled on is not asked for.
  {
    field: null,
    pattern: new RegExp(
      String.raw`\b(?:polic(?:y|ies)|procedures?|program(?:me)?s?|practices|controls)\b.*\b(?:${FOLLOWING})\b.*\b(?:iso|soc)\b`,
      "u",
    ),
  },
  // How an organisation runs its own affairs: "Are exceptions tracked?", "Are documents reviewed?".
  {
    field: null,
    pattern:
      /^(?:is|are|does|do) (?!.*\b(?:soc|report|audit(?:or)?s?|test(?:s|ing)?)\b).*\b(?:exceptions?|deviations?|documents?|management responses?)\b.*\b(?:tracked|documented|managed|approved|handled|maintained|reviewed (?:at least|annually|regularly|periodically)|updated)\b/u,
  },
  { field: null, pattern: /\b(?:insurance|insured?|insure)\b/u },
  { field: null, pattern: /\b(?:the|your) consultants?\b/u },
  { field: null, pattern: /\b(?:cryptographic )?key (?:management|generation|exchange)\b/u },
  {
    field: null,
    pattern: /\b(?:retention|retain\w*)\b.*\blogs?\b|\blogs?\b.*\bret(?:ention|ain\w*)\b/u,
  },
  { field: null, pattern: /\b(?:backup|e ?mail|video|cctv|message|chat) retention\b/u },
  // Periods that no auditor looks at.
  {
    field: null,
    pattern:
      /\b(?:trial|probation\w*|(?<!\b(?:breach|incident) )notice|warranty|grace|rating|performance|payment|insurance|lease|billing|fiscal|financial|pilot|lock ?in|transition) period\b/u,
  },
  { field: null, pattern: /\b(?:performance|quality) metrics\b/u },
  { field: null, pattern: /\bsecurity perimeters?\b|\belectronic surveillance\b/u },
  // Of the security operations centre, which is no report.
  { field: null, pattern: /\b(?:operational elements|security operations)\b.*\bsoc\b/u },
  {
    field: "subprocessorAssurance",
    pattern: new RegExp(
      String.raw`\b(?:${LOOKED_AT_OR_AGREED})\b.*\b(?:third part(?:y|ies)|suppliers|vendors)\b.*\b(?:with which|with whom|that|who|before|to ensure|address)\b`,
      "u",
    ),
  },
  {
    field: "subprocessorAssurance",
    pattern:
      /\b(?:baas?|business associate agreements?|agreements?|contracts?|risk (?:review|assessment)s?|due diligence)\b.*\bsub(?:processor|contractor)s?\b/u,
  },
  {
    field: null,
    pattern: /\bsub(?:processor|contractor)s?\b.*\b(?:dpo|data protection officer)\b/u,
  },
  // What would follow if one failed does not say who they are.
  {
    field: null,
    pattern: new RegExp(
      String.raw`\b(?:if|should|when|in case|in the event)\b(?: \w+){0,6}? sub(?:processor|contractor)s?\b.*\b(?:${FAILS})`,
      "u",
    ),
  },
  { field: "subprocessors", pattern: /\bdependenc(?:y|ies)\b.*\bthird part(?:y|ies)\b/u },
  {
    field: "remoteControls",
    pattern:
      /^(?!.*(?:%|\bpercent|\bshare\b|\bhow many\b)).*\b(?:employees?|staff|agents?|workstations?)\b.*\b(?:remotely|work(?:ing)? from home|remote work)\b/u,
  },
  {
    field: "incidentPlan",
    pattern: /\bincident response (?:team|process)\b|\bincident management (?:system|process)\b/u,
  },
  { field: "dlp", pattern: /\bexfiltration\b/u },
  { field: "dataRetention", pattern: /\bsaniti[sz]\w*\b|\bmedia handling\b/u },
  {
    field: "accessReviewFreq",
    pattern:
      /\b(?:validation|review|recertif\w*|attestation) of (?:the |user |access )*entitlements?\b/u,
  },
];
