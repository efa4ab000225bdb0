import type { ServiceText } from "../../reading/services/find-services.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import { relationOf } from "./service-relation.ts";

/** "By phone", "via email": the way in which a service is given. */
const BY_WAY_OF = new Set(["by", "via", "through", "over", "per"]);

/**
 * The parts that are meant where a service is named and narrowed: "contact centre (voice)", "F&A: AP, AR",
 * "customer care by phone". `null` where nothing narrows it.
 */
export function partsMeant(
  { term, last }: ServiceMention,
  { clauses: { words }, mentions }: ServiceText,
): readonly ServiceMention[] | null {
  const from = narrowingAt(words, last);
  if (from === null) return null;
  const end = words.findIndex(
    (word, at) => at > from && (word.gap & (Gap.close | Gap.clause)) !== 0,
  );
  const isHeading = ((words[from]?.gap ?? 0) & Gap.colon) !== 0;
  const inside = mentions.filter(({ first }) => first >= from && (end < 0 || first < end));
  const areParts = inside.every(
    (other) =>
      other.term.strength !== "broad" &&
      other.term.needs.every((part) => relationOf(part, term) === "covers"),
  );
  const [one] = inside;
  return areParts && one !== undefined && (isHeading || one.first === from) ? inside : null;
}

/** Where the parts of a service begin that brackets, a colon or "via" tell, at most a word behind its name. */
function narrowingAt(words: readonly Word[], last: number): number | null {
  for (let at = last + 1; at <= last + 2; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    if ((word.gap & (Gap.open | Gap.colon)) !== 0) return at;
    if (word.gap !== 0) return null;
    if (BY_WAY_OF.has(word.folded)) return at + 1;
  }
  return null;
}
