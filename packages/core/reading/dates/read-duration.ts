import { bareDuration } from "./bare-duration.ts";
import { cellState } from "../cell/cell-state.ts";
import { durationTerms } from "./duration-terms.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import type { SourceCell } from "../cell/source-cell.ts";

const WITHIN_THE_DAY =
  /\b(?:same[\s-](?:business[\s-]|working[\s-])?day|eod|eob|cob|end\s+of\s+(?:the\s+)?(?:business\s+|working\s+)?day|(?:within|in)\s+(?:a|the)\s+day|next[\s-](?:business[\s-]|working[\s-])?day|nbd|overnight|daily)\b/iu;
const NO_LOSS = /^[\s\p{P}]*(?:0|zero|nil|near[\s-]zero|no\s+data\s+loss)(?:\s*\(.*)?[\s\p{P}]*$/iu;
const OPEN = /\b(?:more\s+than|over|at\s+least|greater)\b|>/iu;
const AT_ONCE =
  /\b(?:asap|as\s+soon\s+as|immediate(?:ly)?|prompt(?:ly)?|without\s+(?:undue\s+)?delay|instant(?:ly)?|real[\s-]?time|timely)\b/iu;

/** Which end of a range counts: the one that is worse for whoever relies on the answer. */
export type WorseEnd = "longest" | "shortest";

/**
 * A length of time in hours: "72h", "3 business days", "same day" (24). "ASAP" promises nothing,
 * and a bare number needs a heading with a unit ("RTO (hrs)").
 */
export function readDuration(cell: SourceCell, worse: WorseEnd = "longest"): Fact<number> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { text } = cell.content;
  const hours = new Set(durationTerms(text).map((term) => term[worse]));
  const [only, ...others] = hours;
  if (others.length > 0) return unclearIn(cell, "it gives more than one length of time");
  if (OPEN.test(text)) return unclearIn(cell, "it sets no upper limit");
  if (only !== undefined) return statedIn(cell, only);
  if (WITHIN_THE_DAY.test(text)) return statedIn(cell, 24);
  return withoutUnit(cell);
}

function withoutUnit(cell: SourceCell): Fact<number> {
  const { text } = cell.content;
  if (NO_LOSS.test(text)) return statedIn(cell, 0);
  if (AT_ONCE.test(text)) return unclearIn(cell, "it gives no number of hours");
  const bare = bareDuration(text, cell.heading);
  if (bare === null) return unclearIn(cell, "it gives no length of time");
  return bare === "no-unit"
    ? unclearIn(cell, "it does not say whether hours or days are meant")
    : statedIn(cell, bare);
}
