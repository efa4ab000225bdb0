import { categoriesInShort } from "./category-short-forms.ts";
import { cellState } from "../../cell/cell-state.ts";
import type { Fact } from "../../cell/fact.ts";
import { statedIn, unclearIn } from "../../cell/from-cell.ts";
import { categoriesNamed, soc2CategoriesIn } from "./soc2-categories.ts";
import { isStillToCome } from "../../cell/still-to-come.ts";
import type { SourceCell } from "../../cell/source-cell.ts";
import type { TrustServicesCategory } from "../../statement/statement.ts";

/** What the column is called, said once more before the answer. */
const LABEL =
  /^(?:soc\s?2\s+)?(?:tscs?|tsp|trust services?(?: (?:criteria|categor(?:y|ies)|principles?))?|criteria|categor(?:y|ies)|principles?)\s*[:–-]\s*/iu;
const ONLY = /\s+only$/iu;
const ALL_FIVE =
  /^all(?:\s+(?:five|5))?(?:\s+(?:of (?:them|the)|tscs?|trust|services?|criteria|categories|principles))*(?:[\s,(]+incl(?:uding|\.)?\s[^;]*)?$/iu;
const COMMON_CRITERIA = /^(?:cc|common criteria)(?:\s*1\s*[-–]\s*9)?$/iu;
const ANOTHER_COUNT = /\+\s*\d|^\d+$/u;
const LEFT_OUT =
  /(?<!\p{L})(?:no|not|non|except|excepto|exceto|excl\p{L}*|without|ohne|außer|kein\p{L}*|sin|sem|sans|sauf|other than)(?!\p{L})/iu;
const STILL_TO_COME =
  /(?<!\p{L})(?:plan\p{L}*|future|next|from 20\d\d|to be added|will be|geplant|previst[oa]s?|prévue?s?)(?!\p{L})/iu;

/** The trust services categories that a column of categories names. */
export function readCategories(cell: SourceCell): Fact<readonly TrustServicesCategory[]> {
  const state = cellState(cell);
  if (state !== null) return state;
  const text = cell.content.text.trim().replace(LABEL, "").replace(ONLY, "");
  if (expandsWrongly(text)) {
    return unclearIn(cell, "its letters are spelt out in another way than AICPA’s");
  }
  if (ALL_FIVE.test(text)) return statedIn(cell, soc2CategoriesIn("all five categories"));
  if (COMMON_CRITERIA.test(text)) return statedIn(cell, ["security"]);
  if (ANOTHER_COUNT.test(text)) return unclearIn(cell, "it counts categories without naming them");
  if (LEFT_OUT.test(text)) return unclearIn(cell, "it says which categories are left out");
  if (isStillToCome(text) || STILL_TO_COME.test(text)) {
    return unclearIn(cell, "it says which categories are still to come");
  }
  const short = categoriesInShort(text);
  if (short.size > 0) return statedIn(cell, inOrder(short));
  const named = categoriesNamed(text);
  if (named.length > 0) return statedIn(cell, named);
  return unclearIn(cell, "it names none of the five categories");
}

/** "P: Processing Integrity, PI: Privacy": letters and words that do not go together. */
function expandsWrongly(text: string): boolean {
  return /(?<!\p{L})(?:P\s*[:=(–-]+\s*processing|PI\s*[:=(–-]+\s*privacy|C\s*[:=(–-]+\s*(?:availability|privacy)|A\s*[:=(–-]+\s*confid)/iu.test(
    text,
  );
}

const categoryOrder = soc2CategoriesIn("all five categories");

function inOrder(named: ReadonlySet<TrustServicesCategory>): readonly TrustServicesCategory[] {
  return categoryOrder.filter((category) => named.has(category));
}
