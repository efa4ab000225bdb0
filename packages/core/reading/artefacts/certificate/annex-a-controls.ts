/** The control lists of Annex A: 93 controls in 4 themes, or 114 in 14 domains. */
type AnnexAList = "2022" | "2013";

/** A control of Annex A by its number. */
export interface AnnexAControl {
  /** Without the "A.": "8.30", "9.2.1". */
  readonly id: string;
  /** The list it is from; `null` for a number such as "8.2" that both lists have. */
  readonly list: AnnexAList | null;
}

/** How many controls each theme of the list of 2022 has. */
const CONTROLS_OF_THEME: Readonly<Record<string, number>> = { "5": 37, "6": 8, "7": 14, "8": 34 };

/** How many objectives the domains of the list of 2013 have whose numbers the list of 2022 has too. */
const OBJECTIVES_OF_DOMAIN: Readonly<Record<string, number>> = { "5": 1, "6": 2, "7": 3, "8": 3 };

/** Domains 5 to 18 of the list of 2013. */
const DOMAINS = { first: 5, last: 18 } as const;

const NUMBERED = String.raw`(?:A\s?\.?\s?)?(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?`;
const CONTROL = new RegExp(String.raw`(?<![\p{L}\p{N}.])${NUMBERED}(?![\p{N}]|\.\d)`, "giu");
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:A\s?\.?\s?)?(\d{1,2})\.(\d{1,2})\s*(?:-|–|to)\s*(?:A\s?\.?\s?)?\1\.(\d{1,2})(?![\p{N}]|\.\d)`,
  "giu",
);

/** The controls that a text names by number, each once, ranges ("7.1–7.4") written out. */
export function annexAControlsIn(text: string): readonly AnnexAControl[] {
  const controls = new Map<string, AnnexAControl>();
  const writtenOut = text.replace(RANGE, (_, theme: string, first: string, last: string) =>
    numbersBetween(Number(first), Number(last))
      .map((number) => `${theme}.${number}`)
      .join(" "),
  );
  for (const [, theme = "", number = "", third] of writtenOut.matchAll(CONTROL)) {
    const id = [theme, number, third].filter((part) => part !== undefined).join(".");
    const lists = listsOf(Number(theme), Number(number), third !== undefined);
    const [list = null, ...others] = lists;
    if (list !== null) controls.set(id, { id, list: others.length === 0 ? list : null });
  }
  return [...controls.values()];
}

function listsOf(theme: number, number: number, isThirdLevel: boolean): readonly AnnexAList[] {
  if (number === 0) return [];
  const isDomain = theme >= DOMAINS.first && theme <= DOMAINS.last;
  if (isThirdLevel) return isDomain ? ["2013"] : [];
  const lists: AnnexAList[] = [];
  if (number <= (CONTROLS_OF_THEME[theme] ?? 0)) lists.push("2022");
  if (isDomain && number <= (OBJECTIVES_OF_DOMAIN[theme] ?? (theme > 8 ? 9 : 0))) {
    lists.push("2013");
  }
  return lists;
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
