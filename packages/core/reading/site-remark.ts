import { findServices } from "./find-services.ts";

/** What may be said of a site without taking anything from it: its size, its role, its staff, since when. */
const HARMLESS: ReadonlySet<string> = new Set(
  `yes y true ok main primary secondary tertiary principal backup back up dr bcp hq head office offices headquarters headquarter site
  sites building buildings floor floors tower towers block wing seat seats fte ftes agent agents hc headcount staff people
  employees pax heads resources associates workstations capacity approx approximately circa about ca total over
  onshore offshore nearshore local regional global central since from opened open established est added included
  including covered certified in scope of the our own and or with at on to by per cent is are was for as a an this same
  active live current currently now existing operational owned leased rented shared dedicated co-located
  ops operations operation delivery centre center centres centers hub hubs campus location locations address street road
  day night shift shifts hybrid onsite wfo virtual team teams both all largest biggest smallest
  production pilot satellite new near opposite beside next behind inside formerly called known
  client clients customer customers facing client-facing english spanish french german bilingual multilingual
  audited visited assessed verified confirmed renewed recertified completed complete passed valid stage
  cert certificate certificates certification number see on-site in-house annex appendix schedule list attached until through
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september
  october november december early mid late end year years
  sede edificio piso torre planta oficina central matriz siège bâtiment étage gebäude etage hauptsitz standort
  code unit units sector village zone park parks phase franca zona libre full whole entire in-scope isms iso iec is bsi tüv tuv dnv sgs gmt utc
  surveillance audit audits passed as incl company-owned premises space co-working coworking serving serves serve served listed vendor
  supplier critical high low medium risk tier priority across capital heart old town north south east west northern southern
  eastern western upper lower process processes lob account accounts programme program project projects work working mode
  model function functions department departments line lines activity activities a b c d ii iii iv sez peza-registered registered
  province state city country district region area metro near km`.split(/\s+/u),
);

/** An address that post or papers go to is no place of work. */
const ADDRESS_ONLY = /\b(?:mailing|postal|legal|registered|billing|correspondence)\s+address\b/iu;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;
const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** "(not Davao)" says something of Davao. */
const TAKES_OUT_ANOTHER =
  /^\s*(?:not|no|except|excluding|excl\.?|without|nicht|ohne|außer|sauf|sin|salvo|sem|exceto|bez|senza|zonder)\s+(?:the\s+)?\p{Lu}/u;

/** Where those sit whom a service is for: "customer care for EMEA". */
const SERVED = new Set(
  "emea apac anz latam na us usa uk eu dach nordics europe asia america americas".split(" "),
);

/**
 * Whether a remark beside a site only describes it, by what is known to be harmless or by the service that is
 * done there, and so is no part of where it is.
 */
export function describesSite(remark: string): boolean {
  if (ADDRESS_ONLY.test(remark)) return false;
  const words = wordsOf(remark).map((word) => word.toLowerCase());
  if (words.length > 0 && words.every(isHarmless)) return true;
  const { mentions, clauses } = findServices(remark);
  if (mentions.length === 0 || !clauses.isPlain) return false;
  return clauses.words.every(
    ({ folded }, at) =>
      isHarmless(folded) ||
      SERVED.has(folded) ||
      mentions.some(({ first, last }) => at >= first && at <= last),
  );
}

/** "No." before a number says nothing; any other "no" does. */
const NUMBER_SIGN = /\b(?:no|nr)\b\.?\s*(?=(?:\p{L}+[ -]?)?\d)/giu;

function wordsOf(remark: string): readonly string[] {
  return remark.replace(NUMBER_SIGN, "").match(WORD) ?? [];
}

function isHarmless(word: string): boolean {
  return HARMLESS.has(word) || /^\d/u.test(word);
}

/** Words that leave but a part of a site, whatever is done there: "ex. BPO floor". */
const LEAVES_PART = new Set("only ex excl excluding except no not without".split(" "));

/**
 * Whether what is said beside a site in small letters may take it off the list or leave but a part of it:
 * "5th floor only", "partner-run", "self-assessed". Names have capitals; what is known to be harmless is
 * listed, and a line of service limits the service and not the site. `name` is the site's: where that has no
 * capitals either, nothing can be told by them.
 */
export function limitsSite(remark: string, name: string): boolean {
  if (!CAPITAL.test(name) || TAKES_OUT_ANOTHER.test(remark)) return false;
  if (ADDRESS_ONLY.test(remark)) return true;
  const words = wordsOf(remark);
  const telling = words.filter((word) => SMALL_LETTER.test(word) && !isHarmless(word));
  if (telling.length === 0) return false;
  // "Kerala – Kochi only" names the one site that is meant.
  const isOnly = telling.every((word) => word === "only");
  if (isOnly && words.some((word) => CAPITAL.test(word))) return false;
  return telling.some((word) => LEAVES_PART.has(word)) || !namesService(remark);
}

/** A "registered office" is no service that is done there. */
function namesService(remark: string): boolean {
  return findServices(remark).mentions.some(({ term }) => term.strength !== "internal");
}
