import { cellState } from "../../cell/cell-state.ts";
import type { Fact } from "../../cell/fact.ts";
import { statedIn, unclearIn } from "../../cell/from-cell.ts";
import { opinionOfAnswer } from "./opinion-of-answer.ts";
import type { SourceCell } from "../../cell/source-cell.ts";
import type { AuditorOpinion } from "../../statement/statement.ts";

/** The opinion that a column of opinions gives. "Passed" and "no issues" are not opinions. */
export function readOpinion(cell: SourceCell): Fact<AuditorOpinion> {
  const state = cellState(cell);
  if (state !== null) return state;
  const opinion = opinionOfAnswer(cell.content.text);
  if (opinion === "unclear") return unclearIn(cell, "its words can mean more than one opinion");
  if (opinion === null) return unclearIn(cell, "it is none of the four opinions an auditor gives");
  return statedIn(cell, opinion);
}
