/** Whoever breaks lines by hand breaks shorter ones than a page does. */
const NARROWEST_PAGE = 35;

/** Words that a sentence goes on after, so that a line which ends with one is not its end. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the and or of for to in on at by with from as per its their our your his is are was were be been being has have had " +
    "hold holds held obtain obtained achieve achieved maintain maintains receive received complete completed under against " +
    "that which not no than into within across through including covering current new latest annual independent " +
    "der die das den dem des ein eine einer und oder für mit von im zu zum zur auf aus nach gemäß ist sind wird wurde " +
    "le la les un une et ou de du des pour par avec dans sur au aux est sont notre nos selon " +
    "el los las una y o con por para en del al es son nuestro nuestra según seu sua o os as um uma e do da dos das com em no na ao à é são nosso nossa " +
    "il lo gli i di dei delle della degli che con per nel nella è sono nostro nostra het een en van voor met op bij onze zijn is"
  ).split(" "),
);

const ENDS_SENTENCE = /[.!?:;|{}[\]"”>✓✗]\s*$/u;
/** A label of its own opens an item: "scope: payroll". */
const OPENS_LIKE_LABEL = /^[^:\s]+(?:\s[^:\s]+){0,3}\s?[:=|]/u;
const ENDS_ITEM = /[;|{}[\]>]\s*$/u;
/** Two lines fill a page by chance. */
const FEWEST_FILLED = 3;
const SMALL_LETTER = /^\p{Ll}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}(]/u;
const LAST_WORD = /(\p{L}+)\s*$/u;
/** "of obtaining": what is obtained stands on the next line. */
const ENDS_WITH_DOING = /\p{Ll}{3,}ing$/u;
/** A name that a page broke: "ISO" and "27001", "SOC" and "2", "Type" and "II". */
const BROKEN_NAME =
  /(?<!\p{L})(?:ISO(?:\/IEC)?\s*\n\s*27\d{3}|SOC\s*\n\s*[123](?!\d)|[Tt]ype\s*\n\s*(?:I{1,2}|[12])(?![\p{L}\d]))/u;

/**
 * The same text with the lines of a paragraph put together again that a page broke, as they come out of a PDF or a mail:
 * a line is long and ends in the midst of a sentence that the next goes on with. Lists keep their lines.
 */
export function withJoinedLines(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.replace(BROKEN_NAME, (name) => name.replace(/\s*\n\s*/u, " ")).split("\n");
  const isFilled = areFilled(lines);
  const [first = "", ...others] = lines;
  let joined = first;
  let last = first;
  for (const line of others) {
    const next = line.trim();
    joined += goesOn(last, next, isFilled) ? ` ${next}` : `\n${line}`;
    last = line;
  }
  return joined;
}

/** Lines as full as a page lets them be: the first word of the next would not have fitted on any. */
function areFilled(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_FILLED) return false;
  const widths = lines.map((line) => line.trim().length);
  const widest = Math.max(...widths);
  return lines.every((line, index) => {
    const next = lines[index + 1]?.trim();
    if (next === undefined) return true;
    const [word = ""] = next.split(/\s/u, 1);
    return next !== "" && line.trim().length + 1 + word.length > widest;
  });
}

function goesOn(last: string, next: string, isFilled: boolean): boolean {
  if (last.trim().length < NARROWEST_PAGE || !LETTER_OR_DIGIT.test(next)) return false;
  if (isFilled && !ENDS_ITEM.test(last)) return true;
  if (ENDS_SENTENCE.test(last) || OPENS_LIKE_LABEL.test(next)) return false;
  if (SMALL_LETTER.test(next)) return true;
  const word = LAST_WORD.exec(last)?.[1];
  return word !== undefined && (OPEN_WORDS.has(word) || ENDS_WITH_DOING.test(word));
}
