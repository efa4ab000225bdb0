import { oneOf, wordings } from "../../text/wordings.ts";

/** Words of giving a report out, in languages other than English. Whoever does that has one. */

const GIVES_OUT = oneOf({
  German: wordings`
    veröffentlich(?:t|en) | publizier(?:t|en) | stell(?:t|en)(?! sie(?!\p{L}))
  `,
  French: wordings`
    publi(?:e|ons) | (?:met|mettons)(?: \p{L}+)? à (?:la )?disposition
  `,
  "Spanish and Portuguese": wordings`
    publica(?:mos)? | (?:pone|ponemos) a (?:la )?disposición | disponibiliza(?:mos)?
  `,
  Italian: wordings`
    pubblica | pubblichiamo | (?:mette|mettiamo) a disposizione
  `,
  Dutch: wordings`
    publice(?:ert|ren) | verstrek(?:t|ken) | stel(?:t|len)(?! (?:u|sie)(?!\p{L}))
  `,
  "Danish, Norwegian, Swedish": wordings`
    publicerar | publiserer | offentliggør
  `,
  "Polish, Czech": wordings`
    publikuj(?:e|emy|eme) | udostępnia(?:my)? | zveřejňuj(?:e|eme)
  `,
});

/** "Leitfäden zu", "une guide sur": what is given out is about the standard. */
const ABOUT = String.raw`(?:zu[mr]?|über|over|su(?:l|lla|i)?|sobre|sur|om)`;

/** The verb, to whom, and what opens the name of the document. */
export const GIVES_OUT_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${GIVES_OUT})\s(?:(?!${ABOUT}\s)[\p{L}'’-]+\s){0,6}$`,
  "iu",
);

/** The document, said before the name. */
export const REPORT_NAMED_BEFORE =
  /(?<!\p{L})(?:rapport|informe|relat[óo]rio|report|raport|zprávu)\s(?:de |d['’]\p{L}+ |audytu )?$/iu;
/** The document, said after it. */
export const REPORT_NAMED_AFTER = /^[\s–-]*(?:typ\p{L}*\s\S+[\s-])?(?:bericht|rapport)(?!\p{L})/iu;

/** The verb of which the second half comes last: "stellt … bereit", "stellen … beschikbaar". */
const IN_TWO_HALVES = /(?<!\p{L})(?:stell(?:t|en)|stelt)\s[^.;]*$/iu;
const SECOND_HALF =
  /^[^.;]*?(?<!\p{L})(?:bereit|zur Verfügung|beschikbaar|ter beschikking)(?!\p{L})/iu;

/** Whether the words around a mention say that its report is given out. */
export function givesOutReport(before: string, after: string): boolean {
  if (!GIVES_OUT_BEFORE.test(before)) return false;
  if (IN_TWO_HALVES.test(before) && !SECOND_HALF.test(after)) return false;
  return REPORT_NAMED_BEFORE.test(before) || REPORT_NAMED_AFTER.test(after);
}
