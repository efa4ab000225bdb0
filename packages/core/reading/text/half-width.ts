const FULL_WIDTH = /[\uff01-\uff5e]/gu;
/** How far the full-width form of a sign stands from the plain one. */
const OFFSET = 0xfee0;

/** The same text with plain signs for the full-width ones of East Asian writing, each in its place: "（大阪）" as "(大阪)". */
export function withHalfWidth(text: string): string {
  return text.replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - OFFSET));
}
