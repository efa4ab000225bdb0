import {
  ASSERTED,
  type Code,
  combined,
  LESSER,
  MAY_BE_NEGATED,
  NEGATED,
  NOT_YET,
  STANDINGS,
  UNCLEAR,
} from "./clause-code.ts";
import { ARTICLES, SAYS_NOTHING, WHOLE_LIST } from "./clause-words.ts";
import type { Clauses, Limit } from "./clauses.ts";
import { endOfDate } from "../dates/end-of-date.ts";
import { isMonthOrPart, isYear, mayStandInDate } from "../dates/future-marker.ts";
import { joins } from "./joiners.ts";
import type { Cue } from "./negation-cue.ts";
import { phraseAt, type PhraseIndex } from "./phrase-index.ts";
import { Gap, type Word } from "./words.ts";

const QUESTION = /[?？]/u;

/** A bracket, or the clause outside any. */
interface Group {
  readonly first: number;
  readonly outside: Code;
}

/** Reads the negations and limits of a text that holds wordings of either, word by word. */
export function readWithCues(
  words: readonly Word[],
  text: string,
  cues: PhraseIndex<Cue>,
): Clauses {
  return new ClauseReader(words, text, cues).read();
}

class ClauseReader {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #cues: PhraseIndex<Cue>;
  readonly #codes: Uint8Array;
  readonly #isCue: Uint8Array;
  /** Words that a cue behind them took away: "closed and removed" does so twice, and no less. */
  readonly #isTaken: Uint8Array;
  readonly #limits: Limit[] = [];
  /** The code of the words to come. */
  #state: Code = ASSERTED;
  /** A doubt that lasts to the next comma only. */
  #untilComma = false;
  /** Where the thought began: a clause break or a contrast word. */
  #thought = 0;
  #groups: Group[] = [];
  /** Items before this word are settled: "Manila is included, Cebu excluded". */
  #settled = 0;

  constructor(words: readonly Word[], text: string, cues: PhraseIndex<Cue>) {
    this.#words = words;
    this.#text = text;
    this.#cues = cues;
    this.#codes = new Uint8Array(words.length);
    this.#isCue = new Uint8Array(words.length);
    this.#isTaken = new Uint8Array(words.length);
  }

  read(): Clauses {
    let at = 0;
    while (at < this.#words.length) {
      this.#cross(at);
      at = this.#take(at);
    }
    this.#doubtQuestions();
    const codes = this.#codes;
    return {
      words: this.#words,
      limits: this.#limits,
      isPlain: false,
      standing: (first, last) => {
        let worst = ASSERTED as number;
        for (let word = first; word <= last; word += 1) worst = Math.max(worst, codes[word] ?? 0);
        return STANDINGS[worst] ?? "unclear";
      },
    };
  }

