import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

/** What ends a heading that notes something of a standard. */
const NOTED = oneOf({
  "who deals with it": wordings`owners? | reviewer | approver | requester | contact | staff | (?:accepted|approved) by`,
  "what it costs": wordings`cost | fee | budget`,
  "when it was dealt with": wordings`
    due | dates? | (?:reviewed|received|requested|uploaded|chased|approved) on
  `,
  "that we want it, or do without": wordings`
    required | requirements? | needed | mandatory | requested
    exemption | (?:exemption|waiver)(?: (?:approved|granted|status))?
  `,
  "what we make of it": wordings`
    scores? | ratings? | risks? | tier | weight(?:ing)? | priority | maturity | reviewed | approved | qualified
  `,
  "work on the way to it": wordings`
    gap (?:analysis|assessment) | gaps | readiness | road ?map | actions? | action (?:items?|plan)
    follow ?up | remediation | next steps? | training(?: completed)?
  `,
  "what is set beside it": wordings`
    mapping | mapped | clauses? | controls? | polic(?:y|ies)(?: in place)?
    (?:control|clause|annex a) (?:references?|refs?|numbers?|ids?)
  `,
  "how many, how long": wordings`
    (?:page |control )?count | pages | frequency | cadence | age | hours | days | months
  `,
});

/** "SOC 2 owner", "ISO 27001 received on", "SOC 2 required?": not of a question, which ends with what it asks for. */
const ENDS_WITH_NOTE = String.raw`^(?!(?:do|does|is|are|has|have|can|will)\b).*\b(?:${NOTED})$`;

/** "Risk if no SOC 2", "should the vendor have ISO 27001", "does the vendor need it". */
const OPENS_BESIDE = String.raw`^(?:risks?|reasons?|rationale|justification|compensating|(?:should|must|shall)(?! (?:provide|hold|maintain)\b))\b`;
const ASKS_IF_NEEDED = String.raw`^(?:do|does|is|are)\b.*\bneed(?:ed|s)?\b`;

/**
 * What is noted beside whether a certificate or report is held. A yes below such a heading says nothing of the
 * vendor.
 */
export const BESIDE_THE_CLAIM = new RegExp(
  [ENDS_WITH_NOTE, OPENS_BESIDE, ASKS_IF_NEEDED].join("|"),
  "u",
);
