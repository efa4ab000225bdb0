/** A level of technical support. */
export type SupportLevel = 1 | 2 | 3;

const NAMES: Readonly<Record<SupportLevel, { readonly th: string; readonly word: string }>> = {
  1: { th: "1st", word: "first" },
  2: { th: "2nd", word: "second" },
  3: { th: "3rd", word: "third" },
};

/** What has levels. */
const WORKS = [
  "support",
  "technical support",
  "tech support",
  "application support",
  "it support",
  "desktop support",
  "end user support",
  "user support",
  "it helpdesk",
  "it service desk",
  "helpdesk",
  "help desk",
  "service desk",
];

/** The level by itself: "L1", "tier 1", "first line". */
export function bareLevels(level: SupportLevel): string {
  const { th, word } = NAMES[level];
  return [
    `l${level}`,
    `n${level}`,
    `niveau ${level}`,
    `nivel ${level}`,
    `level ${level}`,
    `tier ${level}`,
    `${th} level`,
    `${word} level`,
    `${th} line`,
    `${word} line`,
    `${word} tier`,
  ].join(", ");
}

/** All levels by their ends: "L1-L3", "tier 1 to 3". */
export const allLevels = [
  "l1 l3",
  "l1 to l3",
  "l1 3",
  "level 1 3",
  "level 1 to 3",
  "tier 1 3",
  "tier 1 to 3",
].join(", ");

/** "L1 support", "second-line application support", "service desk level 1". */
export function supportOfLevel(level: SupportLevel): string {
  return withWorks(bareLevels(level).split(", "));
}

/** "L1/L2 support", "service desk levels 1 and 2", "first- and second-line support". */
export function supportOfLevels(...levels: readonly SupportLevel[]): string {
  const [first, last] = [levels[0] ?? 1, levels.at(-1) ?? 1];
  const heads = ["l", "level ", "tier "].flatMap((head) => [
    levels.map((level) => `${head}${level}`).join(" "),
    levels.map((level) => `${head}${level}`).join(" and "),
    `${head}${levels.join(" ")}`,
    `${head}${levels.join(" and ")}`,
    `${head}${first} to ${last}`,
    `${head}${first} to ${head}${last}`,
    `${head}${first} ${head}${last}`,
    `${head}${first} ${last}`,
  ]);
  const tails = ["level", "line"].flatMap((tail) =>
    (["th", "word"] as const).flatMap((form) => {
      const names = levels.map((level) => NAMES[level][form]);
      return [`${names.join(" and ")} ${tail}`, `${names.join(" ")} ${tail}`].concat(
        `${names.map((name) => `${name} ${tail}`).join(" and ")}`,
      );
    }),
  );
  return withWorks([...new Set([...heads, ...tails])]);
}

function withWorks(levels: readonly string[]): string {
  return levels
    .flatMap((level) => WORKS.flatMap((work) => [`${level} ${work}`, `${work} ${level}`]))
    .join(", ");
}
