import { accreditationBodyLexicon } from "../organisations/known-organisations.ts";

const MAY_NAME_ACCREDITATION = /accredit|akkredit|acredit|mark|\b(?:UKAS|ANAB|DAkkS|UAF|RvA)\b/iu;

/** The accreditation body that a text names, as written, or `null`. */
export function accreditationBodyIn(text: string): string | null {
  if (!MAY_NAME_ACCREDITATION.test(text)) return null;
  return accreditationBodyLexicon.findIn(text)[0]?.text ?? null;
}
