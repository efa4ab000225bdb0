import { areVendorsOwnPeople } from "./vendors-own-people.ts";

/** Those who advise, whoever they are: "consultant" alone names no firm that could be looked up. */
const UNNAMED_ADVISER =
  /^[\s\p{P}]*(?:by |from )?(?:(?:our|the|their|its|an?|external|independent|iso(?: 27001)?|local|group)\s+)*(?:consultants?|consultancy|consulting(?: (?:firm|company|partner))?|advis[eo]rs?|implementation partner|implementers?|trainers?|berater|asesor|consultora?)[\s\p{P}]*$/iu;

/**
 * Whether what is given for the issuer of a certificate names only people of the vendor's own, or
 * somebody who helped to build what is certified: "Self", "Internal audit", "Our IT department",
 * "Consultant". A firm by its name is left to the look-up, an adviser's too.
 */
export function namesNobodyIndependent(words: string): boolean {
  return areVendorsOwnPeople(words) || UNNAMED_ADVISER.test(words);
}
