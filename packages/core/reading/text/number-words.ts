const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ].map((word, number) => [word, number] as const),
);

/** Pattern source of a number in digits or, up to twelve, in words; give what it finds to `numberOf`. */
export const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

/** The number that digits or a word stand for. */
export function numberOf(word: string): number {
  return NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word.replace(",", "."));
}
