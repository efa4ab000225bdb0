import { nameKey } from "@scopefit/places/name-key";

import { phraseAt } from "../../reading/text/phrase-index.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { namesStreet } from "../place/address-words.ts";
import { countryEndingAt } from "./country-words.ts";
import { type EntityMarker, entityMarkers } from "./entity-markers.ts";
import { JOINERS } from "./entity-words.ts";
import { legalFormEndingAt } from "./legal-forms.ts";
import { beginsRegisteredName, holdsRegisteredName } from "./registered-names.ts";

/** Words for the registered office, and for the sites that a certificate lists behind the holder. */
const OFFICE = String.raw`sede\s+(?:legale|social)|si[eè]ge(?:\s+social)?|(?:its\s+|their\s+)?registered\s+(?:office|address)|with\s+(?:its\s+)?registered\s+office|having\s+its|located\s+(?:at|in)|domicilio|mit\s+sitz|sitz`;
const SITES = String.raw`(?:sites?|offices?|locations?|standorte?|sedes?|sitios|siti|vestigingen)\s+(?:of|in|at|de|des|en|em|di|a|à|te|of)`;

/** Words that lead to an address without a comma before them, and a street that does. */
const SAYS_SEAT = String.raw`(?:with|having)\s+(?:its\s+)?(?:registered\s+)?(?:address|office|seat)|co[nm]\s+(?:domicilio|domicílio|sede)|domiciliad[ao]\s+(?:en|em)|si[eéè]ge\s+social|mit\s+sitz|z\s+siedzib[aą]|met\s+zetel`;
const STREET = String.raw`(?:ul|al|pl|os)\.\s`;

const SEAT_WITHOUT_COMMA = new RegExp(
  String.raw`\s+(?:(?:${SAYS_SEAT})(?!\p{L})|${STREET})`,
  "giu",
);

/** What leads from a name to where it sits: a comma, a dash, or such words. */
const LEADS_TO_ADDRESS = new RegExp(
  String.raw`\s*(?:,|\s[-–—])\s*(?:(?:${OFFICE}|${SITES})(?!\p{L})[^\p{L}\d]*)?`,
  "giu",
);

