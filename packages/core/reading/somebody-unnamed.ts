/**
 * Sentences about somebody without a name: case studies, exam questions, examples. "A payments fintech
 * achieved ISO 27001 in twelve weeks" is no statement of whoever's cell it stands in.
 */

const KINDS = String.raw`(?:compan(?:y|ies)|firms?|business(?:es)?|organi[sz]ations?|vendors?|suppliers?|providers?|start-?ups?|scale-?ups?|fintechs?|enterprises?|manufacturers?|agenc(?:y|ies)|banks?|insurers?|customers?|clients?|SaaS|MSPs?|BPOs?|platforms?|retailers?|developers?|groups?)`;
const HAS = String.raw`(?:has|have|holds?|held|achieves?|achieved|obtains?|obtained|gets?|got|earns?|earned|receives?|received|completes?|completed|passes|passed|maintains?|undergoes|underwent|becomes?|became|is|are|was|were|claims?|presents?|shows?)`;

const UNNAMED_SUBJECT = new RegExp(
  String.raw`^\W*(?:how\s|why\s|when\s|suppose\s|imagine\s)?an?\s(?!recent|current|valid|copy|full)(?:[\p{L}\p{N}’'&.-]+\s){0,6}?${KINDS}\s(?:(?:in|from|based in|with)\s(?:[\p{L}-]+\s){1,4})?${HAS}(?!\p{L})`,
  "iu",
);

/** "One holds ISO 27001 certification. The other does not." */
const ONE_OF_TWO =
  /^\W*(?:one|the other|the first|the second|the former|the latter)\s(?:of them\s)?(?:holds?|has|is|does|maintains?)(?!\p{L})/iu;

/** Whether a sentence tells of somebody who is not named. */
export function isOfSomebodyUnnamed(sentence: string): boolean {
  return UNNAMED_SUBJECT.test(sentence) || ONE_OF_TWO.test(sentence);
}
