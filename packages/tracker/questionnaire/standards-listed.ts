import { readsAsAnswer } from "../layout/reads-as-answer.ts";
import type { GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "../mapping/match-heading.ts";
import { textAt } from "./text-at.ts";

const ISO = /^iso (?:iec )?27001(?: (?:2013|2022))?(?: (?:certification|certificate|certified))?$/u;
const SOC_2 = /^soc 2(?: type (?:i|ii|1|2))?(?: (?:report|attestation|certification))?$/u;

/** Where standards are listed: the column, from 0, and the row that heads the answers. */
export interface StandardsListed {
  readonly column: number;
  readonly header: GridRow;
}

/**
 * A column in which rows are called exactly “SOC 2” and “ISO 27001”, with answers of vendors side by side: a
 * comparison, whatever heads it. `null` where none is. What a standard is asked of one alone, or beside it
 * who sees to it and until when, is a list of standards and names no vendors.
 */
export function standardsListed(rows: readonly GridRow[]): StandardsListed | null {
  const iso = rows.find((row) => ISO.test(labelOf(row)));
  const soc2 = rows.find((row) => SOC_2.test(labelOf(row)));
  if (iso === undefined || soc2 === undefined) return null;
  const column = firstColumn(iso);
  if (column === undefined || firstColumn(soc2) !== column) return null;
  const header = rows.find(({ cells }) => cells.length > 2);
  if (header === undefined || header.row >= Math.min(iso.row, soc2.row)) return null;
  const heads = header.cells.filter((cell) => cell.column > column);
  const isCompared =
    textAt(header, column) !== "" &&
    heads.every(({ content }) => mayName(content.text)) &&
    [iso, soc2].every((row) => isAnswered(row, column));
  return isCompared ? { column, header } : null;
}

function labelOf({ cells: [first] }: GridRow): string {
  return first === undefined ? "" : headingWords(first.content.text);
}

function firstColumn({ cells }: GridRow): number | undefined {
  return cells[0]?.column;
}

/** A heading that asks for something names nobody. */
function mayName(heading: string): boolean {
  const { field, confidence, doubt } = matchHeading([heading]);
  return field === null && confidence === 0 && doubt === null;
}

/** Whether a row holds several answers, and mostly such as are given to a question. */
function isAnswered({ cells }: GridRow, column: number): boolean {
  const beside = cells.filter((cell) => cell.column > column && cell.content.text.trim() !== "");
  const answers = beside.filter(({ content }) => readsAsAnswer(content, 1));
  return beside.length > 1 && answers.length * 2 > beside.length;
}
