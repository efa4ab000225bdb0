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

/** "A startup paying little for its audit gets less": the subject, whatever it does. */
const OPENS_WITH_SOMEBODY = new RegExp(
  String.raw`^\W*an?\s(?!recent|current|valid|copy|full)(?:[\p{L}-]+\s){0,3}?${KINDS}\s(?:paying|buying|selling|with|without|that|who|which|in|from|using|seeking|looking|wanting|of|may|might|can|could|will|would|should|gets?|has|is)\s`,
  "iu",
);

/** "Yet both walk away with …", "They then show …". */
const GOES_ON_ABOUT_THEM =
  /^\W*(?:(?:yet|but|and|so|still|then|now|afterwards|in the end|eventually|later)[,\s]+)*(?:both|they|each|all of them|either|it|the (?:company|firm|startup|start-up|vendor|supplier|provider|organi[sz]ation|business))(?!\p{L})/iu;

/** Whether a sentence goes on about somebody whom the one before it brought in without a name. */
export function goesOnAboutSomebodyUnnamed(previous: string, sentence: string): boolean {
  return OPENS_WITH_SOMEBODY.test(previous) && GOES_ON_ABOUT_THEM.test(sentence);
}

/** "One holds ISO 27001 certification. The other does not." */
const ONE_OF_TWO =
  /^\W*(?:one|the other|the first|the second|the former|the latter)\s(?:of them\s)?(?:holds?|has|is|does|maintains?)(?!\p{L})/iu;

/** "The company I work for has to be SOC 2 compliant": somebody's employer, who is no vendor. */
const EMPLOYER =
  /(?<!\p{L})(?:(?:the|our) (?:company|firm|bank|organi[sz]ation|agency) (?:that |which )?I work (?:for|at|with)|my (?:company|employer|firm|organi[sz]ation|boss)) (?:has to|needs?|requires?|must|wants?|is required|only)(?!\p{L})/iu;

/** "Our client achieved ISO 27001 within six months": told by whoever has helped it. */
const CLIENT = new RegExp(
  String.raw`^\W*(?:(?:our|the|this|that|another|one|each) )?(?:client|customer)\s(?:(?:then|has|had|also|successfully|recently|now)\s)*(?:achieved|obtained|attained|gained|earned|received|passed|became|secured|completed|got)(?!\p{L})`,
  "iu",
);

const TOLD_OF_SOMEBODY = [EMPLOYER, UNNAMED_SUBJECT, ONE_OF_TWO, CLIENT];

/** Whether a sentence tells of somebody who is not named. */
export function isOfSomebodyUnnamed(sentence: string): boolean {
  return TOLD_OF_SOMEBODY.some((told) => told.test(sentence));
}
