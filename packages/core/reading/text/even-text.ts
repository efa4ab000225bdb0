import { withoutAsides } from "./asides.ts";
import { remembered } from "./memo.ts";
import { withoutPaperTail } from "./paper-tail.ts";
import { withoutScopeHeading } from "./scope-heading.ts";
import { withoutFrame } from "./text-frame.ts";
import { withWrappedLinesJoined } from "./wrapped-lines.ts";

/** A first, cheap look: most cells are one sentence of plain signs with single spaces. */
const MAY_BE_UNEVEN =
  /[^ -~]|[ ]{2}|^[ ([{"'*_`>#-]|[)\]}"'*_`., ;:-]$|[<\\]|\w\(|\d$|[.!?] |\*\*|__|`|&\w{2,6};|^\w{1,2}[.)]\s/u;

/** A line of several, a heading, or what an answer opens with. */
const MAY_OPEN = /[\n:]|^(?:hi|hello|hey|dear|as|per)\s/iu;

const ACCENT_APART = /\p{M}/u;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const SPACE_OF_ANY_WIDTH = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/gu;
const HYPHEN_OF_ANY_KIND = /[\u2010\u2011\u2212]/gu;
const SPACES = / {2,}/gu;
const SPACES_AT_BREAK = / *\n */gu;

/** "**Pune**", "__Pune__", "`Pune`"; stars right behind a word lead to a footnote. */
const EMPHASIS = /(?<![\p{L}\p{N}*_`])(\*\*|__|`)(?=\S)([^*_`\n]*[^\s*_`])\1(?![\p{L}\p{N}*_`])/gu;

/** What spreadsheets and web pages write for the end of a line, and tags that mean none. */
const WRITTEN_BREAK = /_x000D_\n?|<br\s*\/?>|<\/(?:p|li|div|tr)>/giu;
const TAG = /<\/?(?:p|li|ul|ol|div|span|b|i|u|strong|em|font|a|td|tr|table)(?:\s[^<>]*)?>/giu;
const ESCAPE = /^\\(?=[-*+>]\s)/gmu;
/** "Acme Ltd(UK)"; "site(s)" is one word. */
const BRACKET_CLOSE_UP = /(?<=\p{L}{2})\((?=\p{Lu})/gu;
/** A separator that nothing follows. */
const LOOSE_END = /(?:[\s,;]|\s[-–—:])+$/u;

const ENTITY = /&(amp|nbsp|quot|apos|ndash|mdash);/giu;
const SIGN_OF_ENTITY: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
};

const MOST_TEXTS = 1000;

/** It ends no abbreviation of single letters: "S.A.". */
const FINAL_STOP = /(?<=[\p{L}\p{N}]{2}|\))\.$/u;

/**
 * The words of a cell without what copying and laying out have added: wide, doubled and unseen spaces, accents
 * in signs of their own, lines that were merely wrapped, emphasis, a bullet, quotes or brackets around the whole,
 * its final full stop, and what is told beside its matter. A cell that says the same then reads the same.
 */
export const evenText: (written: string) => string = remembered(even, MOST_TEXTS);

function even(written: string): string {
  if (!MAY_BE_UNEVEN.test(written) && !MAY_OPEN.test(written)) return written;
  const spaced = (ACCENT_APART.test(written) ? written.normalize("NFC") : written)
    .replace(LINE_BREAK, "\n")
    .replace(WRITTEN_BREAK, "\n")
    .replace(TAG, " ")
    .replace(ESCAPE, "")
    .replace(UNSEEN, "")
    .replace(ENTITY, (sign, name: string) => SIGN_OF_ENTITY[name.toLowerCase()] ?? sign)
    .replace(SPACE_OF_ANY_WIDTH, " ")
    .replace(HYPHEN_OF_ANY_KIND, "-")
    .replace(EMPHASIS, "$2")
    .replace(BRACKET_CLOSE_UP, " (")
    .replace(SPACES, " ")
    .replace(SPACES_AT_BREAK, "\n")
    .replace(LOOSE_END, "");
  const joined = withWrappedLinesJoined(withoutAsides(withoutFrame(spaced)));
  const scope = withoutScopeHeading(withoutAsides(joined)).replace(FINAL_STOP, "");
  return withoutPaperTail(scope).replace(FINAL_STOP, "");
}
