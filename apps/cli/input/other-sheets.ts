import { joinWords } from "@scopefit/core/rule/words";
import type { WeighedSheet } from "@scopefit/tracker/likely-sheets";

/** A sheet by name, as far as it is weighed against others. */
export interface NamedSheet extends WeighedSheet {
  readonly source: { readonly shape: { readonly name: string } };
}

/** Sheets of one layout are understood nearly alike; a summary of them is not. */
const SHARE_UNDERSTOOD = 0.9;
const MOST_NAMED = 5;

/**
 * A sentence on the sheets that ask as much as the one that is checked and are not: who keeps a sheet for
 * each vendor, or a tracker for each region, must not take one for all. None where there are none.
 */
export function otherSheets(
  { columnsUnderstood }: WeighedSheet,
  others: readonly NamedSheet[],
): readonly string[] {
  const names = others
    .filter((it) => it.columnsUnderstood >= columnsUnderstood * SHARE_UNDERSTOOD)
    .map(({ source }) => `“${source.shape.name}”`);
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return [
    `One sheet is checked at a time, and the results of each are kept. Not checked, and asking as much: ${joinWords(shown)}. Name one with --sheet.`,
  ];
}
