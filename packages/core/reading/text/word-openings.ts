/**
 * With which three characters the matches of a pattern can begin, worked out from its source. It errs on
 * the side of too many: look-arounds are taken to hold.
 */

/** Stands for any character in an opening. */
const ANY = "*";
const LENGTH = 3;

type Openings = ReadonlySet<string>;

/** The openings of a pattern's matches, in small letters; `*` stands for any character. */
export function openingsOf(source: string): Openings {
  return new OpeningReader(source).read();
}

class OpeningReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Openings {
    return padded(this.#alternatives(new Set([""])));
  }

  #alternatives(before: Openings): Openings {
    const all = new Set(this.#sequence(before));
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      for (const one of this.#sequence(before)) all.add(one);
    }
    return all;
  }

  #sequence(before: Openings): Openings {
    let current = before;
    while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at))) {
      const start = this.#at;
      const once = this.#atom(current);
      current = this.#repeated(current, once, start);
    }
    return current;
  }

  #repeated(before: Openings, once: Openings, start: number): Openings {
    const end = this.#at;
    const mark = this.#quantifier();
    if (mark === null) return once;
    const after = this.#at;
    let all = mark.optional ? new Set([...before, ...once]) : new Set(once);
    let again = once;
    for (let times = 1; mark.repeats && times < LENGTH; times += 1) {
      this.#at = start;
      again = this.#atom(again);
      all = new Set([...all, ...again]);
    }
    this.#at = Math.max(end, after);
    return all;
  }

  #quantifier(): { readonly optional: boolean; readonly repeats: boolean } | null {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})[?]?/u.exec(this.#source.slice(this.#at));
    if (match === null) return null;
    this.#at += match[0].length;
    const optional = /^[?*]/u.test(match[0]) || match[1] === "0";
    return { optional, repeats: !match[0].startsWith("?") };
  }

  #atom(before: Openings): Openings {
    const rest = this.#source.slice(this.#at);
    const group = /^\((\?(?:[:=!]|<[=!]))?/u.exec(rest);
    if (group !== null) {
      this.#at += group[0].length;
      const inside = this.#alternatives(before);
      this.#at += 1;
      return group[1] === undefined || group[1] === "?:" ? inside : before;
    }
    const set = /^\[(\^?)((?:\\.|[^\]\\])*)\]/u.exec(rest);
    if (set !== null) {
      this.#at += set[0].length;
      return extended(before, set[1] === "" ? membersOf(set[2] ?? "") : [ANY]);
    }
    const escape = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|.)/iu.exec(rest);
    if (escape !== null) {
      this.#at += escape[0].length;
      if (/^\\[bB]$/u.test(escape[0])) return before;
      return extended(before, [/^\\[^\p{L}\p{N}]$/u.test(escape[0]) ? escape[0].charAt(1) : ANY]);
    }
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    this.#at += character.length;
    if (character === "^" || character === "$") return before;
    return extended(before, [character === "." ? ANY : character.toLowerCase()]);
  }
}

/** The members of a set such as "- " or "sz"; a range or a class stands for anything. */
function membersOf(inside: string): readonly string[] {
  if (/\\[\p{L}]|[^\\]-./u.test(inside)) return [ANY];
  return [...inside.replace(/\\/gu, "").toLowerCase()];
}

function extended(before: Openings, characters: readonly string[]): Openings {
  const all = new Set<string>();
  for (const opening of before) {
    if (opening.length >= LENGTH) all.add(opening);
    else for (const character of characters) all.add(opening + character);
  }
  return all;
}

function padded(openings: Openings): Openings {
  return new Set([...openings].map((opening) => opening.padEnd(LENGTH, ANY)));
}
