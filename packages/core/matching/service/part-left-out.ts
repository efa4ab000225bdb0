import type { ServiceText } from "../../reading/services/find-services.ts";
import { isJoiner } from "../../reading/services/meant/service-look.ts";
import { typedService } from "../../reading/services/typed/typed-service.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import type { Clauses } from "../../reading/text/clauses.ts";
import { wordsOf } from "../../reading/text/words.ts";

/**
 * Whether a scope leaves something out in words of the need itself: "claims handling, excluding adjudication"
 * for claims adjudication. Words that name a service are judged with the services.
 */
export function leavesOutPart(needed: string, { clauses }: ServiceText): boolean {
  if (clauses.isPlain) return false;
  const left = itemsLeftOut(clauses)
    .map((item) => item.filter((stem) => !isFiller(stem)))
    .filter((item) => item.length > 0);
  if (left.length === 0) return false;
  const mine = new Set(wordsOf(typedService(needed)).map(({ stem }) => stem));
  return left.some((item) => item.every((stem) => mine.has(stem)));
}

/** The items that a text takes away, by the stems of their words. */
function itemsLeftOut({ words, standing }: Clauses): readonly (readonly string[])[] {
  const items: string[][] = [];
  let item: string[] = [];
  words.forEach((word, at) => {
    if (word.gap !== 0 || isJoiner(word) || standing(at, at) !== "negated") {
      items.push(item);
      item = [];
    }
    if (standing(at, at) === "negated" && !isJoiner(word)) item.push(word.stem);
  });
  return [...items, item];
}
