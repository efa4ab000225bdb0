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
  const lastForm = endOfLastForm(entry);
  for (const lead of entry.matchAll(LEADS_TO_ADDRESS)) {
    if (lead.index === 0) continue;
    if (OFFICE_WORDS.test(lead[0])) return entry.slice(0, lead.index);
    const start = lead.index + lead[0].length;
    if (start < lastForm) continue;
    const rest = entry.slice(start, start + LONGEST_ADDRESS);
    if (isAddress(rest)) return entry.slice(0, lead.index);
  }
  return entry;
}

/** As far as an address is looked at. */
const LONGEST_ADDRESS = 200;

function isAddress(words: string): boolean {
  return ANY_DIGIT.test(words) && (POSTAL_CODE.test(words) || namesStreet(nameKey(words)));
}

/** "Reno, NV 89501": the code of a state before its postal code is no legal form. */
const STATE_AND_CODE = /\b\p{Lu}{2,3}\s+\d{4,5}\b/gu;

/** Where the last legal form of an entry ends; before it stand names, and no address alone. */
function endOfLastForm(entry: string): number {
  const words = wordsOf(entry.replaceAll(STATE_AND_CODE, (code) => " ".repeat(code.length)));
  const tokens = words.map(({ folded }) => folded);
  for (let at = tokens.length; at > 0; at -= 1) {
    if (legalFormEndingAt(tokens, at) !== null) return words[at - 1]?.end ?? 0;
  }
  return 0;
}
