/**
 * Long words of headings that are often mistyped. None stands here that a slip turns into another word, as
 * "contract" into "contact" or "report" into "resort".
 */
const WORDS =
  "accreditation accredited applicability application assessment attestation auditor authentication availability " +
  "background categories certificate certificates certification certifications certified certifying classification " +
  "complementary compliance continuity criteria critical criticality customer delivery deletion deviations " +
  "encryption exceptions exclusions expiration expiry frequency incident inherent management multifactor " +
  "nonconformities notification opinion organisation organization penetration privileged processor " +
  "recertification recovery registration residency retention screening segregation service services statement " +
  "subcontractor subcontractors subprocessor subprocessors subservice supplier suppliers surveillance systems " +
  "training transit unqualified vendor vendors verified";

const KNOWN = new Set(WORDS.split(" "));

/** What a slip never touches, so that "supplied" stays what it is beside "supplier". */
const FIRST_LETTERS = 1;
const LAST_LETTERS = 2;

const VOWELS = ["a", "e", "i", "o", "u", "y"];

const MEANT: ReadonlyMap<string, string> = new Map(
  [...KNOWN].flatMap((word) =>
    slipsOf(word)
      .filter((slip) => !KNOWN.has(slip))
      .map((slip) => [slip, word] as const),
  ),
);

/** A word as it is meant, where one letter of it is missing, doubled, wrong or in the place of the next. */
export function asMeant(word: string): string {
  return MEANT.get(word) ?? word;
}

function slipsOf(word: string): readonly string[] {
  const places = Array.from(
    { length: Math.max(0, word.length - LAST_LETTERS - FIRST_LETTERS) },
    (_, index) => index + FIRST_LETTERS,
  );
  return places.flatMap((place) => {
    const before = word.slice(0, place);
    const letter = word.charAt(place);
    const after = word.slice(place + 1);
    const swapped = before + after.charAt(0) + letter + after.slice(1);
    const wrong = VOWELS.includes(letter) ? VOWELS.map((vowel) => before + vowel + after) : [];
    return [before + after, before + letter + letter + after, swapped, ...wrong];
  });
}
