import { wordPattern } from "../../text/word-pattern.ts";
import { NO_COMPANY_NAME } from "../../claims/wordings/issuers.ts";
import { wordsOf } from "../../text/wordings.ts";

/** Words that may follow a company's name as part of it. */
const NAME = String.raw`(?:(?:the|die|der|de[mn]?|la|le|el|il|het) |l['’])?(?!${wordsOf(NO_COMPANY_NAME)})(\p{Lu}[\p{L}\p{N}.&+'’-]*(?:,? (?:Inc|Ltd|Pvt|Pty|Co|Corp|LLC|LLP|PLLC|GmbH|AG|S\.?p\.?A|B\.?V|SAS)\b\.?|(?: (?:and|of|&|und|de|y))? (?=\p{Lu}|\d)[\p{L}\p{N}.&+'’-]+)*)`;

const ENDS_NAME = /[\s.,'’]+$/u;
/** The end of a sentence, and not of "Pvt." or an initial. */
const SENTENCE_END = /(?<!(?<!\p{L})(?:Pvt|Pty|St|Dr|S\.p|\p{Lu}))\.\s+/u;
const KEPT_STOP = /(?:Ltd|Inc|Co|Corp|S\.p\.A|S\.A|B\.V)\.$/u;
const NOT_A_NAME = new RegExp(String.raw`^${wordsOf(NO_COMPANY_NAME)}`, "u");

/** Up to five words between a verb and "by": "issued on 3 May 2026 by". For use inside a pattern. */
export const WORDS_BETWEEN = String.raw`(?: (?:[\p{Ll}\d][\p{Ll}\d,:-]*|(?:BS|EN|ISO|IEC|SOC|Type|II?|TYPE)[\w/:.-]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*,?)){0,5}?`;

/** A reader of the company that a cue introduces: "audited by Northgate Assurance LLP". */
export function organisationAfter(cue: string): (text: string) => readonly NamedAfterCue[] {
  // The cue may be written in any case, a name begins with a capital.
  const pattern = wordPattern(String.raw`(?:${cue})\s*${NAME}`, "u");
  return (text) => {
    const named: NamedAfterCue[] = [];
    for (const match of pattern.all(text)) {
      const name = trimmedName(match[1] ?? "", text.slice(match.index + match[0].length));
      if (name === "" || NOT_A_NAME.test(name) || isOfNextLine(match, text)) continue;
      const from = text.indexOf(name, match.index);
      named.push({ name, start: from, end: from + name.length });
    }
    return named;
  };
}

/** A name on the line below is that of a cue that has its line to itself. */
function isOfNextLine(match: RegExpExecArray, text: string): boolean {
  if (!match[0].includes("\n")) return false;
  const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
  return !OPENS_CUE.test(line);
}

/** "Independent service" before "auditor". */
const OPENS_CUE = /^[^\p{L}\p{N}]*(?:\p{L}+\s+){0,2}$/u;

/** A company's name as written, and where it stands. */
export interface NamedAfterCue {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NAME_THERE = new RegExp(NAME, "uy");
/** A name in a script that parts no words goes on up to the next mark, or to what is said of it. */
const EAST_ASIAN_NAME_THERE =
  /(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])(?![がをのにでとはもへや]|から|より)[^\s。．、，,；;|()（）:：]{2,40}?(?=で(?:す|あ)|により|によ|が|は|입니다|이며|[\s。．、，,；;|()（）:：]|$)/uy;

/** The companies whose names stand at these places, as written. */
export function organisationsAt(text: string, starts: readonly number[]): readonly NamedAfterCue[] {
  return starts.flatMap((start) => {
    const name = organisationAt(text, start);
    if (name === null) return [];
    const from = text.indexOf(name, start);
    return [{ name, start: from, end: from + name.length }];
  });
}

function organisationAt(text: string, start: number): string | null {
  for (const there of [NAME_THERE, EAST_ASIAN_NAME_THERE]) {
    there.lastIndex = start;
    const found = there.exec(text);
    const name = trimmedName(found?.[1] ?? found?.[0] ?? "", text.slice(there.lastIndex));
    if (name !== "") return NOT_A_NAME.test(name) ? null : name;
  }
  return null;
}

function trimmedName(name: string, after: string): string {
  const sentence = name.split(SENTENCE_END)[0] ?? name;
  if (sentence === name && KEPT_STOP.test(sentence)) {
    if (GOES_ON.test(after)) return sentence;
    if (/ (?:Pvt\.|S\.p)/u.test(sentence)) return sentence.replace(/\.$/u, "");
  }
  return sentence.replace(ENDS_NAME, "");
}

/** Where the sentence goes on after "Inc.", the stop is the name's. */
const GOES_ON = /^(?:[,;)|]|\s?[(|–—]|\s\p{Ll})/u;
