/**
 * "… and is": what stood before is said of something else. After "was never …" so is "and completed its",
 * which "has not" might govern.
 */
const BEFORE_OWN_PREDICATE =
  /^.*\s(?:and|und|et|y|e|en)\s(?=(?:is|are|has|have|holds?|maintains?|ist|sind|est|está|é|è)\s(?!not|nicht|niet))|^.*\si\s(?=(?:posiada|posiadamy|jest|są|ma|uzyskał\p{L}*)\s)|^.*(?:never|not) been [^,.;]+ and (?=(?:completed|achieved|obtained|earned|passed) (?:its|our|their) )/su;

/** The words from "… and is" on: what stands before is said of something else. */
export function fromOwnPredicate(words: string): string {
  return words.replace(BEFORE_OWN_PREDICATE, "");
}
