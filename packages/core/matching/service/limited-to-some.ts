import { findServices } from "../../reading/services/find-services.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import { stemSet } from "../../reading/text/word-stem.ts";
import { wordsOf } from "../../reading/text/words.ts";

/** A first, cheap look: most scopes limit nothing. */
const MAY_LIMIT = /limit|restrict|confined|exclusive|solely|only|beperkt/iu;

/** What a scope limits itself to, in the languages that certificates are written in. */
const LIMITS: readonly RegExp[] = [
  /(?<!(?:not|being|means|way)\s+(?:\p{L}+ly\s+)?)\b(?:limited|restricted|confined)\s+to\s+(?<some>[^.;,\n]+)/giu,
  /\b(?:exclusively|solely|only)\s+for\s+(?<some>[^.;,\n]+)/giu,
  /\bfor\s+(?<some>[^.;,\n]{2,50}?)\s+only\b/giu,
  /\blimitatamente\s+(?:a|al|alla|ai|alle|agli)\s+(?<some>[^.;,\n]+)/giu,
  /\blimit(?:ée?s?|ad[oa]s?|at[oaie])\s+(?:à|au|aux|a|al|ao|aos)\s+(?<some>[^.;,\n]+)/giu,
  /\bbeperkt\s+tot\s+(?<some>[^.;,\n]+)/giu,
];

/** Where something is done is another question than what is done. */
const PLACES = stemSet(
  "site office location centre facility premise building floor headquarter region country sede oficina bureau standort vestiging",
);

/**
 * Whether a scope limits itself to a channel, a trade or a kind of client that the need does not speak of: "claims
 * administration limited to property lines". Limits to services are judged with the services, those to places elsewhere.
 */
export function isLimitedToSome(stated: string, needed: string): boolean {
  if (!MAY_LIMIT.test(stated)) return false;
  const mine = new Set(wordsOf(needed).map(({ stem }) => stem));
  return LIMITS.some((limit) =>
    [...stated.matchAll(limit)].some(({ groups }) => leavesOut(groups?.["some"] ?? "", mine)),
  );
}

function leavesOut(some: string, mine: ReadonlySet<string>): boolean {
  if (findServices(some).mentions.length > 0) return false;
  const telling = wordsOf(some).filter(
    ({ stem, start }) => !isFiller(stem) && !/\p{Lu}/u.test(some.charAt(start)),
  );
  if (telling.some(({ stem }) => PLACES.has(stem))) return false;
  return telling.length > 0 && !telling.some(({ stem }) => mine.has(stem));
}
