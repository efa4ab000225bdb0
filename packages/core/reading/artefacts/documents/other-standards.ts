/** ISO/IEC 27001 under its international, British and Chinese numbers. */
const RIGHT_NUMBER = /(?<!\d)(?:27[\s.]?001|22080|7799-2)(?!\d)|27k1?(?!\d)/iu;

/** Numbers of other standards of certificates and of information security, and any after "ISO". */
const OTHER_NUMBER =
  /(?:(?<!\p{L})(?:ISO|IEC)[\s/:#-]*(?:IEC)?[\s/:#-]*(?!27[\s.]?001(?!\d)|22080)(?!(?:19|20)\d\d(?![\d-]))\d{4,5}|(?<![\d.,/-]|\p{L})(?:9001|14001|20000-1|22301|27(?!001)\d{3}|42001|45001|18295|31000))(?!\d)(?:-\d)?(?:\s?[:(–-]\s?(?:19|20)\d\d\)?)?/giu;

/** The text without the ISO standards other than ISO/IEC 27001 that it names, and their years. */
export function withoutOtherStandards(text: string): string {
  return text.replace(OTHER_NUMBER, " ");
}

/** Whether a text names ISO/IEC 27001. */
export function namesIso27001(text: string): boolean {
  return RIGHT_NUMBER.test(text);
}

/** Whether a text names ISO standards, and ISO/IEC 27001 is none of them. */
export function namesOnlyOtherStandards(text: string): boolean {
  return !namesIso27001(text) && withoutOtherStandards(text) !== text;
}
