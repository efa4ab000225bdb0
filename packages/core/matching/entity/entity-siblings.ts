const FIRST_WORD = /^\p{Lu}[\p{L}\p{N}]{2,}/u;
const MOST_WORDS = 5;

/**
 * "Acme Romania, Acme Hungary": companies of one group between commas. Every part has to begin with the name of
 * the group and to be short, since commas part addresses as well.
 */
export function withSiblingsParted(text: string): string {
  if (!text.includes(",")) return text;
  const [word] = FIRST_WORD.exec(text) ?? [];
  if (word === undefined) return text;
  const parts = text.split(/,\s+/u);
  const isSibling = (part: string) =>
    part.startsWith(`${word} `) && !/\d/u.test(part) && part.split(/\s+/u).length <= MOST_WORDS;
  return parts.length > 1 && parts.every(isSibling) ? parts.join("; ") : text;
}
