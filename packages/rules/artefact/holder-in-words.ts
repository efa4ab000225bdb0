import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { quoted } from "@scopefit/core/rule/words";

/** A name is written with a capital letter; "data center" and "staffing partner" are only kinds. */
const CAPITAL = /\p{Lu}/u;

/**
 * Whose certificate or report a claim cites, for the middle of a sentence: the company by its name, or
 * `unnamed` ("its hosting provider") where the claim gives no name.
 */
export function holderInWords(claim: Fact<Claim>, unnamed: string): string {
  const holder = valueOf(claim)?.holder ?? null;
  return holder !== null && CAPITAL.test(holder) ? quoted(holder) : unnamed;
}
