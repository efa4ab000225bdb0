/** "Services other than claims handling are outside the certified scope". */
const ALL_BUT = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:all|any)\s+)?(?:(?:other\s+)?(?:services?|activit(?:y|ies)|operations|processes|functions)|everything|anything)(?:\s+else)?\s+(?:other\s+than|except(?:\s+for)?|apart\s+from|aside\s+from|save\s+for)\s+(?<only>[^.;\n]{2,100}?)\s+(?:is|are|lies?|falls?|remains?|stays?)\s+(?:\p{L}+\s+)?(?:outside|beyond|excluded|uncertified|out\s+of\s+scope|not\s+(?:covered|included|in\s+scope|certified|part\s+of))(?!\p{L})[^.;\n]*`,
  "giu",
);

/** A first, cheap look: most texts except nothing. */
const MAY_EXCEPT = /other\s+than|except|apart\s+from|aside\s+from|save\s+for/iu;

/** A text in which a scope that leaves out everything but one service is limited to that service. */
export function withAllButLimited(text: string): string {
  return MAY_EXCEPT.test(text) ? text.replaceAll(ALL_BUT, "limited to $<only>") : text;
}
