import { isHeadOffice } from "../artefacts/certificate/site-claims.ts";
import { EXCLUDING_WORDS } from "./excluding-words.ts";
import { COMING_WORDS, OVER_WORDS } from "./site-standing-words.ts";
import { afterSiteWords, beforeSiteWords } from "./site-words.ts";

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Words before a name that are not part of it. */
const BEFORE = wordSet(
  `and or nor also both the our their its in at from within across mainly primarily mostly currently only
  just merely solely not no neither either except excepting for excluding excludes exclude excl besides including
  includes include incl limited restricted to of all any every other than without plus but as well some
  whereas while although though on
  partly formerly previously planned pending future upcoming new until instead rather
  nicht nur außer ohne sauf salvo excepto exceto behalve bez tranne`,
);

/** Words behind a name that are not part of it. */
const AFTER: ReadonlySet<string> = new Set([
  ...OVER_WORDS,
  ...COMING_WORDS,
  ...wordSet(
    `delivery call contact service services operation operations ops data processing support center centers
  centre centres site sites office offices location locations facility facilities premises branch branches
  hub hubs campus hq headquarters headquarter only alone solely is are was were both included excluded
  covered certified within in out of the this scope not no longer pending planned tbc tbd tba etc currently today
  too as well yet to be added confirmed onboarded coming soon under way progress expected future
  respectively vertreten moved removed has been have being since from certificate at next surveillance audit audited yes iso 9001 sales liaison
  representative warehouse
  staffed unstaffed report reports uncertified
  incluida incluido incluída incluído excluida excluido excluída excluído planificada planificado certificada certificado sin certificar
  proceso trámite cerrada cerrado fechada fechado encerrada não inclus incluse exclu exclue prévu prévue cours
  enthalten inbegriffen ausgenommen ausgeschlossen geplant vorbereitung nicht planbar inclusa incluso esclusa escluso
  prevista previsto gepland uitgezonderd inbegrepen niet planowana planowany hariç`,
  ),
]);

/** What may stand among those words and ends no name by itself: when, and little words. */
const IS_AMONG_THEM =
  /^(?:down|off|non|en|20\d\d|q[1-4]|h[12]|early|mid|late|end|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|(?:januar|februar)y|march|april|june|july|august|(?:sept|nov|dec)ember|october)$/u;

/** "Chennai: no", "Pune: to be certified in 2027": what follows the colon says how it is with the site. */
const SAYS_HOW = wordSet("yes no y n true false none nil");

/** Words after which "in", "at" or "from" leads to a place: "delivered from Cebu". */
const LEADS_TO_PLACE = wordSet(
  `located based situated operate operates operated operating operations performed delivered delivers
  delivery works working work hosted stored housed site sites location locations office offices center
  centers centre centres facility facilities hub hubs team teams staff agents campus branch branches
  presence employees controls activities processes sitios sedes oficinas oficina sede bureaux standorte standort sedi
  headquartered base bases sich such офис офиса офиси офисы офисов офіс офіси`,
);
const LEADING = wordSet("in at from across within de du as в във у");
/** German joins what is done at a site to the word for it: "Call-Center-Standorte in", "Servicestandorte in". */
const SITE_IN_COMPOUND =
  /(?:standorte?n?|niederlassung(?:en)?|büros?|center|zentr(?:um|en)|verwaltung|filialen?|geschäftsstellen?)$/u;