  /** Follows the punctuation before a word. */
  #cross(at: number): void {
    const gap = this.#words[at]?.gap ?? 0;
    if (gap === 0) return;
    if ((gap & Gap.close) !== 0) {
      const group = this.#groups.pop();
      if (group !== undefined) this.#state = group.outside;
    }
    if ((gap & Gap.clause) !== 0) {
      this.#groups = [];
      this.#startThought(at);
    }
    if ((gap & Gap.comma) !== 0 && this.#untilComma) {
      this.#state = ASSERTED;
      this.#untilComma = false;
    }
    if ((gap & Gap.open) !== 0) this.#groups.push({ first: at, outside: this.#state });
  }

  #startThought(at: number): void {
    this.#state = ASSERTED;
    this.#untilComma = false;
    this.#thought = at;
    this.#settled = at;
  }

  /** Reads a cue or a plain word; gives the position after it. */
  #take(at: number): number {
    const cue = phraseAt(this.#cues, this.#words, at);
    if (cue === null) {
      this.#codes[at] = Math.max(this.#state, this.#codes[at] ?? 0);
      if (isYear(this.#words[at]?.folded ?? "")) this.#yearAt(at);
      return at + 1;
    }
    const after = cue.last + 1;
    for (let word = at; word < after; word += 1) {
      this.#codes[word] = this.#state;
      this.#isCue[word] = 1;
    }
    this.#apply(this.#isNumberSign(at) ? "frame" : cue.value, at, after);
    return after;
  }

  #apply(cue: Cue, at: number, after: number): void {
    switch (cue) {
      case "negator":
      case "excluder":
        if (this.#endsItem(after)) {
          this.#backward(at, NEGATED);
          return;
        }
        if (this.#words[at]?.folded === "nor" && this.#state === NEGATED) return;
        this.#state = MAY_BE_NEGATED.has(this.#state) ? NEGATED : UNCLEAR;
        this.#untilComma = false;
        return;
      case "exception":
        if (this.#endsItem(after)) {
          this.#backward(at, NEGATED);
          return;
        }
        this.#state = NEGATED;
        this.#untilComma = false;
        return;
      case "contrast":
        this.#startThought(after);
        return;
      case "affirmer":
        this.#settled = after;
        return;
      case "including":
        if (this.#state !== ASSERTED && ((this.#words[at]?.gap ?? 0) & Gap.comma) !== 0) {
          this.#state = UNCLEAR;
        }
        return;
      case "ruled-out":
        this.#beside(at, after, NEGATED);
        return;
      case "not-yet":
        this.#beside(at, after, NOT_YET);
        return;
      case "either":
        this.#beside(at, after, UNCLEAR);
        return;
      case "lesser":
        this.#beside(at, after, LESSER);
        return;
      case "opens-doubt":
        this.#state = UNCLEAR;
        this.#untilComma = false;
        return;
      case "lesser-list":
        if (this.#state === ASSERTED) this.#state = LESSER;
        this.#untilComma = false;
        return;
      case "full-list":
        if (this.#state !== LESSER) return;
        this.#codes.fill(ASSERTED, at, after);
        this.#startThought(after);
        return;
      case "limiter":
        this.#limitForward(at, after);
        return;
      case "only":
        this.#limitBeside(at, after);
        return;
      case "frame":
      case "open-list":
        return;
    }
  }

  /** "Payroll: no", "payroll (excl.)": nothing follows that the cue could take away. */
  #endsItem(after: number): boolean {
    const next = this.#words[after];
    return next === undefined || (next.gap & (Gap.comma | Gap.clause | Gap.close)) !== 0;
  }

  /** "Payroll?" is a question and no statement. */
  #doubtQuestions(): void {
    if (!QUESTION.test(this.#text)) return;
    this.#words.forEach((word, at) => {
      const next = this.#words[at + 1];
      if (!QUESTION.test(this.#text.slice(word.end, next?.start ?? this.#text.length))) return;
      for (let back = at; back >= 0; back -= 1) {
        this.#codes[back] = combined(this.#codes[back] ?? 0, UNCLEAR);
        if (((this.#words[back]?.gap ?? 0) & Gap.clause) !== 0) break;
      }
    });
  }

  /** Applies a cue that may stand before or after what it speaks of. Where unsure, both are hit. */
  #beside(cue: number, after: number, code: Code): void {
    const at = this.#withArticle(cue);
    const gap = this.#words[at]?.gap ?? 0;
    const start = this.#groupStart();
    const goesOn = this.#goesOn(after) && !this.#endsWithDate(after);
    if (goesOn && ((this.#words[after]?.gap ?? 0) & Gap.colon) !== 0) {
      this.#state = code;
    } else if (goesOn && this.#opensItem(at)) {
      this.#state = code;
      this.#untilComma = true;
    } else if ((gap & Gap.open) !== 0) {
      this.#backward(at, code);
      if (goesOn) this.#state = code;
    } else if (!this.#hasItem(start, at)) {
      if (goesOn) this.#state = code;
    } else if (goesOn && (gap & Gap.comma) !== 0) {
      this.#backward(at, UNCLEAR);
      this.#state = code;
    } else {
      this.#backward(at, code);
      if (goesOn && this.#state === ASSERTED && !(code === LESSER && this.#joins(after))) {
        this.#state = code === LESSER ? LESSER : UNCLEAR;
        this.#untilComma = true;
      }
    }
  }

  /** Where a cue begins that stands in a bracket behind an article: "Chennai (a sales office)". */
  #withArticle(cue: number): number {
    const article = this.#words[cue - 1];
    const opens = article !== undefined && (article.gap & Gap.open) !== 0;
    return opens && ARTICLES.has(article.folded) ? cue - 1 : cue;
  }

  /** "Cebu and the sales office in Davao": behind "and" and an article begins what the cue speaks of. */
  #opensItem(at: number): boolean {
    return ARTICLES.has(this.#words[at - 1]?.folded ?? "") && this.#joins(at - 2);
  }

  /** "Planned for Q2 2027": nothing but a date follows up to the next comma, so the cue speaks of what is before it. */
  #endsWithDate(after: number): boolean {
    const date = endOfDate(this.#words, after);
    return date > after && this.#endsItem(date);
  }

  /** Marks the item before a cue, and the list it ends where the words make clear that it is meant. */
  #backward(at: number, code: Code): void {
    const inBracket = ((this.#words[at]?.gap ?? 0) & Gap.open) !== 0;
    const start = inBracket ? Math.max(this.#thought, this.#settled) : this.#itemStart();
    const whole =
      WHOLE_LIST.has(this.#words[at - 1]?.folded ?? "") ||
      ((this.#words[at]?.gap ?? 0) & Gap.colon) !== 0;
    let joined = false;
    let isTold = false;
    let now = code;
    for (let word = at - 1; word >= start; word -= 1) {
      const current = this.#words[word];
      if (current === undefined || (current.folded === "with" && !whole)) return;
      if (now !== NEGATED || this.#isTaken[word] !== 1) {
        this.#codes[word] = combined(this.#codes[word] ?? 0, now);
      }
      if (now === NEGATED) this.#isTaken[word] = 1;
      if (this.#joins(word)) joined = true;
      isTold ||= this.#isCue[word] === 0 && !SAYS_NOTHING.has(current.folded);
      // "Support – payroll is out of scope": payroll is, and the rest may be meant as well.
      if ((current.gap & Gap.colon) !== 0 && isTold && !whole) now = UNCLEAR;
      if ((current.gap & (Gap.comma | Gap.open)) === 0) continue;
      if (whole) continue;
      if (inBracket || !joined) return;
      now = UNCLEAR;
    }
  }

  #joins(at: number): boolean {
    const firstLetter = (word: Word | undefined) =>
      word === undefined ? "" : this.#text.charAt(word.start);
    const [before, word, after] = [this.#words[at - 1], this.#words[at], this.#words[at + 1]];
    return word !== undefined && joins(word.folded, firstLetter(before), firstLetter(after));
  }

  /** "(2027)" or "from 2027" after an item: nothing here knows today, so whether it is there is open. */
  #yearAt(at: number): void {
    let first = at;
    let says = false;
    while (first > 0 && ((this.#words[first]?.gap ?? 0) & Gap.open) === 0) {
      const before = this.#words[first - 1];
      if (before === undefined) break;
      const part = isMonthOrPart(before.folded);
      if (part === null && !mayStandInDate(before.folded)) break;
      says ||= part === "starts";
      first -= 1;
    }
    if (first > 0 && this.#isCue[first - 1] === 1) return;
    const opens = ((this.#words[first]?.gap ?? 0) & Gap.open) !== 0;
    const closes = ((this.#words[at + 1]?.gap ?? Gap.close) & Gap.close) !== 0;
    if ((opens && closes) || says) this.#backward(first, UNCLEAR);
    if (says && !opens && this.#goesOn(at + 1)) this.#doubtNext(at + 1);
  }

  /** "Makati, from 2027 Davao", "Makati and, from 2027, Davao": a date may speak of what follows it. */
  #doubtNext(next: number): void {
    this.#state = UNCLEAR;
    this.#untilComma = ((this.#words[next]?.gap ?? 0) & Gap.comma) === 0;
  }

  #limitForward(at: number, after: number): void {
    const last = this.#groupEnd(after);
    if (last >= after) this.#limits.push({ first: after, last, local: this.#groups.length > 0 });
    else this.#limitBackward(at);
  }

  #limitBeside(at: number, after: number): void {
    const next = this.#words[after];
    const goesOn = this.#goesOn(after) && ((next?.gap ?? 0) & Gap.comma) === 0;
    if (goesOn) this.#limitForward(at, after);
    else this.#limitBackward(at);
  }

  #limitBackward(at: number): void {
    const alone = ((this.#words[at]?.gap ?? 0) & Gap.open) !== 0;
    const first = alone ? this.#thought : this.#afterColon(this.#groupStart(), at);
    const local = !alone && this.#groups.length > 0;
    if (at > first) this.#limits.push({ first, last: at - 1, local });
  }

  /** "Cebu: voice only" is limited to voice. */
  #afterColon(first: number, at: number): number {
    for (let word = at - 1; word > first; word -= 1) {
      if (((this.#words[word]?.gap ?? 0) & Gap.colon) !== 0) return word;
    }
    return first;
  }

  #groupStart(): number {
    return Math.max(this.#groups.at(-1)?.first ?? 0, this.#thought);
  }

  #itemStart(): number {
    return Math.max(this.#groupStart(), this.#settled);
  }

  #hasItem(first: number, at: number): boolean {
    for (let word = first; word < at; word += 1) if (this.#isCue[word] === 0) return true;
    return false;
  }

  /** Whether the clause or bracket goes on at this word. */
  #goesOn(at: number): boolean {
    const next = this.#words[at];
    return next !== undefined && (next.gap & (Gap.clause | Gap.close)) === 0;
  }

  /** The last word of the clause or bracket that goes on at this word; before it where none does. */
  #groupEnd(at: number): number {
    let end = at;
    while (this.#goesOn(end) && !this.#isContrast(end)) end += 1;
    return end - 1;
  }

  #isContrast(at: number): boolean {
    return phraseAt(this.#cues, this.#words, at)?.value === "contrast";
  }

  /** "Certificate no. 12345" holds no negation. */
  #isNumberSign(at: number): boolean {
    if (this.#words[at]?.folded !== "no") return false;
    const next = this.#words[at + 1]?.folded.charCodeAt(0) ?? 0;
    return next > 47 && next < 58;
  }
}
