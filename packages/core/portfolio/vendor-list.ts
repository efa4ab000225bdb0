import { joinWords } from "../rule/words.ts";
import type { PortfolioPlace } from "./portfolio-row.ts";

/** How many vendors a sentence names before it says how many more there are. */
const MOST_NAMED = 3;

/** "Dapitan Voice (row 5), Tala Contact (row 9) and 4 more". */
export function vendorsIn(places: readonly PortfolioPlace[]): string {
  const byVendor = new Map<string, PortfolioPlace>();
  for (const place of places) {
    if (!byVendor.has(place.vendor)) byVendor.set(place.vendor, place);
  }
  const all = [...byVendor.values()].map(({ vendor, row }) => `${vendor} (row ${row})`);
  const more = all.length - MOST_NAMED;
  return joinWords(more <= 1 ? all : [...all.slice(0, MOST_NAMED), `${more} more`]);
}
