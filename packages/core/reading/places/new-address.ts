import { bracketNote } from "./bracket-note.ts";
import { describesSite } from "./site-remark.ts";
import type { StatedPlace } from "./stated-places.ts";

const NOW = [
  "now|currently|presently|today|nowadays|jetzt|nun|heute|derzeit|mittlerweile|ahora|actualmente|hoy|agora|atualmente",
  "hoje|désormais|maintenant|actuellement|ora|adesso|attualmente|nu|nå|tegenwoordig|obecnie|teraz|nyní|new address",
  "neue adresse|nueva direcci[oó]n|nouvelle adresse|novo endereço|nieuw adres",
].join("|");
/** In a bracket only; on a list "new site: Davao" and "since 2024 Davao" are further sites. */
const NOW_IN_BRACKET = [
  "since 20\\d\\d|seit 20\\d\\d|depuis 20\\d\\d|desde 20\\d\\d|new (?:site|location|office|premises|seat)|neuer standort",
  "nueva (?:sede|oficina)|nouveau site|nuova sede|nova sede|nieuwe locatie",
].join("|");
const LEADS =
  "(?:(?:based|located|operating|operates|moved)\\s+)?(?:in|at|to|from|en|à|em|im|i|w|v|op|te|nach|a)\\s+";
const OPENING = new RegExp(`^(?:${NOW})\\s*[:,-]?\\s+(?:${LEADS})?(?=\\p{Lu})`, "iu");
const IN_BRACKET = new RegExp(`^\\s*(?:${NOW_IN_BRACKET})\\s*[:,-]?(?=\\s)`, "iu");
/** "Now also Lviv" leaves the site where it is. */
const FURTHER = /(?:^|\s)(?:too|also|as well|auch|también|aussi|anche|também|ook)(?:\s|$)/iu;
const CAPITAL = /^\p{Lu}/u;

/**
 * Where a site is by now, as told beside the place where it was: "Lviv" of "now in Lviv", "new address: Lviv";
 * "" for any other words, as for "now certified".
 */
export function newAddress(words: string): string {
  const said = words.trim();
  const opening = OPENING.exec(said)?.[0] ?? "";
  const place = said.slice(opening.length);
  if (opening === "" || !CAPITAL.test(place) || FURTHER.test(said)) return "";
  return bracketNote(place).isNote || describesSite(place) ? "" : place;
}

/** "Kyiv, now relocated to Lviv" says no more than "now Lviv". */
const NOW_MOVED = /\bnow\s+(?:relocated|moved|transferred)\s+to(?=\s+\p{Lu})/giu;
const BRACKET = /\(([^()]*)\)/gu;
const DASH = /\s[-\u2013\u2014]\s(?=([^,;()\n|]*))/gu;

/** The text, of the same length, with a comma before each new address: "Kyiv (now Lviv)", "Kyiv - now Lviv". */
export function withNewAddressesApart(text: string): string {
  const plain = text.replace(NOW_MOVED, (said) => "now".padEnd(said.length));
  const open = plain.replace(BRACKET, (bracket, words: string) => {
    const said = words.replace(IN_BRACKET, (opening) => "now".padEnd(opening.length));
    return newAddress(said) === "" ? bracket : `,${said},`;
  });
  return open.replace(DASH, (dash, words: string) => (newAddress(words) === "" ? dash : " , "));
}

/** What stands between a site and where it is now, and no "and", which would make it a further one. */
const APART = /^\s*[,;.\n|]\s*$/u;

/** The places before a new address, of which the last has moved there. */
export function withLastMoved(
  places: readonly StatedPlace[],
  between: string,
): readonly StatedPlace[] {
  const last = places.at(-1);
  if (last?.standing !== "listed" || !APART.test(between)) return places;
  return [...places.slice(0, -1), { ...last, standing: "moved" }];
}
