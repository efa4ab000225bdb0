import { orUnaccented } from "../../reading/text/unaccented.ts";
import { KIND, OTHER } from "./entity-lead.ts";

/** "Complete", "exhaustive", said of a list of companies, in the languages that certificates are written in. */
const COMPLETE = String.raw`(?:exhaustive|complete|final|closed|full|abschlie(?:ß|ss)ende?|vollständige?|exhausti[vf]e?|limitative|exhaustiv[ao]|complet[ao]|taxativ[ao]|cerrad[ao]|fechad[ao]|esaustiv[ao]|tassativ[ao]|chius[ao]|volledige?|limitatieve?|uitputtende?)`;
const LIST = String.raw`(?:list(?:ing|e|a)?|enumeration|aufzählung|auflistung|énumération|relación|enumeración|relação|enumeração|elenco|elencazione|lijst|opsomming)`;
const IS = String.raw`(?:is|are|ist|est|es|é|è)`;
const THIS = String.raw`(?:the|this|above|diese|die|cette|la|esta|a|questo|l[’']|de|deze)`;
const NO = String.raw`(?:no|keine|aucune?|ninguna|nenhuma|nessun[ao]?|geen)`;

/** What a cell adds to say that it names all there are. */
const CLOSING = new RegExp(
  orUnaccented(
    [
      String.raw`(?:${THIS}\s+){0,2}${LIST}\s+${IS}\s+${COMPLETE}`,
      String.raw`(?:${THIS}\s+)?(?:${COMPLETE}\s+${LIST}|${LIST}\s+${COMPLETE})(?!\s*(?:of|der|des|de|von|:))`,
      String.raw`${NO}\s+(?:${OTHER}\s+)(?:(?:group|legal)\s+)?${KIND}(?:\s+(?:(?:is|are)\s+)?(?:included|covered|certified|in\s+scope))?`,
    ]
      .map((said) => String.raw`(?<=[;,.([\n–—-]\s*)${said}(?=\s*(?:[)\].;,\n]|$))`)
      .join("|"),
  ),
  "giu",
);

/** A first, cheap look: most cells hold names only. */
const MAY_CLOSE = new RegExp(orUnaccented(String.raw`(?<!\p{L})(?:${LIST}|${NO})(?!\p{L})`), "iu");

/** A cell on companies with the remark that its list is complete in the wording that lists have for it. */
export function withClosingInWords(text: string): string {
  return MAY_CLOSE.test(text) ? text.replaceAll(CLOSING, "; only; ") : text;
}
