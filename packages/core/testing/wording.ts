/** Words a finding must never use of a vendor, outside quoted words of the vendor's own. */
const NEVER_SAID =
  /\b(secure|insecure|safe|unsafe|trusted|compliant|non-compliant|pass(?:es|ed)?|fail(?:s|ed)?|approved|rejected|fake|forged|fraud(?:ulent)?)\b/giu;

/** The banned words of a text, those inside “quotes” left out. */
export function badWordsIn(text: string): readonly string[] {
  return text.replace(/“[^”]*”/gu, "").match(NEVER_SAID) ?? [];
}

/** How many words a text has; a {placeholder} counts as one. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
