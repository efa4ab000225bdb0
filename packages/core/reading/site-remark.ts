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
  day night shift shifts hybrid onsite wfo virtual team teams both all most some few main largest biggest smallest
  production pilot satellite new near opposite beside next behind inside formerly called known
  client clients customer customers facing client-facing english spanish french german bilingual multilingual
  audited visited assessed verified confirmed renewed recertified completed complete passed valid stage
  cert certificate certificates certification number no nr see annex appendix schedule list attached until through
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september
  october november december early mid late end year years
  sede edificio piso torre planta oficina central matriz siège bâtiment étage gebäude etage hauptsitz standort
  province state city country district region area metro near km`.split(/\s+/u),
);

/** An address that post or papers go to is no place of work. */
const ADDRESS_ONLY = /\b(?:mailing|postal|legal|billing|correspondence)\s+address\b/iu;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;
const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** "(not Davao)" says something of Davao. */
const TAKES_OUT_ANOTHER =
  /^\s*(?:not|no|except|excluding|excl\.?|without|nicht|ohne|außer|sauf|sin|salvo|sem|exceto|bez|senza|zonder)\s+(?:the\s+)?\p{Lu}/u;

/**
 * Whether what is said beside a site in small letters may take it off the list or leave but a part of it:
 * "5th floor only", "partner-run", "self-assessed". Names have capitals; what is known to be harmless is
 * listed, and a line of service limits the service and not the site. `name` is the site's: where that has no
 * capitals either, nothing can be told by them.
 */
export function limitsSite(remark: string, name: string): boolean {
  if (!CAPITAL.test(name) || TAKES_OUT_ANOTHER.test(remark)) return false;
  const words = remark.match(WORD) ?? [];
  const telling = words.filter((word) => SMALL_LETTER.test(word) && !HARMLESS.has(word));
  if (telling.length === 0) return false;
  if (ADDRESS_ONLY.test(remark)) return true;
  // "Kerala – Kochi only" names the one site that is meant.
  const isOnly = telling.every((word) => word === "only");
  if (isOnly && words.some((word) => CAPITAL.test(word))) return false;
  return telling.includes("only") || findServices(remark).mentions.length === 0;
}
