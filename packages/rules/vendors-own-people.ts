/** The vendor as it speaks of itself, or as a buyer speaks of it. */
const ITSELF =
  /^\W*(?:self|ourselves|themselves|itself|we|(?:the\s+|our\s+|their\s+)?(?:vendor|supplier|management)(?:\s+(?:itself|themselves))?)\W*$/iu;
const INTERNAL =
  /\bintern(?:al(?:ly)?|[aeo])?\b|\bin[- ]house\b|\b(?:our|their|its|(?:vendor|supplier|company)['’]?s?) own\b|\bself[- ]/iu;

/** Whose people they are, what they do, and the word for people, with nothing beside: "our IT team". */
const WHOSE = String.raw`(?:(?:the|our|their|its|own|group|corporate|(?:vendor|supplier|company|provider)(?:['’]?s)?)\s+)*`;
const WHAT_THEY_DO = String.raw`(?:(?:it|information|cyber|infosec|security|compliance|risk|legal|quality|qa|grc|finance|privacy|data|protection|governance|operations|technology|and|&)\s+)*`;
const PEOPLE = String.raw`(?:teams?|staff|department|dept\.?|function|unit|office|officer|manager|management|division|employees|personnel|committee|board|c[ietos]+o|dpo)`;
const OWN_PEOPLE = new RegExp(String.raw`^\W*${WHOSE}${WHAT_THEY_DO}${PEOPLE}\W*$`, "iu");

/** A firm is named after all, which is for a look-up to know. */
const NAMES_A_FIRM =
  /\bby\s+\p{Lu}|\b(?:[Ll](?:td|TD|imited|IMITED)|LLP|LLC|[Ii]nc|INC|[Pp]lc|PLC|GmbH|[Pp]vt|[Cc]orp)\b/u;

/** Whether a name given for an auditor or certifier stands for the vendor's own people: "Self", "our IT team". */
export function areVendorsOwnPeople(name: string): boolean {
  if (NAMES_A_FIRM.test(name)) return false;
  return ITSELF.test(name) || INTERNAL.test(name) || OWN_PEOPLE.test(name);
}
