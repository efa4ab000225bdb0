import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import { standardMentions } from "../../artefacts/documents/standard-mentions.ts";
import { wholeWords, wordings } from "../../text/wordings.ts";
import { INTRODUCES, SOURCE_AFTER } from "../wordings/quoting.ts";

/**
 * Words in quotation marks are spoken of, and not said: “We are certified” is easily written. They are a
 * statement where nothing stands around them, or where it is said whose they are.
 */

const MARKS = /["“„«「『]|(?<![^\s([{:=,>])'(?=\p{L})/u;
const QUOTED =
  /(?<![\p{L}\p{N}])"[^"]+(?:"|$)|„[^“”]+(?:[“”]|$)|“[^”]+(?:”|$)|«[^»]+(?:»|$)|「[^」]+(?:」|$)|『[^』]+(?:』|$)|(?<![^\s([{:=,>])'(?=\p{L})(?:[^']|'(?=\p{L}))+(?:'|$)/gu;

/** Besides the standard in the name of a document. */
const NAME_OF_DOCUMENT = new RegExp(
  `${wholeWords({
    "the document": wordings`
      certificat\p{L}* | reports? | audits? | attestations? | zertifi(?:kat|zierung) | bericht
      rapport | informe | relat[óo]rio
    `,
    "which of them": wordings`
      type | typ | tipo | i{1,2} | compliance | security | and | or | the | de | bridge letter
    `,
  })}|認証(?:取得)?|認定|レポート|報告書|証明書|认证|認證|证书|證書|报告|報告|인증서?|보고서`,
  "giu",
);

/** Whether a mention that stands at a place of a sentence stands in words that are only spoken of. */
export function isOnlyQuoted(sentence: string, { start, end }: Span): boolean {
  if (!MARKS.test(sentence)) return false;
  const quoted = allMatches(QUOTED, sentence).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const own = quoted.find((one) => one.start < start && one.end >= end);
  if (own === undefined || !quoted.some((one) => isStatement(sentence, one))) return false;
  const before = withoutSpans(sentence, quoted, 0, own.start);
  const after = withoutSpans(sentence, quoted, own.end, sentence.length);
  if (INTRODUCES.test(sentence.slice(0, own.start)) || INTRODUCES.test(before)) return false;
  if (/\p{L}/u.test(before)) return true;
  return /\p{L}/u.test(after) && !SOURCE_AFTER.test(after);
}

/** “ISO 27001 certified” says something; “ISO 27001 certificate” is a name. */
function isStatement(sentence: string, { start, end }: Span): boolean {
  const quoted = sentence.slice(start, end);
  const mentions = standardMentions(quoted);
  if (mentions.length === 0) return false;
  const rest = withoutSpans(quoted, mentions, 0, quoted.length);
  return /\p{L}/u.test(rest.replace(NAME_OF_DOCUMENT, ""));
}

/** The words of a stretch of text that no span covers. */
function withoutSpans(text: string, spans: readonly Span[], from: number, to: number): string {
  let kept = "";
  let at = from;
  for (const { start, end } of spans) {
    if (start < from || start >= to) continue;
    kept += `${text.slice(at, start)} `;
    at = end;
  }
  return kept + text.slice(at, Math.max(at, to));
}
