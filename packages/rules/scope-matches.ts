import type { CombinationCover } from "@scopefit/core/coverage/coverage";
import type { Membership, ScopeMatch } from "@scopefit/core/matching/scope-match";
import { joinWords, quoted } from "@scopefit/core/rule/words";

/** A dimension of scope in which a needed thing is held against what an artefact states. */
export type Dimension = "entity" | "service" | "site";

/** What an artefact says of each needed thing in one dimension, each needed thing once. */
export function matchesOf(
  covers: readonly CombinationCover[],
  dimension: Dimension,
): readonly ScopeMatch[] {
  const [only] = covers;
  if (only !== undefined && covers.length === 1) return [only[dimension]];
  const byNeeded = new Map(covers.map((cover) => [cover[dimension].needed, cover[dimension]]));
  return [...byNeeded.values()];
}

/** The matches with this result. */
export function withResult(
  matches: readonly ScopeMatch[],
  result: Membership,
): readonly ScopeMatch[] {
  return matches.filter((match) => match.result === result);
}

/** The needed things of some matches as a list in words. */
export function neededInWords(matches: readonly ScopeMatch[]): string {
  return joinWords(matches.map((match) => quoted(match.needed)));
}
