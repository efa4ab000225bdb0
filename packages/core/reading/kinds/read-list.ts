import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { splitItems } from "../text/split-items.ts";
import { isWithheld } from "../cell/withheld.ts";

const NONE =
  /^[\s\p{P}]*(?:none|nil|no|zero|not\s+used|nobody|ninguno|nenhum|aucun|keine?)(?:\s+(?:(?:cuecs?|(?:complementary\s+)?user(?:[\s-]entity)?\s+controls?)(?:\s+(?:apply|required|needed|listed|identified|noted))?|apply|used|known|identified|applicable|named|listed|disclosed|in\s+scope|at\s+(?:this\s+time|present)|currently|(?:sub-?\s?(?:service|processors?|contractors?)|fourth|4th|other|such)\b[\p{L}\s-]*))?[\s\p{P}]*$/iu;

/** Words that say there are some and name none. */
const UNNAMED =
  /^[\s\p{P}]*(?:yes|y|true|various|several|multiple|many|some|numerous|others?|too\s+many.*|a\s+few|misc(?:ellaneous)?|all|(?:as|when|if|where)\s+(?:and\s+when\s+)?(?:needed|required|necessary)|depends(?:\s+\p{L}+)*|varies|\d{1,3})[\s\p{P}]*$/iu;

/** "None shared": there may be none, or nobody names them. */
const NONE_OR_UNNAMED =
  /^[\s\p{P}]*(?:none|nothing)\s+(?:(?:is|are|was|were|has|have|been)\s+)*(?:shared|provided|given|available|stated|specified|supplied)(?!\p{L})/iu;

/** The names that a cell lists, none of them where it says "none". */
export function readList(cell: SourceCell): Fact<readonly string[]> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { text } = cell.content;
  if (NONE.test(text)) return statedIn(cell, []);
  if (NONE_OR_UNNAMED.test(text)) return unclearIn(cell, "it may mean none, or that none is named");
  if (UNNAMED.test(text)) return unclearIn(cell, "it names none");
  if (isWithheld(text)) return unclearIn(cell, "it withholds the names");
  const items = splitItems(text);
  return items.length === 0 ? unclearIn(cell, "it names none") : statedIn(cell, items);
}
