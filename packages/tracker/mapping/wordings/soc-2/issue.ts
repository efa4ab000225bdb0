import { wordings } from "@scopefit/core/reading/text/wordings";

import { BESIDE_THE_AUDITOR } from "../beside-the-auditor.ts";
import { inHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** Wordings about when a report was issued, and by whom. */
export const reportIssueWordings: readonly HeadingWording[] = [
  {
    field: "soc2ReportDate",
    pattern:
      /^when\b.*\b(?:issued|signed|dated)\b|^(?:what is )?(?:the )?date of (?:(?:your|the|most|recent|latest|last|current) )*(?:soc 2 )?(?:type (?:2|ii) )?report\b/u,
    topic: "soc2",
  },
  {
    field: "soc2ReportDate",
    pattern: inHeading({
      "“signed on”": wordings`
        (?:report|issue|issued|signed|signature|opinion|certification|attestation) ?date | (?:issued|signed) on
      `,
      "“date of the report”": wordings`
        date issued
        date (?:of )?(?:the )?(?:soc (?:2 )?)?(?:type (?:2|ii) )?(?:report|certification|attestation)
      `,
    }),
    topic: "soc2",
  },
  // Whether an auditor has reported is not who has.
  {
    field: "soc2Claim",
    pattern:
      /^(?:do|does|did|have|has|is|are|can|could|will)\b(?!.*\b(?:who|which|name)\b).*\b(?:from|by) (?:\w+ ){0,4}?(?:auditors?|cpa|firm|assessor)\b/u,
    topic: "soc2",
  },
  { field: null, pattern: BESIDE_THE_AUDITOR, topic: "soc2" },
  {
    field: "soc2Auditor",
    pattern:
      /^(?:who|which (?:firm|company|auditor|cpa)\b.*)\b.*\b(?:perform|conduct|carr|issu|prepar|sign)\w*\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Auditor",
    pattern:
      /\bauditors?\b|\baccountants?\b|\baudit(?:ing|ors?)? firm\b|\bassessor\b|\bcpa\b|\baudited by\b|\bwho audit(?:s|ed)\b|\bissued by\b/u,
    topic: "soc2",
  },
  {
    field: "soc2ReportDate",
    pattern:
      /^date (?:of )?(?:the )?report(?: was)? issued$|^report (?:is )?dated$|^(?:report (?:issue|issued|signing)|auditors report) date$/u,
  },
  { field: "soc2Auditor", pattern: /^firm$/u, topic: "soc2" },
  { field: "soc2Auditor", pattern: /^cpas?$/u },
  {
    field: "soc2Auditor",
    pattern:
      /\b(?:service auditor|auditors? cpa|cpa auditor|audit(?:ing|ors?)? firm|cpa firm|soc auditor|name of (?:the )?cpa)\b/u,
  },
];
