import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { headingWords } from "../layout/heading-words.ts";
import { wholeHeading } from "./wordings/heading-pattern.ts";

/** What is remarked on, or by whom: "Key findings", "Security notes", "Technical and organisational measures". */
const OF_WHAT = `(?:(?:${oneOf({
  "of which kind": wordings`key | main | general | other | additional | further | overall | appropriate | existing`,
  "on what": wordings`
    (?:information |it |cyber )?security | infosec | compliance | privacy | data protection | risk
    technical | organisational | contractual | certifications?
  `,
  "of which look": wordings`review | assessment | audit | due diligence`,
  "of whom": wordings`our | analyst | reviewer | vendors? | suppliers?`,
  joined: wordings`and`,
})}) )*`;

/** Columns of running text: what is remarked, what was found, what protects the data. */
const FREE_TEXT = wholeHeading({
  remarked: String.raw`${OF_WHAT}(?:notes?|comments?|remarks?|observations?|details|summary|observac\w+)`,
  found: String.raw`${OF_WHAT}(?:findings?|results?|outcomes?|conclusions?|posture|due diligence|(?:security|risk|compliance) (?:review|assessment))`,
  protecting: String.raw`${OF_WHAT}(?:measures|safeguards|guarantees|assurances|mitigations|toms?)`,
  "protecting, in other languages": wordings`
    garanties(?: (?:appropriees|de securite|offertes))? | mesures de securite | garantias(?: adecuadas| adequadas)?
    medidas de (?:seguridad|seguranca) | misure di sicurezza | garanzie(?: adeguate)?
    (?:technische (?:und|en) organisatorische |sicherheits ?)?massnahmen | beveiligingsmaatregelen
  `,
});

/** What a vendor can show, and what it is for: one that shows a certificate is enough to take a column for it. */
const OF_ASSURANCE =
  /\b(?:compliance|security|infosec|assurance|attestation|certif\w+|accredit\w+|audits?)\b/u;

/** Whether a column of this heading holds running text, of which a standard may be a word. */
export function headsFreeText(heading: string): boolean {
  return FREE_TEXT.test(headingWords(heading));
}

/** Whether somebody who keeps such a column would write there that a vendor is certified. */
export function mayTellAssurance(heading: string): boolean {
  return headsFreeText(heading) || OF_ASSURANCE.test(headingWords(heading));
}
