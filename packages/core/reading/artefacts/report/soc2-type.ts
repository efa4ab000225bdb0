import { SPACED_LETTER } from "../../text/spaced-letter.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Soc2Type } from "../../statement/statement.ts";

/** A report type as it is numbered, typing slips included. Group-free. */
export const TYPE_NUMBER = "(?:2|ii|ll|11|two|1|i|l|one)";

/** "Type" in the languages that put it before the number. */
const TYPE_WORD =
  "types?|typ|tipo|typu|typen|tipe|tip|tyyppi|tyypin|level|тип[ауі]?|τύπου|τύπος|loại|타입|タイプ|類型|类型|ประเภท(?:ที่)?|סוג";

/** "二型", "2종", "II. típus": the number stands first. */
const NUMBER_FIRST = String.raw`(?:[二Ⅱ一Ⅰ]|ii|2|i|1)\s?\.?\s?(?:型|종(?!류)|típus(?:ú)?)`;

/** "The first kind", "the second kind". */
export const IN_ARABIC = "(?:من\\s)?النوع\\s(?:الأول|الثاني)";

/**
 * "Type II", "type 1 and 2", "Type ll", "Level 2", "T2", "Tipo II", "Typ 2". Written for use inside
 * a larger pattern; group-free.
 */
export const TYPE_WORDS = String.raw`(?:(?:${TYPE_WORD})[\s:#-]*(?:\(\s*)?${TYPE_NUMBER}(?:\s*(?:,|/|&|\+|and|or|und|y|e|et)\s*(?:(?:types?|typ|tipo)[\s-]*)?${TYPE_NUMBER})?|t[12]|${NUMBER_FIRST}|${IN_ARABIC})(?!${SPACED_LETTER}|\p{N}|\.\d)`;

/** Where a type may begin: "二" also stands right behind the number of the report. */
export const TYPE_FROM_ITS_START = String.raw`(?:(?<![\p{L}\p{N}])|(?=[二Ⅱ一Ⅰ]))${TYPE_WORDS}`;

const TYPE_PATTERN = new RegExp(TYPE_FROM_ITS_START, "giu");
const EACH_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:t(?=[12]))?${TYPE_NUMBER}(?![\p{L}\p{N}])`,
  "giu",
);

const LEADING_TYPE_WORD = new RegExp(`^(?:${TYPE_WORD})`, "iu");

/** Every report type that a text names, in the order they stand. "SOC II" names none. */
export function soc2TypesIn(text: string): readonly Soc2Type[] {
  const types: Soc2Type[] = [];
  for (const [words] of allMatches(TYPE_PATTERN, text)) {
    const numbers = words
      .replace(LEADING_TYPE_WORD, " ")
      .replace(/(?:\.\s?)?(?:型|종|típusú?)$/iu, " ")
      .replace(/[二Ⅱ]|.*الثاني/gu, "2")
      .replace(/[一Ⅰ]|.*الأول/gu, "1")
      .replace(/^t/iu, " ");
    for (const [number] of allMatches(EACH_NUMBER, numbers)) types.push(typeOf(number));
  }
  return types;
}

function typeOf(number: string): Soc2Type {
  return /^(?:2|ii|ll|11|two)$/iu.test(number) ? "2" : "1";
}