const OFFICE_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${OFFICE}|${SITES})(?!\p{L})`, "iu");
/** A first, cheap look: most names have nothing behind them. */
const MAY_HOLD_ADDRESS = new RegExp(String.raw`[,–—]|\s-|${SEAT_WITHOUT_COMMA.source}`, "iu");
const MAY_LEAD = /[,–—]|\s-/u;
const ANY_DIGIT = /\d/u;
const POSTAL_CODE = /(?<!\p{L})\d{4,6}(?!\d)/u;

/** "22/F Harbour Court", "5F-2": a floor. */
const FLOOR = /\b\d{1,3}\s?\/?\s?F\b/u;

/** Between the entries of a cell; what separates them is kept. */
const BETWEEN_ENTRIES = /([;\n\r|]|\s\/\s)/u;

/** The entries of a cell, each with its one address, and what separates them: "Acme Ltd, Cork, Beta Ltd, Leeds". */
function entriesOf(text: string): readonly string[] {
  return text.split(BETWEEN_ENTRIES).flatMap((entry) => {
    const words = wordsOf(entry);
    const pieces: string[] = [];
    let from = 0;
    let first = 0;
    for (const [at, { gap, start }] of words.entries()) {
      const isJoined = JOINERS.has(words[at - 1]?.folded ?? "");
      if (!(gap !== 0 || isJoined) || !beginsRegisteredName(words, at, entry)) continue;
      if (!holdsRegisteredName(words, first, at)) continue;
      const between = words[isJoined ? at - 2 : at - 1]?.end ?? from;
      const end = between + Math.max(entry.slice(between, start).search(SEPARATES), 0);
      pieces.push(entry.slice(from, end), entry.slice(end, start));
      from = start;
      first = at;
    }
    return [...pieces, entry.slice(from)];
  });
}

/** Where, behind the brackets and full stops of an entry, the separator begins. */
const SEPARATES = /[\s,]/u;

/** The word that stands for an address before its country: "Acme Ltd (seated Ireland)". */
export const SEATED = "seated";

/** "(3 sites)", "(2 companies)": how many, and no name. */
const COUNT_IN_BRACKET =
  /\s*\(\s*(?:all\s+)?\d{1,3}\s+(?:sites?|locations?|offices?|cent(?:re|er)s?|sedes?|sitios|standorte|vestigingen|compan(?:y|ies)|entit(?:y|ies))\s*\)/giu;

/** A cell on companies without such counts. */
export function withoutCounts(text: string): string {
  return text.includes("(") ? text.replaceAll(COUNT_IN_BRACKET, "") : text;
}

/** A cell on companies with no more of the addresses behind their names than the country that they end with. */
export function withoutAddresses(text: string): string {
  if (!MAY_HOLD_ADDRESS.test(text)) return text;
  return entriesOf(text)
    .map((entry) => {
      const start = Math.min(seatStart(entry), addressStart(entry), townStart(entry));
      if (start === entry.length) return entry;
      const said = remarkStart(entry, start);
      const country = countryOfAddress(entry.slice(start, said));
      const seat = country === null ? "" : ` (${SEATED} ${country})`;
      return entry.slice(0, start) + seat + entry.slice(said);
    })
    .join("");
}

/** What may be said of a company behind its address: that it is left out, was sold, has subsidiaries. */
const REMARKS: ReadonlySet<EntityMarker> = new Set<EntityMarker>([
  "excluded",
  "limited",
  "open",
  "closed",
  "sampled",
]);

const REMARK_LEAD = /(?:[,(]|\s[-–—])\s*(?=\p{Ll})/gu;

/** Where, at or behind the address that begins at `start`, such a remark begins: "…, Leeds LS1 4AB, not covered". */
function remarkStart(entry: string, start: number): number {
  for (const lead of entry.slice(start).matchAll(REMARK_LEAD)) {
    const at = start + lead.index;
    const found = phraseAt(entityMarkers, wordsOf(entry.slice(at)), 0);
    if (found !== null && REMARKS.has(found.value)) return at;
  }
  return entry.length;
}

/** A town between a registered name and what is said of the company: "Acme Ltd, Leeds, not covered". */
const TOWN_ALONE = /^\s*,\s*\p{Lu}[\p{L}.'’ -]{1,40}$/u;

/** Where such a town begins, or the end of the entry. */
function townStart(entry: string): number {
  const lastForm = endOfLastForm(entry);
  if (lastForm === 0) return entry.length;
  const town = entry.slice(lastForm, remarkStart(entry, lastForm));
  return lastForm + town.length < entry.length && TOWN_ALONE.test(town) ? lastForm : entry.length;
}

const PARTS = /[,–—]|\s-\s/u;
/** What else an address may end with by that name: a state of America. */
const ALSO_A_STATE = new Set(["georgia"]);

/** The country that an address ends with, as it writes it; `null` where it names none, or several. */
function countryOfAddress(address: string): string | null {
  const countries = address.split(PARTS).filter((part) => isCountryAlone(part));
  const [country] = countries;
  return countries.length === 1 && country !== undefined
    ? country.trim().replace(/\.$/u, "")
    : null;
}

function isCountryAlone(part: string): boolean {
  const tokens = wordsOf(part).map(({ folded }) => folded);
  if (ALSO_A_STATE.has(tokens.join(" "))) return false;
  return tokens.length > 0 && countryEndingAt(tokens, tokens.length)?.length === tokens.length;
}

/** Where "… mit Sitz in Wien" begins, or the end of the entry where another company follows, or no such words stand. */
function seatStart(entry: string): number {
  const lastForm = endOfLastForm(entry);
  for (const lead of entry.matchAll(SEAT_WITHOUT_COMMA)) {
    if (lead.index > 0 && lead.index >= lastForm) return lead.index;
  }
  return entry.length;
}

/** Where the address behind a company’s name begins, or the end of the entry: "Acme Ltd, 12 Elm Street, Dublin 2". */
function addressStart(entry: string): number {
  if (!MAY_LEAD.test(entry) || !(ANY_DIGIT.test(entry) || OFFICE_WORDS.test(entry))) {
    return entry.length;
  }
  const lastForm = endOfLastForm(entry);
  for (const lead of entry.matchAll(LEADS_TO_ADDRESS)) {
    if (lead.index === 0) continue;
    if (OFFICE_WORDS.test(lead[0])) return lead.index;
    const start = lead.index + lead[0].length;
    if (start < lastForm) continue;
    const rest = entry.slice(start, start + LONGEST_ADDRESS);
    if (isAddress(rest)) return lead.index;
  }
  return entry.length;
}

const TIME_WORDS = String.raw`from|until|till|since|in|of|by|before|after|during|end|ab|bis|seit|ende|jusqu\p{L}*|depuis|en|fin|hasta|desde|de|até|em|dal|nel|fino|tot|sinds|vanaf|fra|från|dès|od|roku|с|з|as\s+of|starting|q[1-4]`;
const MONTHS =
  "jan|f[eé]v|feb|mar|mär|mrt|apr|avr|abr|ma[iy]|mag|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|o[ck]t|out|ott|nov|de[czs]|d[eé]c|di[ck]|ene|gen";

/** As far as an address is looked at. */
const LONGEST_ADDRESS = 200;

/** "Until March 2024", "from 2027": a year, which looks like a postal code. */
const YEAR_SAID = new RegExp(
  String.raw`(?<!\p{L})(?:${TIME_WORDS}|(?:${MONTHS})\p{L}*)\.?\s+(?:19|20)\d{2}(?!\d)`,
  "giu",
);

/** "Removed from scope 2024": what ends a remark is no code behind a town. */
const YEAR_LAST = /(?<=\s\p{Ll}+\s)(?:19|20)\d{2}(?=\W*$)/u;

function isAddress(written: string): boolean {
  const words = written.replaceAll(YEAR_SAID, " ").replace(YEAR_LAST, " ");
  if (!ANY_DIGIT.test(words)) return false;
  return POSTAL_CODE.test(words) || FLOOR.test(words) || namesStreet(nameKey(words));
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
