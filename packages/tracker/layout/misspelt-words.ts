/** Long words of headings that are often mistyped. */
const WORDS =
  "accreditation accredited accrediting additional agreement applicability applicable application " +
  "applications assessment assessor attached attestation auditor authentication availability " +
  "available background business categories category certificate certificates certification " +
  "certifications certified certifier certifying classification company complementary compliance " +
  "continuity contract contracting controls coverage covered criteria critical criticality current " +
  "customer deletion delivery description deviations disaster disposal effective encrypted " +
  "encryption evidence exceptions exclusions expiration expiry external findings frequency " +
  "incident incidents inclusive inherent issuance location locations management multifactor " +
  "network nonconformities notification opinion organisation organization original parties " +
  "penetration personal prevention principles privileged processor product provided provider " +
  "recertification recovery reference registration renewal residency response responses retention " +
  "review reviewed reviews screening security segregation separation service services statement " +
  "subcontractor subcontractors subprocessor subprocessors subservice supplier suppliers " +
  "surveillance systems training transit unqualified vendor vendors verification verified version ";

const KNOWN = new Set(WORDS.trim().split(" "));

/** Words that a slip makes of others and that mean something else. */
const WORDS_OF_THEIR_OWN = new Set(["contact", "contacting", "prover", "currant", "resection"]);

/** What a slip never touches, so that "supplied" stays what it is beside "supplier". */
const FIRST_LETTERS = 1;
const LAST_LETTERS = 2;

const VOWELS = ["a", "e", "i", "o", "u", "y"];

const MEANT: ReadonlyMap<string, string> = new Map(
  [...KNOWN].flatMap((word) =>
    slipsOf(word)
      .filter((slip) => !KNOWN.has(slip) && !WORDS_OF_THEIR_OWN.has(slip))
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
