import { listAfter } from "../labelled/list-after.ts";

const SITES =
  /(?<!\p{L})(?:(?:certified |in-scope )?sites?(?: in scope| covered)?|locations?(?: in scope| covered)?|facilities covered|certified (?:locations|offices)|(?:locations?|sites?|offices?|facilities) (?:covered by|in scope of|included in|listed on|under) (?:the|our|its) [^:.;|]{0,40})\s*(?:[:=]|\bare\b(?! (?:\p{L}+ )?(?:ISO|SOC|certified|covered|included|in scope|audited|all|not))|\binclude\b)\s*([^.|\n]{2,160})/iu;
/** "Manila and Cebu sites are …", "our Nairobi delivery centre is …". */
const SITES_ARE_CERTIFIED =
  /(?:^|[.;]\s|\b[Oo]ur\s|\b[Tt]he\s)((?:\p{Lu}[\p{L}-]+(?:,\s(?:and\s)?|\sand\s|\s&\s))+\p{Lu}[\p{L}-]+(?=\s(?:sites|offices|(?:\p{Ll}+\s)?cent(?:er|re)s|facilities|hubs|locations)\s(?:are|have|hold))|(?<=[Oo]ur\s)\p{Lu}[\p{L}-]+(?=\s(?:site|office|(?:\p{Ll}+\s)?cent(?:er|re)|facility|hub)\s(?:is|has|holds)))/u;
const NO_PLACE = /^(?:valid|issued|expir|scope|cert|iso|soc|all|none|the|our|see|standard)/iu;

const PLACE = String.raw`(?!(?:Customer|Client|Head|Main|Global|Regional|Corporate|Central|Data|Support|Service|Operations?|Delivery|Contact|Call|Security|Development|Production|Cloud|ISO|SOC|All|The|Our)(?!\p{L}))\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`;
const PLACES = String.raw`(${PLACE}(?:(?:,\s(?:and\s)?|\s(?:and|&|und|et|y|e|en)\s)${PLACE})*)`;
/** "certified for our Dublin and Kraków sites", "an den Standorten München und Wien". */
const AT_SITES = new RegExp(
  String.raw`(?<!\p{L})(?:at|for|in|from|covers?|covering)\s(?:our|the|its)\s${PLACES}\s(?:sites?|offices?|locations?|facilit(?:y|ies)|hubs?|campus(?:es)?)(?!\p{L})`,
  "u",
);
const SITES_IN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:sites|offices|locations|facilities|hubs) (?:in|of)|an den Standorten|les sites de|las sedes de|los centros de|le sedi di|de locaties)\s${PLACES}`,
  "u",
);
const SPEAKS_OF_CERTIFICATE = /certif|zertifi|scope|27001|geltungsbereich|périmètre|alcance/iu;
/** A clause that takes sites away, or says where they will be one day. */
const NOT_THERE =
  /(?<!\p{L})(?:not|no|nor|never|exclud\p{L}*|exclusions?|except|outside|out of|other than|planned|will|nicht|hors|sauf|excepto)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** The places that a text says a certificate covers, as written. */
export function certifiedSitesIn(text: string): readonly string[] {
  const listed = listAfter(SITES, text);
  const stop = listed.findIndex((item) => !/^\p{Lu}/u.test(item) || NO_PLACE.test(item));
  const places = stop === -1 ? listed : listed.slice(0, stop);
  if (places.length > 0) return places;
  const certified = listAfter(SITES_ARE_CERTIFIED, text);
  return certified.length > 0 ? certified : sitesOfClauses(text);
}

function sitesOfClauses(text: string): readonly string[] {
  if (!SPEAKS_OF_CERTIFICATE.test(text)) return [];
  for (const clause of text.split(/[.;\n]\s*/u)) {
    if (NOT_THERE.test(clause)) continue;
    const places = [AT_SITES, SITES_IN].map((pattern) => listAfter(pattern, clause));
    const found = places.find((list) => list.length > 0);
    if (found !== undefined) return found;
  }
  return [];
}
