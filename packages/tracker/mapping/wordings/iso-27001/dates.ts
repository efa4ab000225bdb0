import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

const VALID_UNTIL = "valid (?:to|until|till|thru|through|up to)";

/** "When does your current security …". */
const BEFORE_THE_CERTIFICATE = oneOf({
  "how a question opens": wordings`when | what | does | do | will | is | until`,
  "whose it is": wordings`the | your | their | its | our | vendors? | suppliers?`,
  "which it is": wordings`current | latest | security | compliance | infosec | isms`,
});

/** Wordings about since when and until when a certificate is valid. */
export const certificateDateWordings: readonly HeadingWording[] = [
  {
    field: "isoOriginalDate",
    pattern:
      /\b(?:original(?:ly)?|initial(?:ly)?|first)\b.*\b(?:date|certif|regist)|\b(?:certified|certificate held|held) since\b/u,
  },
  {
    field: "isoIssueDate",
    pattern: inHeading({
      "the day it was issued": wordings`
        issued?(?! (?:to|in the name)\b) | issuance | date of issue | effective | start | valid from
        certification date | certified (?:on|date) | date certified | certificate date
      `,
    }),
    topic: "iso",
  },
  {
    field: "isoIssueDate",
    pattern: headingOpening({
      "“date the certificate was obtained”": wordings`
        (?:(?:current|latest|most recent|vendors?|suppliers?) )*date\b(?!.*(?:expir|valid|renew|audit|surveillance)).*\b(?:certified|certification|certificate|obtained|achieved|awarded)
      `,
    }),
    topic: "iso",
  },
  {
    field: "isoIssueDate",
    pattern:
      /^date (?:certified|of certification|(?:the )?certificate (?:was |is )?issued)$|\bwhen (?:was|were)\b.*\bcertifi/u,
  },
  {
    field: "isoIssueDate",
    pattern:
      /^certificate (?:issue|issued|date of issue|start|effective|valid from)(?: date| on)?$|^certificate date$/u,
  },
  {
    field: "isoExpiryDate",
    pattern:
      /\b(?:expir|until when|valid (?:to|until|till|thru|through)|validity|renewal|good until|certificate ends?\b|end date$)/u,
    topic: "iso",
  },
  {
    field: "isoExpiryDate",
    pattern: headingOpening({
      "“when does your certificate expire”": String.raw`(?:(?:${BEFORE_THE_CERTIFICATE}) )*certificates? (?:expires?|expiry|expire|(?:is )?${VALID_UNTIL})`,
      "“certificates expiry …”": wordings`certificates? expiry\w*`,
    }),
  },
  {
    field: "isoExpiryDate",
    pattern: wholeHeading({
      "its end and nothing else": String.raw`certificat(?:e|ion)s? (?:expiry|expiration|${VALID_UNTIL}|validity|renewal|end)(?: date| on)?`,
    }),
  },
  {
    field: "isoExpiryDate",
    pattern: /\buntil when\b.*\bcertificate\b/u,
  },
];
