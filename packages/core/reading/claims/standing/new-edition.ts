import { wordPattern } from "../../text/word-pattern.ts";

const CHANGES = String.raw`(?:transition\p{L}*|upgrad\p{L}*|migrat\p{L}*|mov(?:e|ing)|switch\p{L}*|updat\p{L}*|umstellung|überführung|transici[óo]n|transição|passage|transizione|overgang|przejście)`;
const EDITION = String.raw`(?:the )?(?:new |iso[^;.()]{0,12})?:?2022(?: (?:version|edition|revision|standard))?`;

/** "…, transition to 2022 ongoing": who changes to the new edition of ISO/IEC 27001 holds the old one. */
const TO_NEW_EDITION = new RegExp(
  String.raw`[,;(–-]?\s*(?:and\s|the\s|our\s|currently\s|now\s)*(?<!\p{L})${CHANGES}\s(?:of \S+ )?(?:to|towards|auf|zu|à|vers|a|al|para|naar|do|na)\s${EDITION}(?!\d)[^.;]*`,
  "iu",
);

const NAMES_CHANGE = wordPattern(CHANGES);

/** What is said of a certificate without its change to the edition of 2022. */
export function withoutNewEdition(said: string): string {
  return NAMES_CHANGE.test(said) ? said.replace(TO_NEW_EDITION, " ") : said;
}
