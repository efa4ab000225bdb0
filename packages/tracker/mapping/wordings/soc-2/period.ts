import { wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

const PERIOD_KIND = "(?:audit|report(?:ing)?|review|observation|coverage|examination)";
const OF_THE_PERIOD =
  "(?:date )?of (?:the )?(?:audit|report(?:ing)?|review|observation|coverage|examination|soc 2) ?(?:period)?";

/** A register with certificates and reports has one column for what ends a certificate and what a report is on. */
const OF_CERTIFICATE = String.raw`(?:certificate |end of )?(?:expiry|valid(?:ity)?)(?: (?:date|to|until|from|thru|through|till|up to))*`;
const OF_REPORT = String.raw`(?:(?:soc 2|report|audit|reporting|review) )*period(?: (?:covered|end|reviewed|of (?:coverage|report|audit|review)))?`;
const OR = "(?: (?:or|and|of|ou|oder|o|e|y|u|i|lub|bzw|resp|eller))?";

const AS_OF = "(?:as of|as at|point in time)";

/** What we keep is true as of a day as well. */
const OF_OUR_RECORD = String.raw`(?:reviews?|reviewed|data|status|scores?|ratings?|risks?|assessments?|checked|updated|generated)`;

/** Wordings about the period or day a report is on. */
export const reportPeriodWordings: readonly HeadingWording[] = [
  // Of a certificate the core takes it for the expiry.
  {
    field: "soc2PeriodEnd",
    pattern: new RegExp(
      `^(?:${OF_CERTIFICATE}${OR} ${OF_REPORT}|${OF_REPORT}${OR} ${OF_CERTIFICATE})$`,
      "u",
    ),
  },
  { field: "soc2PriorPeriodEnd", pattern: /\b(?:prior|previous)\b.*\b(?:period|report)\b/u },
  { field: "nextReportDate", pattern: /\bnext\b.*\b(?:report|soc)\b|\btype (?:2|ii) eta\b/u },
  {
    field: "soc2PeriodStart",
    pattern: /\bperiod (?:start|begin)\b|\b(?:start|begin) (?:of )?(?:the )?period\b/u,
    topic: "soc2",
  },
  {
    field: "soc2PeriodEnd",
    pattern: /\bperiod end\b|\bend (?:of )?(?:the )?period\b/u,
    topic: "soc2",
  },
  {
    field: "soc2PeriodStart",
    pattern:
      /(?:^|\b(?:soc 2|report|type (?:2|ii)) )(?:from|start|starts|begin|start date|coverage (?:start|from))$|^(?:von|ab|du|desde|dal|van|vanaf|od|fra|fran)$|^(?:start|beginning) of period\b/u,
    topic: "soc2",
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /(?:^|\b(?:soc 2|report|type (?:2|ii)) )(?:to|end|ends|until|through|thru|end date|coverage to)$|^(?:bis|au|hasta|ate|al|tot|t m|til|till|do)$|^end of period\b/u,
    topic: "soc2",
  },
  // One cell for both ends: the fact step splits it.
  {
    field: "soc2PeriodEnd",
    pattern: /\bperiod\b.*\bstart\b.*\bend\b|\bperiod\b.*\bfrom\b.*\bto\b/u,
  },
  {
    field: "soc2PeriodEnd",
    pattern: inHeading({
      "“review period ends”": String.raw`${PERIOD_KIND} (?:period|window) (?:ends?|to|until|through)`,
      "“period covered to”": wordings`period (?:covered |of coverage )?(?:ends?|to|until|through)`,
      "“last day of the audit”": String.raw`(?:end|last day) ${OF_THE_PERIOD}`,
    }),
  },
  {
    field: "soc2PeriodStart",
    pattern: inHeading({
      "“review period starts”": String.raw`${PERIOD_KIND} (?:period|window) (?:start|from|begin)\w*`,
      "“period covered from”": wordings`period (?:covered |of coverage )?(?:starts?|from|begins?)`,
      "“first day of the audit”": String.raw`(?:start|beginning|first day) ${OF_THE_PERIOD}`,
    }),
  },
  {
    field: "soc2PeriodEnd",
    pattern: headingOpening({
      "a period, and what it is of": wordings`
        (?:soc (?:2 )?)?(?:audit|report|reporting|review|observation|coverage|examination) ?(?:period|window)$
        (?:soc (?:2 )?)?(?:audit|report|reporting|review|observation|coverage|examination)? ?(?:period|window)(?: (?:covered|dates?|start|from|under|and|reviewed|tested|dd|mm|yyyy))
        (?:soc (?:2 )?)?(?:audit|report|reporting|review|observation|coverage|examination)? ?(?:period|window) of (?:the )?(?:coverage|report|audit|review)
      `,
    }),
  },
  {
    field: "soc2PeriodEnd",
    pattern: inHeading({
      "what it covers": wordings`covered period | period (?:covered|of coverage) | period under (?:review|audit)`,
      "at the end of the heading": wordings`
        (?:coverage|audit|reporting|observation|examination|attestation) (?:dates|period|window)$
      `,
    }),
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /^(?:what|which) (?:periods?|dates|months)\b.*\bcover|\b(?:audit|report(?:ing)?|review|observation|coverage|examination) (?:period|window)\b/u,
    topic: "soc2",
  },
  { field: "soc2PeriodEnd", pattern: /^(?:soc (?:2 )?)?(?:period|per|window)$/u, topic: "soc2" },
  // A period and how long it must be.
  {
    field: "soc2PeriodEnd",
    pattern:
      /^(?:soc 2 )?(?:(?:audit|report|reporting|observation|coverage|examination|soc 2) )(?:period|window) (?:(?:of|at|least|min|minimum) )*\d+(?: \d+)? (?:months?|mths?)$/u,
  },
  // A SOC 2 report has no expiry: such a column is mostly the period end plus a year, but not always.
  { field: null, pattern: /\b(?:expir|valid (?:to|until)|validity|renewal)/u, topic: "soc2" },
  {
    field: "soc2PeriodEnd",
    pattern: /\b(?:coverage end|(?:audit|report|examination) end(?: date)?$)/u,
    topic: "soc2",
  },
  {
    field: "soc2AsOfDate",
    pattern: new RegExp(String.raw`(?<!\b(?:any|${OF_OUR_RECORD}) )\b${AS_OF}\b`, "u"),
    topic: "soc2",
  },
  {
    field: "soc2AsOfDate",
    pattern: wholeHeading({
      "the day of a report": String.raw`(?:(?:the|date|report|audit|opinion|examination|type 1|type i|system|description|controls) )*${AS_OF}(?: date)?`,
    }),
  },
];
