/** Words for a level of a help desk, which a number stands beside. */
const LEVEL_WORDS = ["level", "tier", "line", "niveau", "nivel", "livello"];

/** How each level is numbered, before such a word and behind it. */
const NUMBERED = [
  { level: "1", behind: ["1", "one", "i"], before: ["first", "1st"] },
  { level: "2", behind: ["2", "two", "ii"], before: ["second", "2nd"] },
  { level: "3", behind: ["3", "three", "iii"], before: ["third", "3rd"] },
] as const;

/** "L1-L3", "tiers 1 to 3": the levels from one to another. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  "1 2": ["1", "2"],
  "1 and 2": ["1", "2"],
  "2 3": ["2", "3"],
  "2 and 3": ["2", "3"],
  "1 3": ["1", "2", "3"],
  "1 to 3": ["1", "2", "3"],
};

function phrasesOfLevels(): readonly (readonly [phrase: string, levels: readonly string[]])[] {
  const single = NUMBERED.flatMap(({ level, behind, before }) =>
    [
      `l${level}`,
      ...LEVEL_WORDS.flatMap((word) => [
        ...behind.map((number) => `${word} ${number}`),
        ...before.map((number) => `${number} ${word}`),
      ]),
    ].map((phrase) => [phrase, [level]] as const),
  );
  const several = Object.entries(RANGES).flatMap(([range, levels]) =>
    [range.replaceAll(/\d/gu, "l$&"), ...LEVEL_WORDS.map((word) => `${word} ${range}`)].map(
      (phrase) => [phrase, levels] as const,
    ),
  );
  return [...single, ...several];
}

/** The levels of support that a phrase stands for: "second line", "L1-L3", "all tiers". */
export const SUPPORT_LEVELS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(phrasesOfLevels()),
  "all level": ["1", "2", "3"],
  "all tier": ["1", "2", "3"],
};
