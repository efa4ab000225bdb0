const DONE_WITH_COPY = String.raw`(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|distribut(?:e|ed|ing)|releas(?:e|ed|ing)|publish(?:ed|ing)?|sen[dt]|hand(?:ed)? out|provid(?:e|ed|ing)|giv(?:e|en)|circulat(?:e|ed))`;
const NOT = String.raw`(?:cannot|can not|can['’]t|will not|won['’]t|may not|must not|do not|don['’]t|does not|doesn['’]t|(?:is|are)(?: not|n['’]t)|unable to|not (?:able|allowed|permitted) to|not (?:in a position|at liberty) to)`;

const KEPT_BACK_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${NOT}\s(?:be\s)?(?:publicly |externally )?${DONE_WITH_COPY}\s(?:\p{L}+\s){0,3}?(?:our|the|its|this)\s(?:[\p{L}-]+\s){0,2}$`,
  "iu",
);
const KEPT_BACK_AFTER = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:reports?|certificates?)\s${NOT}\s(?:be\s)?(?:publicly |externally )?${DONE_WITH_COPY}(?!\p{L})`,
  "iu",
);
/** What has to happen first, or who does not get to see it. */
const CONDITION =
  /(?<!\p{L})(?:without|unless|until|before|prior to|publicly|externally|outside|to third part\p{L}+)(?!\p{L})/iu;

/**
 * Whether a document is said to be kept back for now: "we cannot share our SOC 2 report without an NDA".
 * Nobody keeps back what is not there.
 */
export function isKeptBack(before: string, after: string): boolean {
  if (!CONDITION.test(before) && !CONDITION.test(after)) return false;
  return KEPT_BACK_AFTER.test(after) || KEPT_BACK_BEFORE.test(before);
}
