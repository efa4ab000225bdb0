import type { Span } from "./span.ts";

/** What numbers the items of a list that runs on in one line: "1)", "2.", "(a)", "ii)", "[3]", "④", "Site 5:". */
const MARKER =
  /(?<![\p{L}\p{N}])(?:\(?(\d{1,2}|[a-h]|[ivx]{1,4})\)|(\d{1,2})\.(?=\s?\p{L})|\[(\d{1,2})\]|([\u2460-\u2473])|(?:site|location|office|cent(?:re|er))\s?(?:no\.?\s?|#)?(\d{1,2}|[a-h])(?![\p{L}\p{N}])[\s:.)\u2013\u2014-]*)\s*/giu;

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const FIRST_CIRCLED = 0x2460;
const SMALL_A = 0x61;

/** A heading before the first item: "Sites: 1) Makati 2) Pune". */
const MAY_STAND_BEFORE = /^(?:[^:\d]{0,40}:)?[\s\p{P}]*$/u;

/** A first, cheap look for such marks; most texts hold none. */
const MAY_BE_NUMBERED =
  /\d[.)\]]|[a-z]\)|[\u2460-\u2473]|(?:site|location|office|cent(?:re|er))\s/iu;

/**
 * The marks that number the items of a list, where they count up from the first, each to be read as a
 * separator; none where there are fewer than two. A heading before the first belongs to its mark.
 */
export function listMarkersIn(text: string): readonly Span[] {
  if (!MAY_BE_NUMBERED.test(text)) return [];
  const markers: Span[] = [];
  for (const match of text.matchAll(MARKER)) {
    const label = match.slice(1).find((group) => group !== undefined) ?? "";
    if (ordinalOf(label) !== markers.length + 1) continue;
    const isFirst = markers.length === 0;
    if (isFirst && !MAY_STAND_BEFORE.test(text.slice(0, match.index))) return [];
    markers.push({ start: isFirst ? 0 : match.index, end: match.index + match[0].length });
  }
  return markers.length > 1 ? markers : [];
}

/** The text with commas in place of such marks, at the same length: "(excluded)" is then of one item only. */
export function withMarkersAsCommas(text: string): string {
  return listMarkersIn(text).reduce((plain, { start, end }, index) => {
    const heading = index === 0 ? text.slice(0, text.slice(0, end).indexOf(":") + 1) : ",";
    return plain.slice(0, start) + heading.padEnd(end - start) + plain.slice(end);
  }, text);
}

function ordinalOf(label: string): number {
  if (/^\d/u.test(label)) return Number(label);
  const roman = ROMAN.indexOf(label.toLowerCase());
  if (roman !== -1) return roman + 1;
  const code = label.toLowerCase().charCodeAt(0);
  return code >= FIRST_CIRCLED ? code - FIRST_CIRCLED + 1 : code - SMALL_A + 1;
}
