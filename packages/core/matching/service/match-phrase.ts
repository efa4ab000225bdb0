import type { ServiceText } from "../../reading/services/find-services.ts";
import { pointersIn } from "../../reading/services/meant/service-back-reference.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import type { Membership } from "../scope-match.ts";
import { phrasePlaces } from "./phrase-places.ts";
import type { ServiceReason } from "./service-reasons.ts";

/** The words by which a service that the lexicon does not know can be looked for. */
export interface NeededPhrase {
  readonly stems: readonly string[];
}

/** Words for something that is done: "filtering", "translation", "logistics". */
const ACTIVITY =
  /(?:ing|tion|sion|ment|ance|ics|ology|ography|ysis|ery|ship|care|support|repair|design|test|audit|storage)$/u;

/** Words with the ending of an activity that stand beside any place or team. */
const NO_ACTIVITY = new Set(
  "operation organization location information solution division provision function section station region".split(
    " ",
  ),
);

/** Shortest single word that is distinctive by itself. */
const SHORTEST_SINGLE = 7;

/**
 * The phrase to look for, or `null` where the words are too general: it takes an activity and a word
 * that could not stand in any company's scope.
 */
export function phraseOf(words: readonly Word[]): NeededPhrase | null {
  let first = 0;
  let last = words.length - 1;
  while (first <= last && isFiller(words[first]?.stem ?? "")) first += 1;
  while (last > first && isEdge(words, last)) last -= 1;
  const stems = words.slice(first, last + 1).map((word) => word.stem);
  const content = stems.filter((stem) => !isFiller(stem));
  const [only] = content;
  if (only === undefined) return null;
  if (stems.length === 1) {
    return only.length >= SHORTEST_SINGLE && isActivity(only) ? { stems } : null;
  }
  return stems.some(isActivity) ? { stems } : null;
}

/** "… services", "… (Manila)": what may be left out of a phrase at its end. */
function isEdge(words: readonly Word[], at: number): boolean {
  const stem = words[at]?.stem ?? "";
  return isFiller(stem) && !isActivity(stem);
}

function isActivity(stem: string): boolean {
  return ACTIVITY.test(stem) && !NO_ACTIVITY.has(stem);
}

/** Whether a text holds the phrase and means it. */
export function matchPhrase(
  phrase: NeededPhrase,
  text: ServiceText,
): { readonly result: Membership; readonly reason: ServiceReason } | null {
  const { words, limits, standing } = text.clauses;
  const isPointedAt = pointersIn(words).length > 0;
  let asserted = 0;
  let doubtful = 0;
  let negated = 0;
  for (const { first, last } of phrasePlaces(phrase, words)) {
    const found = standing(first, last);
    const isAdmitted =
      limits.length === 0 || limits.some((limit) => limit.first <= first && last <= limit.last);
    if (found === "negated" || found === "not-yet") negated += 1;
    else if (found === "unclear" || !isAdmitted || isPointedAt || isInternal(text, first)) {
      doubtful += 1;
    } else asserted += 1;
  }
  if (asserted + doubtful + negated === 0) return null;
  if (negated > 0) {
    return asserted + doubtful > 0
      ? { result: "UNKNOWN", reason: "namedAndExcluded" }
      : { result: "OUT", reason: "excluded" };
  }
  return doubtful > 0
    ? { result: "UNKNOWN", reason: "unclear" }
    : { result: "IN", reason: "phrase" };
}

/** Whether a supporting function is named in the same clause: "HR, Marketing and Facilities". */
function isInternal({ clauses, mentions }: ServiceText, at: number): boolean {
  return mentions.some((mention) => {
    if (mention.frame !== "internal" && mention.frame !== "supported") return false;
    const from = Math.min(at, mention.first);
    const to = Math.max(at, mention.first);
    return !clauses.words.slice(from + 1, to + 1).some((word) => (word.gap & Gap.clause) !== 0);
  });
}
