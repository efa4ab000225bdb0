import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { BESIDE_THE_AUDITOR } from "../beside-the-auditor.ts";
import { headingOpening, inHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** "Name of the independent, accredited …". */
const BEFORE_THE_BODY = oneOf({
  "how a question opens": wordings`name | of | is | was | has | it | been | who | which | by`,
  "whose it is": wordings`the | your | their | its | an | a`,
  "what it is about": wordings`iso | iec | 27001 | isms | certified`,
  "what kind it is": wordings`accredited | issuing | independent | external`,
});

/** Bodies by name, as headings of those who look for their mark have them. */
const ACCREDITATION_BODY = "(?:ukas|anab|dakks|cofrac|accredia|enac|iaf)";

/** Wordings about the certificate as a document: its edition, its number, by whom and to whom it was issued. */
export const issuerWordings: readonly HeadingWording[] = [
  {
    field: "isoEdition",
    pattern:
      /\b(?:edition|version|revision|transition\w*)\b|\b(?:20)?13 (?:or )?(?:iso (?:iec )?27001 )?(?:20)?22\b(?!.*\b(?:hold|have|certified|certification)\b)/u,
    topic: "iso",
  },
  {
    field: "isoEdition",
    pattern:
      /^(?:(?:std|standard|norm) (?:and |or )?(?:version|edition)|(?:version|edition|ausgabe) of (?:the )?(?:standard|norma?|norme))$/u,
  },
  // A review is abbreviated so as well, but has a day or somebody who does it.
  {
    field: "isoEdition",
    pattern:
      /(?<!\b(?:last|latest|next|annual|access|policy|document|management) )\b(?:rev|ed)(?: (?:year|iso|iec|27001|(?:20)?\d\d|or))*$/u,
    topic: "iso",
  },
  {
    field: "isoCertificateNumber",
    pattern:
      /\b(?:certificate|certification) (?:registration )?(?:number|id|ref|reference)\b|\bregistration number\b|^(?:iso )?number$/u,
    topic: "iso",
  },
  {
    field: "isoCertificateNumber",
    pattern:
      /^(?:certificate (?:registration )?|registration certificate )(?:number|id|ref|reference)$/u,
  },
  {
    field: "isoAccreditationBody",
    pattern:
      /\baccredit(?:ation|ing|ed) (?:by|mark)\b|\baccredit(?:ing|ation) body\b|\b(?:certification body|issuer|registrar|cb) (?:is )?accredit(?:ed|ation)\b|\bwho accredit(?:s|ed)\b/u,
  },
  {
    field: "isoAccreditationBody",
    pattern: inHeading({
      "of the body": wordings`
        accreditation (?:(?:of|the|l|dell) )*(?:certification body|certifier|certificate issuer|registrar|cb)
      `,
      "its sign on the certificate": wordings`accreditation (?:logo|symbol)`,
    }),
  },
  { field: "isoAccreditationBody", pattern: /\baccreditation\b|^ab$/u, topic: "iso" },
  {
    field: "isoAccreditationBody",
    pattern: new RegExp(
      String.raw`\b${ACCREDITATION_BODY}\b.*\b(?:accredited|accreditation|marks?|logo|symbol)\b|\baccredited\b.*\b${ACCREDITATION_BODY}\b`,
      "u",
    ),
  },
  { field: "isoCertificationBody", pattern: /^cb$/u, topic: "iso" },
  {
    field: "isoCertificationBody",
    pattern: inHeading({
      "who certifies": wordings`certifier | registrar | issuing (?:body|authority) | certificate issuer`,
    }),
  },
  {
    field: "isoCertificationBody",
    pattern: headingOpening({
      "“name of the accredited certification body”": String.raw`(?:(?:${BEFORE_THE_BODY}) )*(?:certif(?:ication|ying|icate) (?:body|authority|firm|company|organisation)|certified (?:by|body))`,
    }),
  },
  { field: null, pattern: BESIDE_THE_AUDITOR, topic: "iso" },
  {
    field: "isoCertificationBody",
    pattern:
      /\bissu(?:er|ed by|ing)\b|\bbody\b|(?<!^(?:has|have|did|do|does|czy|hat|haben)\b.*)\bauditor\b|\bwho (?:has )?(?:certif|issue)|\bwho\b.*\bissued\b/u,
    topic: "iso",
  },
  {
    field: "isoCertificationBody",
    pattern:
      /\b(?:who|which (?:body|firm|company))\b.*\b(?:issued|granted|awarded|conducted|performed|carried out)\b.*\b(?:certificate|certification|27001)\b/u,
  },
  {
    field: "isoCertificationBody",
    pattern: /^who\b.*\bcertificate\b.*\bissued\b/u,
  },
  // Whose name it bears; whether it is the one we deal with is somebody's judgement.
  { field: null, pattern: /^(?:is|are|was|were)\b.*\bcertificate\b.*\bissued to\b/u },
  {
    field: "isoEntity",
    pattern:
      /\bcertificate\b.*\bissued to\b|\bto (?:whom|which)\b.*\bcertificate\b.*\bissued\b|\bin (?:whose|which|what) name\b.*\bcertificate\b/u,
  },
];
