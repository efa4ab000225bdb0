/** Signs that lead from a word to a note further on. */
const SIGN = /(?<=[\p{L}\p{N})])(?:\*{1,3}|[†‡¹²³])(?![\p{L}\p{N}*])/gu;
/** A letter in brackets, which a legend may explain: "(Q)". */
const LETTER = /\s*\((\p{Lu})\)/gu;

/** A first, cheap look: most texts hold neither. */
const MAY_HAVE_NOTES = /[*†‡¹²³=]/u;

/** "Payroll*; AP. *not in scope" as "Payroll (not in scope); AP.": each note where it belongs. */
export function withFootnotes(text: string): string {
  if (!MAY_HAVE_NOTES.test(text)) return text;
  const signs = new Set(text.match(SIGN) ?? []);
  const letters = new Set([...text.matchAll(LETTER)].map(([, letter = ""]) => letter));
  let read = text;
  for (const sign of signs) read = withNote(read, signPattern(sign), noteOf(sign, ""));
  for (const letter of letters) {
    read = withNote(
      read,
      new RegExp(String.raw`\s*\(${letter}\)`, "gu"),
      noteOf(letter, String.raw`\s*=`),
    );
  }
  return read;
}

function escaped(sign: string): string {
  return sign.replace(/\*/gu, String.raw`\*`);
}

function signPattern(sign: string): RegExp {
  return new RegExp(String.raw`(?<=[\p{L}\p{N})])${escaped(sign)}(?![\p{L}\p{N}*])`, "gu");
}

/** What a note says, up to the end of its sentence or to the next one. */
function noteOf(sign: string, behind: string): RegExp {
  return new RegExp(
    String.raw`(?:^|(?<=[\s;.,(|–—-]))\(?${escaped(sign)}${behind}\)?\s*[:=–-]?\s*(?<note>\p{L}[^.;\n()*†‡]*)\)?`,
    "u",
  );
}

const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** Puts a note in brackets behind each word that its sign stands at; a text without the note stays as it is. */
function withNote(text: string, sign: RegExp, note: RegExp): string {
  const found = note.exec(text);
  const words = found?.groups?.note?.trim();
  if (found === null || words === undefined) return text;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const told = before.replace(sign, ` (${words})`).replace(/[\s–—-]+$/u, "");
  return told + (BEGINS_WITH_WORD.test(after) ? " " : "") + after;
}
