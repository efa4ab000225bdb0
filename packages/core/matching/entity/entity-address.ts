import { nameKey } from "@scopefit/places/name-key";

import { wordsOf } from "../../reading/text/words.ts";
import { namesStreet } from "../place/address-words.ts";
import { legalFormEndingAt } from "./legal-forms.ts";

/** What leads from a name to where it sits: a comma, a dash, or words for the registered office. */
const LEADS_TO_ADDRESS =
  /\s*(?:,|\s[-–—])\s*(?:(?:sede\s+(?:legale|social)|si[eè]ge(?:\s+social)?|registered\s+(?:office|address)|with\s+(?:its\s+)?registered\s+office|having\s+its|located\s+(?:at|in)|domicilio|mit\s+sitz|sitz)\b[^\p{L}\d]*)?/giu;

const OFFICE_WORDS =
  /sede\s+(?:legale|social)|si[eè]ge|registered|having\s+its|located|domicilio|sitz/iu;
/** A first, cheap look: most names have nothing behind them. */
const MAY_LEAD = /[,–—]|\s-/u;
const ANY_DIGIT = /\d/u;
const POSTAL_CODE = /(?<!\p{L})\d{4,6}(?!\d)/u;

/** Between the entries of a cell; what separates them is kept. */
const BETWEEN_ENTRIES = /([;\n\r|]|\s\/\s)/u;

/** A cell on companies without the addresses that stand behind their names. */
export function withoutAddresses(text: string): string {
  if (!MAY_LEAD.test(text) || !(ANY_DIGIT.test(text) || OFFICE_WORDS.test(text))) return text;
  return text.split(BETWEEN_ENTRIES).map(withoutAddress).join("");
}

/** One entry of a cell without the address behind its name: "Acme Ltd, 12 Elm Street, Dublin 2" is Acme Ltd. */
function withoutAddress(entry: string): string {
  for (const lead of entry.matchAll(LEADS_TO_ADDRESS)) {
    if (lead.index === 0) continue;
    const rest = entry.slice(lead.index + lead[0].length);
    if (OFFICE_WORDS.test(lead[0]) || isAddressTail(rest)) return entry.slice(0, lead.index);
  }
  return entry;
}

/** Whether words are an address and nothing else: no legal form stands in them. */
function isAddressTail(rest: string): boolean {
  if (!ANY_DIGIT.test(rest) || holdsLegalForm(rest)) return false;
  return POSTAL_CODE.test(rest) || namesStreet(nameKey(rest));
}

/** "Reno, NV 89501": the code of a state before its postal code is no legal form. */
const STATE_AND_CODE = /\b\p{Lu}{2,3}\s+\d{4,5}\b/gu;

function holdsLegalForm(words: string): boolean {
  const tokens = wordsOf(words.replaceAll(STATE_AND_CODE, "")).map(({ folded }) => folded);
  return tokens.some((_, at) => legalFormEndingAt(tokens, at + 1) !== null);
}
