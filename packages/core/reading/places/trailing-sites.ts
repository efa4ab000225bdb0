import { findServices } from "../services/find-services.ts";

/** One or two letters are a category or a state. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{2,}`;
const NAME = String.raw`${WORD}(?:\s(?:${WORD}|d[aeo]s?|del|la|le|sur|am|an\sder|upon))*(?:\s[A-Z]{2,3}\d{1,2})?`;
const JOINER = String.raw`\s(?:and|und|et|y|e|en|oraz|och|og|&)\s(?:d[eoa]\s|in\s|te\s)?`;
const LEAD = String.raw`(?:(?:sites?|offices?|locations?|Standorte?|Sites?|sede|sedes|vestiging(?:en)?)\s(?:(?:in|at|of|de|di|d[oa]|te)\s)?|(?:site|sites|siège|agence)\sd[e’']\s?|(?:in|at|à|em|en)\s)?`;
const BEHIND = String.raw`(?:\s(?:offices?|sites?|cent(?:re|er)s?|data\scent(?:re|er)s?|plant|campus))?`;

/** One name, or several with a word between them, and at most a word of what they are. */
const NAMES = new RegExp(`^${LEAD}(?<names>${NAME}(?:${JOINER}${NAME})*)${BEHIND}$`, "u");

/** What ends a scope in capitals and is no town: an activity, a category, a law, a company. */
const NO_TOWN =
  /(?:(?<!j)ing|ment|tion|ance|ity|ware|ics|ions|ies|logy|graphy|Services?|Support|Systems?|Platforms?|Cloud|Data|Design|Annex|Teams?|Clients?|Customers?|Privacy|Hosting|Desk|Operations|Portal|App|Suite|Online|Group|Holdings?|Retail|Sales|Audit|Tax)$|(?<!\p{L})(?:ISO|IEC|SOC|SoA|SaaS|IaaS|PaaS|AWS|Azure|GCP|Ltd|Limited|Inc|LLC|LLP|PLC|GmbH|AG|KG|SE|BV|B\.V|NV|N\.V|SA|S\.A|SAS|SARL|SL|S\.L|AB|AS|Oy|Oyj|ApS|SpA|S\.p\.A|Srl|S\.r\.l|Sp\.|Pty|Pte|Pvt|Corp|Co)(?!\p{L})/u;

/** The town, and at most its state and country. */
const MOST_PARTS = 3;

/** What stands right before the town and makes it that of a host, a client or an issuer. */
const OF_OTHERS =
  /\b(?:hosted|stored|housed|backed up|running|runs)\b[^,;]*$|(?<!\p{L})(?:AWS|Azure|GCP|Google Cloud|Amazon(?: Web Services)?|Hetzner|OVH\p{L}*|Equinix)[^,;]*$|\b(?:for|to|on behalf of|certified by|audited by|assessed by|issued by)\s+\p{Lu}[^,;]*$|\b(?:clients|customers)\s+(?:in|such as|including)\b[^;]*$/u;

/** In front of the towns there has to be a scope. */
const SHORTEST_SCOPE = 12;

/**
 * The places that stand at the end of a scope with nothing but a comma or a dash before them: “Payroll services,
 * Leeds”, “Relation client – site de Nantes”. `null` where it ends otherwise.
 */
export function trailingSites(scope: string): string | null {
  const text = scope.trim().replace(/\.$/u, "");
  const parts = text.split(/\s*[,;]\s+|\s+[–—-]\s+/u);
  const sites: string[] = [];
  while (parts.length > 1 && sites.length < MOST_PARTS) {
    const names = namesIn(parts[parts.length - 1] ?? "");
    if (names === null) break;
    sites.unshift(names);
    parts.pop();
  }
  const before = parts.join(" ");
  const saysMore = before.length >= SHORTEST_SCOPE && /\s\p{L}/u.test(before);
  return sites.length > 0 && saysMore && !OF_OTHERS.test(parts[parts.length - 1] ?? "")
    ? sites.join(", ")
    : null;
}

/** "Tunis (Lac 2)": the part of the town, in brackets behind it. */
const QUARTER = /\s\([^()]{1,20}\)$/u;

function namesIn(part: string): string | null {
  const names = NAMES.exec(part.replace(QUARTER, ""))?.groups?.["names"];
  if (names === undefined || NO_TOWN.test(names)) return null;
  return findServices(names).mentions.length > 0 ? null : names;
}
