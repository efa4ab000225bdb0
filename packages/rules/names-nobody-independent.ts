const OWNER = String.raw`(?:by |from )?(?:(?:our|the|their|its|my|an?|vendor['’]?s?|company['’]?s?|supplier['’]?s?|own|internal|in[\s-]?house|external|independent|iso(?: 27001)?|lead|corporate|group|local)\s+)*`;
const TOPIC = String.raw`(?:(?:it|ict|information|security|infosec|compliance|quality|qa|audit|risk|grc|isms|governance|management|legal|hr|and|&)\s+)*`;
const PEOPLE = String.raw`(?:departments?|dept\.?|teams?|staff|functions?|units?|divisions?|managers?|officers?|management|auditors?|audits?|assessors?|assessments?|reviews?|people|employees|colleagues|experts?|specialists?)`;
/** Those who advise, whoever they are: "consultant" alone names no firm that could be looked up. */
const ADVISERS = String.raw`(?:consultants?|consultancy|consulting (?:firm|company|partner)|consulting|advis[eo]rs?|implementation partner|implementers?|trainers?)`;
const ITSELF = String.raw`self|self[\s-]\p{L}+|in[\s-]?house|internal|internally|ourselves|themselves|vendor|supplier|us|own|ciso|cio|cto|dpo|isms|selbst|intern|eigene?|interno|interna|interne|propio|próprio|berater|asesor|consultor|consultora`;

const NOBODY_INDEPENDENT = new RegExp(
  String.raw`^[\s\p{P}]*(?:${OWNER}(?:${ITSELF}|${ADVISERS})|(?=.*(?<!\p{L})(?:our|their|its|my|own|internal|in[\s-]?house|vendor['’]?s?|company['’]?s?|supplier['’]?s?|it|ict|isms|compliance|quality|security|infosec|management)(?!\p{L}))${OWNER}${TOPIC}${PEOPLE})(?:\s+${TOPIC}${PEOPLE})?(?:\s+only)?[\s\p{P}\d]*$`,
  "iu",
);

/**
 * Whether what is given for the issuer of a certificate names only people of the vendor's own, or
 * somebody who helped to build what is certified: "Self", "Internal audit", "Our IT department",
 * "Consultant". A firm by its name is left to the look-up, an adviser's too.
 */
export function namesNobodyIndependent(words: string): boolean {
  return NOBODY_INDEPENDENT.test(words);
}
