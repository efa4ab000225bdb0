import { oneOf, wordings } from "../../text/wordings.ts";

/** What only the letter of an auditor, or a comment on it, says. */
const OF_REPORT = new RegExp(
  oneOf({
    "what was examined": wordings`
      ^\W{0,3}(?:scope:?\s)?we have (?:also )?examined (?!\p{L}+ (?:our|the vendor)) | ^\W{0,3}in our opinion,?\s
      (?<!\p{L})(?:our|the) examination (?:was|included|covered|did not)(?!\p{L})
      relevant to (?:the )?(?:security|availability|confidentiality|processing integrity|privacy)(?!\p{L})[^.]{0,120}(?:throughout|for) the period
      relevant to (?:the )?(?:security|availability|confidentiality|processing integrity|privacy)(?!\p{L})[^.]{0,120}as (?:of|at) 
    `,
    "what was found": wordings`
      (?:suitably designed|suitability of (?:the )?design|operated effectively|operating effectiveness)[^.]{0,160}(?:criteria|service commitments|control objectives)
      (?<!\p{L})(?:criteria|controls|description)(?!\p{L})[^.]{0,160}(?:suitably designed|operated effectively|did not operate effectively)
      (?<!\p{L})(?:exceptions?|deviations?) noted\s?:
      (?<!\p{L})for (?:one|two|three|\d{1,3}) of (?:the )?\d{1,3} (?:sampled|selected|tested)?
      (?:un)?(?:modified|qualified) opinion | express an? (?:adverse|qualified|unqualified|unmodified) opinion
    `,
    "what was left out": wordings`
      (?<!\p{L})(?:carve[- ]out|inclusive) method | (?:is|are) carved[- ]out | ^\W{0,3}CUECs?\s?: | complementary (?:user|subservice)[- ]\p{L}+ controls
    `,
  }),
  "iu",
);

const MAY_BE_OF_REPORT =
  /examin|opinion|relevant to|effective|design|noted|of (?:the )?\d|method|carved|CUEC|complementary/iu;

/** Said of any report, of one that is to come, or asked. */
const OF_NO_REPORT =
  /(?<!\p{L})(?:must|should|shall|will|typically|usually|generally|normally|would|planned|expected|scheduled|pending|if|please|whether|prepare|ready|template|intended|not assert)(?!\p{L})|\?/iu;

/** Whether an answer is an extract of the report that was asked about, or a note of what it says. */
export function isExtractOfReport(text: string): boolean {
  return MAY_BE_OF_REPORT.test(text) && OF_REPORT.test(text) && !OF_NO_REPORT.test(text);
}
