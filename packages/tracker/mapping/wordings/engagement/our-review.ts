import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

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
        date (?:of (?:last )?)?review(?:ed)? | date of last assessment | last (?:(?:risk|vendor|supplier) )?review
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
    pattern:
      /\b(?:reviewed|read|seen) by us\b|\bevidence (?:seen|reviewed)\b|\bdoc(?:ument)?s? (?:reviewed|read|seen)\b|^(?:reviewed|validated)$/u,
  },
  { field: "answerDate", pattern: /\bdate completed\b|\bresponse date\b|\bquestionnaire date\b/u },
  { field: "otherAssurance", pattern: /\bother (?:assurance|reports?|attestations?)\b/u },
];
