import { asksForBoth } from "@scopefit/core/facts/answers-for-both";
import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

import type { ColumnMapping } from "./mapping.ts";

/** Marks that tick a box in one tracker and cross it out in the next. */
const MARK = /^[x●•■⬤]$/iu;
const NOTHING = /^[-–—]$/u;

/** One mark may be a slip. */
const FEWEST_MARKS = 2;

/**
 * Finds the columns in which a mark is a yes. An “x” alone may be either; where some vendors have it, the others
 * nothing, and none a yes or a no in words, it ticks what they have: nobody leaves every yes blank.
 */
export function withTicksFound(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  const vendor = columns.find(({ field }) => field === "vendorName");
  const vendors = vendor === undefined ? [] : (samples.get(vendor.column) ?? []);
  return columns.map((column) =>
    asksOneClaim(column) && areTicks(samples.get(column.column) ?? [], vendors.length)
      ? { ...column, isTicked: true as const, reason: `${column.reason}; a mark in it is a yes` }
      : column,
  );
}

function asksOneClaim({ field, heading }: ColumnMapping): boolean {
  return (field === "isoClaim" || field === "soc2Claim") && !asksForBoth(heading);
}

function areTicks(texts: readonly string[], vendors: number): boolean {
  const marks = texts.filter((text) => MARK.test(text));
  const others = texts.filter((text) => !MARK.test(text) && !NOTHING.test(text));
  const kinds = new Set(marks.map((text) => text.toLowerCase()));
  return (
    others.length === 0 &&
    kinds.size === 1 &&
    marks.length >= FEWEST_MARKS &&
    marks.length < vendors
  );
}

/** What a cell of a ticked column says: its mark, which is a yes, or what else stands there. */
export function tickedContent(content: CellContent): CellContent {
  if (content.kind !== "text" || !MARK.test(content.text.trim())) return content;
  return { kind: "boolean", text: content.text, boolean: true };
}
