import type { GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "../mapping/match-heading.ts";
import type { StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";

/**
 * Parts rows where a question comes again: each stretch is the answers of one vendor, who is asked for its
 * name in it. `null` where a stretch does not say whose it is, or begins otherwise than the first: then what
 * stands before it may be its own.
 */
export function vendorsAsked(
  asked: readonly GridRow[],
  question: number,
  answers: number,
): readonly StackedVendor[] | null {
  const vendors: StackedVendor[] = [];
  const parted = stretches(asked, question);
  const begins = (rows: readonly [GridRow, ...GridRow[]]) =>
    headingWords(textAt(rows[0], question));
  if (new Set(parted.map(begins)).size > 1) return null;
  for (const rows of parted) {
    const naming = rows.find((row) => asksName(textAt(row, question)));
    const name = naming === undefined ? "" : textAt(naming, answers);
    if (name === "") return null;
    vendors.push({ name, rows });
  }
  return vendors;
}

function stretches(
  asked: readonly GridRow[],
  question: number,
): readonly (readonly [GridRow, ...GridRow[]])[] {
  const found: [GridRow, ...GridRow[]][] = [];
  let seen = new Set<string>();
  for (const row of asked) {
    const words = headingWords(textAt(row, question));
    const last = found.at(-1);
    if (last === undefined || seen.has(words)) {
      found.push([row]);
      seen = new Set([words]);
    } else {
      last.push(row);
      seen.add(words);
    }
  }
  return found;
}

function asksName(question: string): boolean {
  return matchHeading([question]).field === "vendorName";
}
