import { NO_SIGNS, YES_SIGNS } from "../text/answer-signs.ts";

const MARKS = YES_SIGNS + NO_SIGNS;

/** A first, cheap look: most cells hold no ticks. */
const ANY_MARK = new RegExp(`[${MARKS}]`, "u");
const OPENS_WITH_MARK = new RegExp(String.raw`^\s*[${MARKS}]`, "u");
const SPACE_BEHIND = new RegExp(String.raw`(?<=[${MARKS}]\uFE0F?)[\s,](?=\s?[\p{L}(])`, "gu");
const SPACE_BEFORE = new RegExp(String.raw`(?<=[\p{L}\d)])[\s,](?=\s?[${MARKS}])`, "gu");

/**
 * A list of places, of the same length, in which ticks and crosses end or begin its items: "Manila ✓ Cebu ✗",
 * "✓ Manila ✗ Cebu". Of an item without a mark nobody knows to which it belongs.
 */
export function withMarkedItemsApart(text: string): string {
  if (!ANY_MARK.test(text)) return text;
  const apart = text.replaceAll(OPENS_WITH_MARK.test(text) ? SPACE_BEFORE : SPACE_BEHIND, ";");
  return apart.split(";").every((item) => ANY_MARK.test(item)) ? apart : text;
}
