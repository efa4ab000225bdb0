/** Whose place it is, where it is not a site of the company: who audits or certifies it, who buys from it. */
const OF_ANOTHER =
  /\b(?:auditors?|certifiers?|certification\s+bod(?:y|ies)|certifying\s+bod(?:y|ies)|registrars?|assessors?|accreditation\s+bod(?:y|ies)|issued\s+by|zertifizierer|zertifizierungsstelle|certificadora|organisme\s+certificateur|(?:clients?|customers?)\s+(?:in|at|from|based))\b/iu;

/** Some place in its neighbourhood, and not the place itself. */
const NEARBY =
  /^\s*(?:near|close\s+to|outside(?:\s+of)?|around|in\s+the\s+(?:vicinity|suburbs?|outskirts)\s+of|(?:vicinity|suburbs?|outskirts)\s+of|(?:within\s+)?\d+\s*(?:km|kms|kilomet(?:er|re)s?|mi|miles?)\s+(?:of|from)|cerca\s+de|près\s+de|nahe|in\s+der\s+nähe\s+von|perto\s+de|vicino\s+a)\s/iu;

/** Where the company began, which need be no site of it today: "founded in 2015 in Lyon". */
const FOUNDED_THERE =
  /(?<!\p{L})(?:founded|incorporated|gegründet|fondée?|créée?|fundad[oa]|fondat[oa]|opgericht|założon[ay])\s+(?:(?:in|en|em|im|nel)\s+\d{4}\s+)?(?:in|en|à|em|a|w|te)\s+(?=\p{Lu})/u;

/** An address says "near" of its street; an entry of a list that begins so names no site. */
const BEGINS_ENTRY = /(?:^|[;\n\r|•])\s*$/u;

/** Whether the words from `start` to `end` name a place without saying that the company has a site there. */
export function doubtsSite(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (OF_ANOTHER.test(words) || FOUNDED_THERE.test(words)) return true;
  return NEARBY.test(words) && BEGINS_ENTRY.test(text.slice(0, start));
}
