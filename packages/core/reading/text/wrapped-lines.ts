import { FUNCTION_WORDS } from "./function-words.ts";

/** No line is wrapped before it has so many signs. */
const NARROWEST = 24;
/** So many signs may be missing to the full width: letters are not all as wide. */
const SLACK = 4;

/** First words of names that have more of them: "Kuala Lumpur", "New Delhi". */
const BEGINS_NAME = new Set(
  "San Santa Santo São Saint St St. Sta. New Nova Los Las Ho Kuala Hong Costa Sri Port Puerto Porto Fort Rio Bad Cape Tel".split(
    " ",
  ),
);

/** What towns and streets stand behind: "60314 / Frankfurt", "12 / Elm Street", "ul. / Lipowa". */
const BEFORE_NAME = /(?:^|, |[-–] )\d{1,6}$|(?<!\p{L})(?:ul|al|av|bd|blvd|jl|str|no|nr)\.$/iu;

/** The rest of an address or a date: "Sofia / 1766", "January / 2027". */
const NUMBER_ALONE = /^\d{1,6}(?=[,.]|$)/u;

/** A form of company that a name goes on with on the next line. */
const FORM_ALONE =
  /^(?:ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|gmbh|private|pvt|pty|pte|sdn|bhd|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|b\.?v|ltda|kft)(?!\p{L})/iu;

const BULLET = /^(?:[-*•‣▪●○◦·–—>+|]|\(?\d{1,2}[.)]|\(?\p{L}\)|✓|✗|☐)\s*/u;

/** What stands at the end of an item: of a list, a record or program code. */
const ENDS_ITEM = /(?:[:;|{}[\]>]|["”],)$/u;
/** A label of its own opens an item: "scope: payroll". */
const OPENS_LIKE_LABEL = /^[^:\s]+(?: [^:\s]+){0,3} ?[:=|]/u;
/** "of obtaining": what is obtained stands on the next line. */
const ENDS_WITH_DOING = /\p{Ll}{3,}ing$/u;

/** A name of a standard or report that a page broke: "ISO" and "27001", "SOC" and "2", "Type" and "II". */
const BROKEN_NAME =
  /(?<!\p{L})(?:ISO(?:\/IEC)?\n27\d{3}|SOC\n[123](?!\d)|[Tt]ype\n(?:I{1,2}|[12])(?![\p{L}\d]))/u;

/** A text whose lines have been broken at the width of a page, as in a PDF or a mail, in the lines that it means. */
export function withWrappedLinesJoined(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => joinedWhereWrapped(paragraph.split("\n")))
    .join("\n\n");
}

function joinedWhereWrapped(lines: readonly string[]): string {
  const [heading = "", only, ...more] = lines;
  if (only !== undefined && more.length === 0 && heading.endsWith(":")) return `${heading} ${only}`;
  const width = Math.max(...lines.map(({ length }) => length));
  const isEvident = lines.some((_line, at) => at > 0 && goesOn(lines, at, width));
  return lines.reduce((text, line, at) => {
    const isJoined = isNameBroken(lines, at) || (isEvident && mayBeWrapped(lines, at, width));
    return isJoined ? `${text} ${line.trim()}` : `${text}\n${line}`;
  });
}

/** Whether a name begins at the end of the line before and goes on at the line at a place. */
function isNameBroken(lines: readonly string[], at: number): boolean {
  const [before = "", line = ""] = [lines[at - 1], lines[at]];
  return BROKEN_NAME.test(`${before.trimEnd().slice(-8)}\n${line.trimStart()}`);
}

/** Whether the line before had no room left for the first word of the line at a place. */
function mayBeWrapped(lines: readonly string[], at: number, width: number): boolean {
  const [before = "", line = ""] = [lines[at - 1], lines[at]];
  if (before.length < NARROWEST || ENDS_ITEM.test(before)) return false;
  if (BULLET.test(line.trim()) || OPENS_LIKE_LABEL.test(line.trim())) return false;
  const [word = ""] = line.trim().split(" ");
  return before.length + 1 + word.length > width - SLACK;
}

/** Whether the words show that the line at a place goes on with the line before. */
function goesOn(lines: readonly string[], at: number, width: number): boolean {
  if (!mayBeWrapped(lines, at, width)) return false;
  const [before = "", line = ""] = [lines[at - 1], lines[at]];
  const [word = ""] = line.split(" ");
  if (/[,(&/–—-]$/u.test(before) || isOpenBracket(before)) return true;
  if (line.startsWith("(") || FORM_ALONE.test(line) || NUMBER_ALONE.test(line)) return true;
  const last = before.slice(before.lastIndexOf(" ") + 1);
  if (BEFORE_NAME.test(before) || FUNCTION_WORDS.has(last.toLowerCase()) || BEGINS_NAME.has(last))
    return true;
  if (ENDS_WITH_DOING.test(last)) return true;
  if (/[.!?]$/u.test(before)) return false;
  // A capital begins an item or a sentence, "The report" as well, unless everything is in capitals.
  if (FUNCTION_WORDS.has(word) || (isAllCapitals(before) && FUNCTION_WORDS.has(word.toLowerCase())))
    return true;
  if (SENTENCE_INSIDE.test(before) || hasItemsInside(lines, at)) return true;
  return /^\p{Ll}/u.test(line) && /^[^\p{L}]*\p{Lu}/u.test(lines[0] ?? "");
}

/** "Sofia. The Varna": where sentences or items end within lines, it is not the lines that part them. */
const SENTENCE_INSIDE = /\p{Ll}{3}[.!?] \p{Lu}/u;

/** Rows of a table have as many items each. */
function hasItemsInside(lines: readonly string[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]].map((it = "") => it.split("; ").length);
  return before !== undefined && before > 1 && before !== line;
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

function isOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
