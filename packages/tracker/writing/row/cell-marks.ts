import { isOpen, type OpenOutcome, type Outcome } from "@scopefit/core/rule/rule";

import type { PlannedLook } from "../plan/edit-plan.ts";

/** How strongly an input cell is marked: 1 for a critical or high gap, 2 for a medium one, 3 for a review. */
export type MarkLevel = 1 | 2 | 3;

/** How each level looks. Blue is never used on input cells, nor red beside green. */
export const markLooks: Readonly<Record<MarkLevel, PlannedLook>> = {
  1: { fill: "F09A5B", font: "2B1400", bold: false, italic: false, border: "7F3F00" },
  2: { fill: "FFE699", font: "3F2E00", bold: false, italic: false, border: null },
  3: { fill: "BFBFBF", font: "1F1F1F", bold: false, italic: false, border: "7F7F7F" },
};

export const markLevels: readonly MarkLevel[] = [1, 2, 3];

/**
 * The code that our hidden column holds for one row: `|F1|K3|` says that the cell in column F
 * carries a high gap and the one in K a review. A sort moves it with its row.
 */
export function marksCode(outcomes: readonly Outcome[]): string {
  const levels = new Map<string, MarkLevel>();
  for (const outcome of outcomes) {
    if (!isOpen(outcome)) continue;
    const level = levelOf(outcome);
    if (level === null) continue;
    for (const address of outcome.cells) {
      const column = columnOf(address);
      levels.set(column, Math.min(level, levels.get(column) ?? 3) as MarkLevel);
    }
  }
  if (levels.size === 0) return "";
  return `|${[...levels].map(([column, level]) => `${column}${level}`).join("|")}|`;
}

/** The letters of an address, which are all but the digits at its end. */
function columnOf(address: string): string {
  let end = address.length;
  while (end > 0 && isDigit(address.charCodeAt(end - 1))) end--;
  return address.slice(0, end);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function levelOf({ outcome, severity }: OpenOutcome): MarkLevel | null {
  if (severity === "low") return null;
  if (outcome === "review") return 3;
  return severity === "medium" ? 2 : 1;
}

/** The formula that finds a mark for a column in the hidden cell of the same row. */
export function markFormula(column: string, level: MarkLevel, marksCell: string): string {
  return `ISNUMBER(SEARCH("|${column}${level}|",${marksCell}))`;
}
