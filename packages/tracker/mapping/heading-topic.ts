/** What a group or a heading is about, where its words alone ("Expiry", "Scope") do not say. */
export type HeadingTopic = "iso" | "soc2" | "contract" | "bridge" | "other-standard";

/** Any other ISO standard; a year after "ISO" is an edition, and many write 27000 for 27001. */
const OTHER_ISO = /\biso (?:iec )?(?:ts )?(?!(?:2700[01]|20(?:05|13|17|22))\b)\d{3,}\b/u;
const OTHER_NUMBERED = /\b(?:as|en|nen|iatf|sa) ?(?!20\d\d\b)\d{3,}\b/u;
const OTHER_NAMED =
  /\b(?:(?<!\b(?:phi|pii) (?:and |or )?)pci(?! (?:and |or )?(?:phi|pii|data)\b)|hitrust|fed ?ramp|tisax|csa star|cyber essentials|hds|secnumcloud|irap|(?:bsi )?c5|pen(?:etration)? test(?:ing)?|gdpr|hipaa)\b/u;
const OTHER_SOC_REPORT =
  /^(?!.*\bsoc (?:2|ii)\b)(?!.*\bsoc 1 (?:or |and )?2\b).*\b(?:soc (?:1|3)|isae 3402)\b/u;

const SOC_REPORT = /\bsoc (?:2|ii|reports?|type|audits?|attestations?|examinations?)\b|\bssae\b/u;
/** "SOC" alone is the report, except where a security operations centre is meant. */
const SOC_ALONE =
  /^(?!.*\b(?:security operations?|siem|mdr|24 ?(?:x ?)?7|monitor\w*|detect\w*|teams?|analysts?|codes?|capabilit\w*|cent(?:er|re)s?|managed|in house|outsourced)\b).*\bsoc\b(?! (?:provider|vendor|partner|manager|lead|tool|platform|hours|operations)s?\b)/u;

/** "ISO" alone is the certificate, except in codes of countries and currencies and in formats. */
const ISO_ALONE =
  /(?<!\b(?:code|country|currency) )\biso\b(?! (?:[23]\b|alpha|codes?\b|countr|currenc|language|date\b|week|format|refs?\b|references?\b|clauses?\b|controls?\b))/u;

const TOPICS: readonly (readonly [HeadingTopic, RegExp])[] = [
  ["bridge", /\b(?:bridge|gap letter)\b/u],
  ["iso", /\b(?:27001|22080|isms)\b/u],
  // "Certs (ISO / SOC)" asks for both, and is read as the question for the first.
  ["iso", /\biso (?:and |or )?soc\b(?! \d)|\bsoc (?:and |or )?iso\b(?! \d)/u],
  ["other-standard", OTHER_ISO],
  ["other-standard", OTHER_NUMBERED],
  ["other-standard", OTHER_NAMED],
  ["other-standard", OTHER_SOC_REPORT],
  ["soc2", SOC_REPORT],
  ["soc2", SOC_ALONE],
  ["iso", ISO_ALONE],
  [
    "contract",
    /\b(?:contract|agreement|engagement|msa|sow|(?:contractual|outsourcing) arrangement)\b/u,
  ],
];

/** The topic of a heading in plain words, or `null`. */
export function headingTopic(words: string): HeadingTopic | null {
  return TOPICS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The words of a heading that say more than its topic: "iso 27001 valid to" is "valid to". */
export function withoutTopic(words: string): string {
  return words
    .replace(
      /\b(?:iso (?:iec )?27001|iso iec|iso|27001|isms|soc 2|soc ii|soc|ssae \d+|bridge letter|bridge|gap letter)\b/gu,
      " ",
    )
    .replace(
      /\b(?:your|the|current|latest|most recent|vendors?|suppliers?|(?<!certified )company)\b/gu,
      " ",
    )
    .replace(/\s+/gu, " ")
    .trim();
}
