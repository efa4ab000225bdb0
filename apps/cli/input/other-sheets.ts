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
 * Of the other sheets that could be meant, those that ask as much as the one that is checked: people keep a sheet
 * for each vendor, or a tracker for each region.
 */
export function sheetsAlike<Sheet extends WeighedSheet>(
  { columnsUnderstood }: WeighedSheet,
  others: readonly Sheet[],
): readonly Sheet[] {
  return others.filter((it) => it.columnsUnderstood >= columnsUnderstood * SHARE_UNDERSTOOD);
}

/** A sentence on such sheets, so that nobody takes the one that is checked for all. None where there are none. */
export function otherSheets(alike: readonly NamedSheet[]): readonly string[] {
  if (alike.length === 0) return [];
  const names = alike.map(({ source }) => `“${source.shape.name}”`);
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return [
    `One sheet is checked at a time, and the results of each are kept. Not checked, and asking as much: ${joinWords(shown)}. Name one with --sheet, or check all of them with --all-sheets.`,
  ];
}