/** "sites de Rabat et de Fès"; written small it begins no name, as it does in "De Bilt". */
const SMALL_LEAD = /^(?:de|du|des|d[’'])\s*(?=\p{Lu})/u;

/** Verbs whose object is what lies in scope. */
const COVERING = wordSet("covers cover covering comprises comprising encompasses encompassing");

const KEPT_ARTICLE = wordSet("hague woodlands");
/** Names that begin with "New"; before any other name it tells a site from those there were. */
const KEPT_NEW = wordSet(
  `york delhi zealand jersey orleans mexico hampshire haven brunswick england caledonia south town taipei
  cairo capital bedford britain plymouth westminster rochelle braunfels albany castle port providence
  territories guinea mumbai ross smyrna kingston mills amsterdam washington clark era kent`,
);

/** Words that stand where a place should and name none. */
const NO_PLACE = new Set(
  `|various|multiple|several|many|different|other|others|rest|offshore|onshore|nearshore|on-site|onsite|
  on site|in-office|in office|office-based|hybrid|cloud|cloud-based|cloud based|hosted|internet|global|globally|
  worldwide|world-wide|world wide|international|internationally|everywhere|anywhere|elsewhere|company-wide|
  company wide|enterprise-wide|organisation-wide|organization-wide|group-wide|group wide|yes|no|y|n|true|false|
  none|nil|all|any|etc|nowhere|nowhere else|tbc|tbd|tba|unknown|same|site|sites|location|locations|office|offices|countries`.split(
    /\|\s*/u,
  ),
);
const UNNAMED_SITES =
  /^(?:(?:various|multiple|several|many|global|all|delivery|our|other)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:\s+\p{L}+)?)\s+(?:sites?|locations?|offices?|cent(?:er|re)s?|countries|cities|regions|world[\s-]?wide|globally)$/iu;

const COUNT =
  /(?:(?:approx\.?|approximately|about|circa|over|~|c\.|ca\.?)\s*)?\d[\d,.]*\s*\+?\s*(?:%|(?:seats?|ftes?|agents?|hc|headcount|staff|people|employees|pax|heads|associates|resources|workstations|x)\b)(?:\s+of\s+(?:the\s+)?(?:staff|agents|team|work|workforce))?/giu;
const COUNT_AT_END = /(?:\s+[-\u2013\u2014=]|\s*:|\sx)\s*~?\d[\d,.]*\s*$/u;
const LABEL = /^[^:]{1,80}:\s*(?=.*\p{L})/u;
const BRACKETS = /[([][^()[\]]*[)\]]?|[)\]]/gu;
const EDGES = /^[\s.,:;*'"\u2022\u2013\u2014-]+|[\s,:;*'"\u2013\u2014-]+$/gu;
const EDGE_OF_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const ANY_LETTER = /\p{L}/u;
const ANY_DIGIT = /\d/u;

/** "Hors Cebu", in a bracket or at the beginning of a piece. */
const EXCLUDED = new RegExp(String.raw`^(?:${EXCLUDING_WORDS})\s+(?=\S)`, "iu");
/** "The locations covered by the certificate are Cebu", "2 - Cebu": what leads a sentence on to its list. */
const LISTED =
  /^(?:(?:[Tt]he\s+|[Oo]ur\s+)?(?:\p{L}+\s+){0,2}(?:[Ss]ites|[Ll]ocations|[Oo]ffices|[Cc]ent(?:re|er)s|[Ff]acilities)\s+(?:[\p{Ll}\s]{0,60}\s)?(?:are|include|comprise)(?:\s+(?:located\s+|based\s+)?in)?|\d{1,2}\s[-\u2013\u2014])\s+(?=\p{Lu})/u;

/** "…, we serve clients across the globe": a sentence without a name. */
const SAYS_WHAT_WE_DO =
  /^(?:(?:and|but|mais|pero|mas|aber|und|et|y)\s+)?(?:[Ww]e|[Tt]hey|ils|elles|[Nn]ous|[Ww]ir|[Nn]osotros|ellos|[Nn]ós|eles|[Nn]oi|[Ww]ij)\s(?!.*(?:not|n[’']t|never|nicht|kein|pas|não|non|niet)(?!\p{L}))\P{Lu}+$/u;

/** A name as the text writes it, without headcounts and the words around it; "" where none is left. */
export function plainPlace(words: string): string {
  let name = words;
  if (/[()[\]]/u.test(name)) name = name.replace(BRACKETS, " ");
  name = name.trim().replace(EXCLUDED, "").replace(LISTED, "");
  if (!namesPlace(name)) return "";
  if (name.includes(":")) name = withoutLabel(name).trimStart().replace(LISTED, "");
  if (ANY_DIGIT.test(name)) name = name.replace(COUNT, " ").replace(COUNT_AT_END, "");
  name = core(name.trim().split(/\s+/u)).replace(EDGES, "").replace(SMALL_LEAD, "");
  return namesPlace(name) && !SAYS_WHAT_WE_DO.test(name) ? name : "";
}

/** "Site: Makati City" is Makati City; "Makati City: yes" is too. */
function withoutLabel(name: string): string {
  const [label, said] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)];
  const words = plainWords(said.trim().split(/\s+/u)).filter((word) => word !== "");
  const isOfLabel = words.every((word) => SAYS_HOW.has(word) || isBehind(word));
  return isOfLabel ? label : name.replace(LABEL, "");
}

function namesPlace(name: string): boolean {
  if (NO_PLACE.has(name.toLowerCase()) || !ANY_LETTER.test(name)) return false;
  return !name.includes(" ") || !UNNAMED_SITES.test(name);
}

/** The words of a name without those around it. */
function core(words: readonly string[]): string {
  const plain = plainWords(words);
  let first = startOfPlace(plain);
  let last = plain.length - 1;
  while (first <= last && isBefore(plain, first)) first += 1;
  first = afterSiteWords(words, first);
  while (last >= first && plain[last] === "only") last -= 1;
  const whole = plain.slice(first, last + 1).join(" ");
  if (isHeadOffice(whole) || endsInIndia(words.slice(first, last + 1))) {
    return words.slice(first, last + 1).join(" ");
  }
  const end = beforeSiteWords(words, first, endOfPlace(plain, first, last));
  return words.slice(first, end + 1).join(" ");
}

/** "Hyderabad IN": the code of the country, which in small letters would be the word that leads on. */
function endsInIndia(words: readonly string[]): boolean {
  return words.length > 1 && words.at(-1) === "IN" && /\p{Ll}/u.test(words.join(" "));
}

function plainWords(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(EDGE_OF_WORD, "").toLowerCase());
}

/** The last word of the name: what is said behind it, "closed in March 2024", is no part of it. */
function endOfPlace(plain: readonly string[], first: number, last: number): number {
  let end = last;
  for (let at = last; at >= first && isBehind(plain[at] ?? ""); at -= 1) {
    if (!IS_AMONG_THEM.test(plain[at] ?? "")) end = at - 1;
  }
  return end;
}

function isBehind(word: string): boolean {
  return AFTER.has(word) || IS_AMONG_THEM.test(word);
}

function isBefore(plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? "";
  if (word === "the" && KEPT_ARTICLE.has(plain[at + 1] ?? "")) return false;
  if (word === "new" && KEPT_NEW.has(plain[at + 1] ?? "")) return false;
  return word === "" || BEFORE.has(word);
}

/** "Our teams are located in Manila" names its place after "in", "The description covers Pune" after its verb. */
function startOfPlace(plain: readonly string[]): number {
  const at = plain.findLastIndex(
    (word, index) =>
      COVERING.has(word) || (LEADING.has(word) && leadsToPlace(wordBefore(plain, index))),
  );
  return at + 1;
}

function leadsToPlace(word: string): boolean {
  return LEADS_TO_PLACE.has(word) || SITE_IN_COMPOUND.test(word);
}

/** A dash between two words is none of them: "four offices - in Sofia". */
function wordBefore(plain: readonly string[], at: number): string {
  return plain[at - 1] || plain[at - 2] || "";
}
