import { oneOf, wordsOf } from "../../text/wordings.ts";
import { EARLIER_REPORTS, OTHER_DOCUMENTS } from "../wordings/other-documents.ts";

/** What may stand before the subject of a clause. */
const DETERMINERS = String.raw`(?:(?:the|our|its|this|that|these|all|an?|latest|last|recent|annual|yearly|external|independent|most|unsere|le|el|o) ){0,3}`;
const OTHER = `${DETERMINERS}${wordsOf(OTHER_DOCUMENTS, EARLIER_REPORTS)}`;

const MAY_NAME_OTHER = new RegExp(oneOf(OTHER_DOCUMENTS, EARLIER_REPORTS), "iu");

/** Up to the stop of the clause; one inside a word or in brackets is none. */
const CLAUSE = /(?:\([^()\n]*\)|[^.;\n]|\.(?=\S))+[.;\n]*|[.;\n]+/gu;
const OPENS_WITH_OTHER = new RegExp(String.raw`^[\s•·>*–—-]*(?:(?:and|while|but) )?${OTHER}`, "iu");
/** "| Prior report | clean opinion; no exceptions |". */
const ROW_OF_OTHER = new RegExp(
  String.raw`^[^\S\n]*\|[^\S\n]*${OTHER}[^|\n]{0,30}\|[^\n]*$`,
  "gimu",
);
/** ", pen test by Oakfield Ltd", ", insurance until 2027": a word in a list of activities is no document. */
const ITEM_OF_OTHER = new RegExp(
  String.raw`,\s(?:and |while |but )?${OTHER}(?=[^,.;\n]{0,60}(?:\d| by ))[^,;\n.]*`,
  "giu",
);
/** A clause that names the certificate or the report speaks of it as well. */
const NAMES_IT = /27001|SOC\s?2|certif|zertifi/iu;

/**
 * The words of a text without those about other documents and tests: of "ISO 27001, Kiwa. Insurance valid until
 * 2027." the first sentence is left.
 */
export function withoutOtherDocuments(text: string): string {
  if (!MAY_NAME_OTHER.test(text)) return text;
  return text
    .replace(ROW_OF_OTHER, "")
    .replace(CLAUSE, (clause) =>
      OPENS_WITH_OTHER.test(clause) && !NAMES_IT.test(clause) ? "" : clause,
    )
    .replace(ITEM_OF_OTHER, (item) => (NAMES_IT.test(item) ? item : ""));
}
