import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

const WHO_AND_WHEN = oneOf({
  English: wordings`who | when | whom | by | on | initials | names? | dates? | and`,
  "in other languages": wordings`wer | wann | qui | quand | quien | cuando | quem | quando | chi | wie | wanneer | kto | kiedy | y | e | et`,
});

const READ = "(?:reviewed|read|seen|checked|sighted|inspected)";

/** Wordings about our own look at the evidence, and when the vendor answered. */
export const ourReviewWordings: readonly HeadingWording[] = [
  {
    field: "evidenceDate",
    pattern: wholeHeading({
      "“date last reviewed”, “assessment date”": wordings`
        (?:date )?(?:last )?(?:review(?:ed)?|assess(?:ed|ment)?)(?: date| on)?
        last (?:verified|checked)(?: date| on)?
      `,
      German: wordings`(?:zuletzt )?gepruft(?: am)?`,
    }),
  },
  {
    field: "evidenceDate",
    pattern: inHeading({
      "“date of last review”": wordings`
        date (?:of (?:last )?)?review(?:ed)? | date of last assessment
        last (?:(?:risk|vendor|supplier|document|doc|evidence|certificate|report) )?review
      `,
    }),
  },
  {
    field: "evidenceDate",
    pattern:
      /\b(?:evidence|doc(?:ument)?s?|report|certificate) (?:was )?(?:reviewed|read|seen|checked) on\b/u,
  },
  {
    field: "evidenceSeen",
    pattern: wholeHeading({
      "“reviewed (initials, date)”": String.raw`${READ}(?: (?:${WHO_AND_WHEN}))*`,
      "“copy seen”": String.raw`(?:copy|copies|original|evidence|proof|certificates?|reports?|doc(?:ument)?s?) ${READ}(?: (?:who|when|by whom|initials|date|name))*`,
    }),
  },
  {
    field: "evidenceSeen",
    pattern: headingOpening({
      "“have we actually seen it”": String.raw`(?:have|has|did) (?:we|anyone|anybody|someone|somebody)(?: (?:actually|really|ever|yet|of ours|here))* (?:${READ}|see|look(?:ed)? at)(?: (?:it|them|the (?:certificate|report|document|evidence)s?))?$`,
    }),
  },
  {
    field: "evidenceSeen",
    pattern:
      /\b(?:reviewed|read|seen) by us\b|\bevidence (?:seen|reviewed)\b|\bdoc(?:ument)?s? (?:reviewed|read|seen)\b|^(?:reviewed|validated)$/u,
  },
  { field: "answerDate", pattern: /\bdate completed\b|\bresponse date\b|\bquestionnaire date\b/u },
  { field: "otherAssurance", pattern: /\bother (?:assurance|reports?|attestations?)\b/u },
];
