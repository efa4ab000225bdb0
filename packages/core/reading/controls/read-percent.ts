import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { percentIn, type SplitSide } from "./percent-text.ts";
import type { SourceCell } from "../cell/source-cell.ts";

const OFFICE_THEN_HOME = /(?:office|wfo|site).*(?:wfh|home|remote)/iu;
const HOME_THEN_OFFICE = /(?:wfh|home|remote).*(?:office|wfo|site)/iu;

/** Heads are no share while nobody says of how many. */
const COUNTS_HEADS = /head\s?count|number|\bno\b|#/iu;

/**
 * A share of work done from home, 0 to 100. Of "80/20" the heading or the words tell which half is
 * meant; where they do not, the greater counts, for it asks for more.
 */
export function readPercent(cell: SourceCell): Fact<number> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { content, heading } = cell;
  const value = percentIn(content.text, sideOf(`${heading} ${content.text}`)) ?? bareNumber(cell);
  return value === null ? unclearIn(cell, "it gives no share") : statedIn(cell, value);
}

function sideOf(words: string): SplitSide {
  if (OFFICE_THEN_HOME.test(words)) return "second";
  return HOME_THEN_OFFICE.test(words) ? "first" : "greater";
}

/** A fraction is how a spreadsheet keeps a percentage; a lone 1 may be 1 % or all. */
function bareNumber({ content, heading }: SourceCell): number | null {
  const text = content.text.trim();
  const number = content.kind === "number" ? content.number : bare(text);
  if (number === null || COUNTS_HEADS.test(heading)) return null;
  if (number < 0 || number > 100 || number === 1) return null;
  return number < 1 ? number * 100 : number;
}

function bare(text: string): number | null {
  return /^\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}
