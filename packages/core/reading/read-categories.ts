import { cellState } from "./cell-state.ts";
import type { Fact } from "./fact.ts";
import { statedIn, unclearIn } from "./from-cell.ts";
import { categoriesNamed, soc2CategoriesIn } from "./soc2-categories.ts";
import type { SourceCell } from "./source-cell.ts";
import type { TrustServicesCategory } from "./statement.ts";

const LETTERS: Readonly<Record<string, TrustServicesCategory>> = {
  S: "security",
  SEC: "security",
  CC: "security",
  A: "availability",
  AV: "availability",
  PI: "processing-integrity",
  C: "confidentiality",
  CONF: "confidentiality",
  P: "privacy",
  PRIV: "privacy",
};

/** "SAC", "SACPIP": letters run together, in any order. */
const RUN_TOGETHER = /^(?:S|A|PI|C|P)+$/u;
const ALL_FIVE =
  /^all(?:\s+(?:five|5))?(?:\s+(?:of them|tscs?|trust|services?|criteria|categories|principles))*$/iu;
const COMMON_CRITERIA = /^(?:cc|common criteria)(?:\s*(?:only|1\s*[-–]\s*9))?$/iu;
const ANOTHER_COUNT = /\+\s*\d|^\d+$/u;
const LEFT_OUT = /(?<!\p{L})(?:no|not|except|excl\p{L}*|without|only planned)(?!\p{L})/iu;

/** The trust services categories that a column of categories names. */
export function readCategories(cell: SourceCell): Fact<readonly TrustServicesCategory[]> {
  const state = cellState(cell);
  if (state !== null) return state;
  const text = cell.content.text.trim();
  if (expandsWrongly(text)) {
    return unclearIn(cell, "its letters are spelt out in another way than AICPA’s");
  }
  if (ALL_FIVE.test(text)) return statedIn(cell, soc2CategoriesIn("all five categories"));
  if (COMMON_CRITERIA.test(text)) return statedIn(cell, ["security"]);
  if (ANOTHER_COUNT.test(text)) return unclearIn(cell, "it counts categories without naming them");
  if (LEFT_OUT.test(text)) return unclearIn(cell, "it says which categories are left out");
  const named = categoriesNamed(text);
  if (named.length > 0) return statedIn(cell, named);
  const letters = categoriesOfLetters(text);
  if (letters.length > 0) return statedIn(cell, letters);
  return unclearIn(cell, "it names none of the five categories");
}

/** "P: Processing Integrity, PI: Privacy": letters and words that do not go together. */
function expandsWrongly(text: string): boolean {
  return /(?<!\p{L})(?:P\s*[:=(–-]+\s*processing|PI\s*[:=(–-]+\s*privacy|C\s*[:=(–-]+\s*(?:availability|privacy)|A\s*[:=(–-]+\s*confid)/iu.test(
    text,
  );
}

function categoriesOfLetters(text: string): readonly TrustServicesCategory[] {
  const words = text
    .toUpperCase()
    .split(/[\s,;/&+|]+/u)
    .filter((word) => word !== "" && word !== "AND");
  const letters = words.flatMap((word) =>
    word in LETTERS ? [word] : RUN_TOGETHER.test(word) ? (word.match(/PI|[SACP]/gu) ?? []) : [""],
  );
  if (letters.includes("")) return [];
  const named = new Set(
    letters.map((letter) => LETTERS[letter]).filter((one) => one !== undefined),
  );
  return soc2CategoryOrder.filter((category) => named.has(category));
}

const soc2CategoryOrder = soc2CategoriesIn("all five categories");
