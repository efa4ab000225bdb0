/** What a group or a heading is about, where its words alone ("Expiry", "Scope") do not say. */
export type HeadingTopic = "iso" | "soc2" | "contract" | "bridge" | "other-standard";

const TOPICS: readonly (readonly [HeadingTopic, RegExp])[] = [
  ["bridge", /\b(?:bridge|gap letter)\b/u],
  ["iso", /\b(?:27001|22080|isms)\b/u],
  [
    "other-standard",
    /\b(?:iso (?:iec )?(?:9001|14001|20000|22301|27017|27018|27701|42001|45001)|soc (?:1|3)\b(?! (?:and )?(?:soc )?2)|pci|hitrust|fedramp|tisax|csa star|cyber essentials|pen(?:etration)? test(?:ing)?|gdpr|hipaa)\b/u,
  ],
  ["soc2", /\b(?:soc|soc 2|soc ii|ssae)\b/u],
  ["iso", /\biso\b/u],
  ["contract", /\b(?:contract|agreement|engagement|msa|sow)\b/u],
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
    .replace(/\b(?:your|the|current|latest|most recent|vendors?|suppliers?|company)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
