import type { GridCell } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "../mapping/match-heading.ts";
import type { StackedColumns, StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";

/**
 * Parts the rows of a vendor by the service that a column names, where the same is asked anew for each
 * service: two engagements are two vendors' rows in a tracker as well.
 */
export function byEngagement(
  { others, question }: StackedColumns,
  vendor: StackedVendor,
): readonly StackedVendor[] {
  const service = others.find(namesService)?.column;
  if (service === undefined || !isAskedTwice(vendor, question)) return [vendor];
  const parts = new Map<string, StackedVendor["rows"]>();
  for (const row of vendor.rows) {
    const name = textAt(row, service).toLowerCase();
    const part = parts.get(name);
    parts.set(name, part === undefined ? [row] : [...part, row]);
  }
  return [...parts.values()].map((rows) => ({ name: vendor.name, rows }));
}

function namesService({ content }: GridCell): boolean {
  return matchHeading([content.text]).field === "serviceLine";
}

function isAskedTwice({ rows }: StackedVendor, question: number): boolean {
  const words = rows.map((row) => headingWords(textAt(row, question)));
  return new Set(words).size < words.length;
}
