/** "… and is": what stood before is said of something else. */
const BEFORE_OWN_PREDICATE =
  /^.*\s(?:and|und|et|y|e|en)\s(?=(?:is|are|has|have|ist|sind|est|está|é|è)\s(?!not|nicht|niet))/su;

/** The words from "… and is" on: what stands before is said of something else. */
export function fromOwnPredicate(words: string): string {
  return words.replace(BEFORE_OWN_PREDICATE, "");
}
