import { stemOf } from "../../reading/text/word-stem.ts";
import { Gap, type Word } from "../../reading/text/words.ts";

/** "A.C.M.E." is one word, and so are three letters set apart: "d/b/a", "S R L". */
export function withInitialsJoined(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some((word) => word.folded.length === 1)) return words;
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const end = endOfInitials(words, at, text);
    const word = words[at];
    const last = words[end - 1];
    if (word === undefined || last === undefined) break;
    if (end - at < 2) joined.push(word);
    else {
      const folded = words
        .slice(at, end)
        .map((part) => part.folded)
        .join("");
      joined.push({
        folded,
        stem: stemOf(folded),
        start: word.start,
        end: last.end,
        gap: word.gap,
      });
    }
    at = Math.max(end, at + 1);
  }
  return joined;
}

function isNumberApart({ folded, end }: Word, text: string): boolean {
  return /^\d$/u.test(folded) && text.charAt(end) === " ";
}

/** Where a run of single letters that belong together ends: in "S.A.S. y filiales" the last one stands apart. */
function endOfInitials(words: readonly Word[], first: number, text: string): number {
  // "Acme 2 L.L.C.": a number is no initial.
  const opening = words[first];
  if (opening !== undefined && isNumberApart(opening, text)) return first + 1;
  let end = first;
  let dots = 0;
  while (words[end]?.folded.length === 1) {
    const gap = words[end]?.gap ?? 0;
    if (end > first && (gap & ~(Gap.slash | Gap.clause)) !== 0) break;
    if (end > first + 1 && isTight(words, first) && !isTight(words, end - 1)) break;
    const before = words[end - 1];
    if (end > first && before !== undefined && text.charAt(before.end) === ".") dots += 1;
    end += 1;
  }
  const length = end - first;
  return length > 2 || (length === 2 && dots === 1 && isTight(words, first)) ? end : first + 1;
}

function isTight(words: readonly Word[], first: number): boolean {
  const [one, two] = [words[first], words[first + 1]];
  return one !== undefined && two !== undefined && two.start - one.end === 1;
}

const LONG_NUMBER = /\d{4}/u;
const FOUR_DIGITS = /^\d{4}$/u;

/** "Vision 2030 Ltd": the name goes on behind the number, which a register's number never stands amid. */
function isYearInName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.gap === 0 && next?.gap === 0 && FOUR_DIGITS.test(word.folded);
}

/** "1001 Acme Cards S.A.": the number of a company in a list, before its name. */
function isCodeBefore([first, ...more]: readonly Word[]): boolean {
  const isCode = ({ folded }: Word) => /^\d{4,}$/u.test(folded);
  return first !== undefined && isCode(first) && more[0]?.gap === 0 && more.some(isCode);
}

/** "Acme Ltd (2027)": since when, or from when on; nobody here knows today. */
function isYearInBracket(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !/^20\d\d$/u.test(word.folded)) return false;
  const closes = next === undefined || (next.gap & Gap.close) !== 0;
  return (word.gap & Gap.open) !== 0 && closes;
}

/** Leaves out registration numbers: "(123456-X)", "201912345K". */
export function withoutNumbers(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => LONG_NUMBER.test(word.folded))) return words;
  const kept: Word[] = [];
  let gap = 0;
  for (const [at, word] of words.entries()) {
    if (isOfNumber(words, at)) gap |= word.gap;
    else {
      kept.push(gap === 0 ? word : { ...word, gap: word.gap | gap });
      gap = 0;
    }
  }
  return kept;
}

function isOfNumber(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (at === 0) return isCodeBefore(words);
  if (word === undefined || isYearInName(words, at) || isYearInBracket(words, at)) return false;
  if (LONG_NUMBER.test(word.folded)) return true;
  const isTail = word.folded.length <= 2 && word.gap === 0 && before?.end === word.start - 1;
  return isTail && before !== undefined && LONG_NUMBER.test(before.folded);
}

/** "And" between two registered names, in the languages that certificates are written in. */
export const JOINERS: ReadonlySet<string> = new Set([
  "and",
  "et",
  "und",
  "y",
  "e",
  "en",
  "og",
  "och",
  "oraz",
  "i",
  "sowie",
  "samt",
  "ve",
]);
