import { phraseAt } from "../../reading/text/phrase-index.ts";
import { orUnaccented } from "../../reading/text/unaccented.ts";
import { type Word, wordsOf } from "../../reading/text/words.ts";
import { entityMarkers } from "./entity-markers.ts";
import { legalFormEndingAt } from "./legal-forms.ts";
import { takesBack } from "./takes-back.ts";

/** What a company does or is, as texts go on behind its name, in the languages that certificates are written in. */
const DOES = [
  String.raw`(?:which\s+|that\s+)?(?:operates|provides|offers|delivers|runs|maintains|develops|supplies|speciali[sz]es)`,
  String.raw`(?:is|was)\s+(?:an?|one\s+of|founded|located|based|headquartered|incorporated|established|engaged|committed)`,
  String.raw`betreibt|erbringt|bietet|liefert|entwickelt|ist\s+(?:ein|eine)`,
  String.raw`fournit|propose|exploite|exerce|assure|développe|édite|est\s+(?:une?|spécialisée?)`,
  String.raw`presta|ofrece|opera|brinda|proporciona|provee|desarrolla|es\s+(?:una?|titular)`,
  String.raw`atua|oferece|fornece|desenvolve|é\s+(?:uma?|especializada)`,
  String.raw`fornisce|offre|eroga|sviluppa|è\s+un[ao]?|levert|biedt|is\s+een|świadczy|prowadzi|oferuje`,
]
  .map(orUnaccented)
  .join("|");

const WHO = String.raw`,?\s+(?:who|which|that|die|das|qui|que|che|een|eine?|une?|una?|uma?)\s+[\p{Ll}\s]`;
const DOING = new RegExp(String.raw`^\.?(?:\s+(?:${DOES})(?!\p{L})|${WHO})`, "u");

/** A first, cheap look: most cells hold names only. */
const MAY_TELL = new RegExp(String.raw`\s(?:${DOES})\s|${WHO}`, "u");

const OF_ANOTHER =
  /(?<!\p{L})(?:clients?|customers?|competitors?|auditors?|tenant|landlord|owner|parent|holding|sister|part|member|applicant|candidate|prospective|dormant|suppliers?|vendors?|partners?|subcontractors?|resellers?|tenants?|to be|former\p{L}*|ehemalig\p{L}*|ancien\p{L}*|antigu[ao]|antig[ao]|kunde|kundin|cliente?|klient\p{L}*)(?!\p{L})/iu;

/** Whether words say what the company is to somebody else, or was. */
export function isOfAnother(words: string): boolean {
  return OF_ANOTHER.test(words);
}

/** Between the sentences and entries of a cell; what separates them is kept. */
const BETWEEN_ENTRIES = /([;\n\r|])/u;

/**
 * A cell on companies without what its sentences tell of them: "Acme GmbH operates data centres" is Acme GmbH.
 * What takes something back, or names others, stays.
 */
export function withoutDoings(text: string): string {
  return MAY_TELL.test(text) ? text.split(BETWEEN_ENTRIES).map(withoutDoing).join("") : text;
}

function withoutDoing(entry: string): string {
  const words = wordsOf(entry);
  const tokens = words.map(({ folded }) => folded);
  for (const [at, { end }] of words.entries()) {
    if (at === 0 || legalFormEndingAt(tokens, at + 1) === null) continue;
    const told = entry.slice(end);
    if (!DOING.test(told)) continue;
    const behind = words.slice(at + 1);
    const owner = ownerIn(behind);
    const until = owner === null ? entry.length : owner.start;
    const own = behind.filter(({ start }) => start < until);
    if (saysMore(entry.slice(end, until), own)) return entry;
    return owner === null ? entry.slice(0, end) : `${entry.slice(0, end)}, ${entry.slice(until)}`;
  }
  return entry;
}

/** Where a sentence goes on to the owner: "… in Cork and is a wholly-owned subsidiary of Beta Group". */
function ownerIn(words: readonly Word[]): Word | null {
  const at = words.findIndex(
    (_word, index) => phraseAt(entityMarkers, words, index)?.value === "owner",
  );
  return words[at] ?? null;
}

/** Whether what is told names another company, or says how this one stands. */
function saysMore(told: string, words: readonly Word[]): boolean {
  if (takesBack(told) || isOfAnother(told)) return true;
  const tokens = words.map(({ folded }) => folded);
  return words.some(
    (_word, at) =>
      phraseAt(entityMarkers, words, at) !== null || legalFormEndingAt(tokens, at + 1) !== null,
  );
}
