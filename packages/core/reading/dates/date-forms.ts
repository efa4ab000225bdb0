import type { DayInterval } from "./day-interval.ts";
import { isEverydayWord, monthOf, monthOfMisspelt } from "./month-names.ts";
import {
  dayFrom,
  dayFromNumbers,
  fullYear,
  wholeHalf,
  wholeMonth,
  wholeQuarter,
  wholeYear,
} from "./partial-date.ts";
import type { DateOrder } from "../cell/source-cell.ts";

/**
 * One way of writing a date. The pattern is sticky. `read` gives `null` where the words have this
 * form and are no date that can be read ("31/09/2026"), `undefined` where they are of another form.
 */
export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (
    groups: readonly (string | undefined)[],
    order: DateOrder | null,
  ) => DayInterval | null | undefined;
}

const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
/** A year, with two digits or four. */
const ANY_YEAR = String.raw`((?:19|20)\d{2}|\d{2})(?![\d%]|\s*%)`;
const WORD = String.raw`(\p{L}[\p{L}\p{M}]{2,14})\.?`;
const TIME = String.raw`(?:[T\s,]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m\b)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?![\d\p{L}]))?`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|\u00ba|\u00b0)?`;
const GAP = String.raw`[\s\-/.,]*`;
/** Between a day and its month: " - " would be a range. */
const TIGHT = String.raw`[\s\-/.,]{0,2}`;
const MONTH_STARTS = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`;
/** A two-digit year is not the day of a second date: "1 Jan-31 Dec 2025", "Jan 1-31, 2025". */
const SHORT_YEAR = String.raw`(\d{2})(?![\d%]|\s*%|\s*(?:st|nd|rd|th)\b|\s*[\-.]?\s*${MONTH_STARTS}|,?\s*(?:19|20)\d{2})`;
const OF = String.raw`(?:of\s+|del?\s+|d'\s*)?`;

function form(source: string, read: DateForm["read"]): DateForm {
  return { pattern: new RegExp(source, "yiu"), read };
}

/** A fiscal year starts on a day that the words do not tell. */
const fiscalYear = form(
  String.raw`(?:(?:q[1-4]|h[12]|[1-4]q|[12]h)\s*[-/,]?\s*(?:of\s+)?)?(?:fy|fiscal(?:\s+year)?|financial\s+year)[\s\-'/]*\d{2,4}(?:[/-]\d{2,4})?`,
  () => null,
);

const yearMonthDay = form(
  String.raw`${YEAR}([-/. ]|\.\s)(\d{1,2})\2(\d{1,2})(?!\d|\2\d)${TIME}`,
  ([year = "", , month = "", day = ""]) => dayFrom(Number(year), Number(month), Number(day)),
);

/** "2028年3月11日", "2028년 3월": the words of Chinese, Japanese and Korean for year, month and day. */
const eastAsian = form(
  String.raw`${YEAR}\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?`,
  ([year = "", month = "", day]) =>
    day === undefined
      ? wholeMonth(Number(year), Number(month))
      : dayFrom(Number(year), Number(month), Number(day)),
);

/** How many years an era is behind: Reiwa, Heisei, that of Taiwan. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

/** "令和9年3月31日", "民國116年3月": the year of an era. */
const eastAsianEra = form(
  String.raw`(令和|平成|民[國国])\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?`,
  ([era = "", number = "", month = "", day]) => {
    const year = (ERAS[era] ?? 0) + (number === "元" ? 1 : Number(number));
    return day === undefined
      ? wholeMonth(year, Number(month))
      : dayFrom(year, Number(month), Number(day));
  },
);

/** "31 มีนาคม 2570", "31 มีนาคม พ.ศ. 2570": the Thais count from the Buddha, 543 years before. */
const buddhist = form(
  String.raw`(\d{1,2})\s([\p{sc=Thai}\p{M}]{4,14})\s(?:พ\.?\s?ศ\.?\s?)?(25[5-9]\d)(?!\d)`,
  ([day = "", word = "", year = ""]) => {
    const month = monthOf(word);
    return month === null ? undefined : dayFrom(Number(year) - BUDDHIST_YEARS, month, Number(day));
  },
);
const BUDDHIST_YEARS = 543;

/** "31 tháng 3 năm 2027": Vietnamese has numbers for months. */
const vietnamese = form(
  String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+|[\s/,]+)${YEAR}`,
  ([day = "", month = "", year = ""]) => dayFrom(Number(year), Number(month), Number(day)),
);

const numbers = form(
  String.raw`(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2'?${ANY_YEAR}(?!\2\d)${TIME}`,
  ([first = "", separator = "", second = "", year = ""], order) =>
    dayFromNumbers(
      Number(first),
      Number(second),
      fullYear(year),
      // Nobody who writes full stops between the numbers of a date puts the month first.
      order ?? (separator.includes(".") ? "day-first" : null),
    ),
);

const spacedNumbers = form(
  String.raw`(\d{1,2}) (\d{1,2}) ${YEAR}`,
  ([first = "", second = "", year = ""], order) =>
    dayFromNumbers(Number(first), Number(second), Number(year), order),
);

const dayMonthYear = form(
  String.raw`(\d{1,2})${ORDINAL}${TIGHT}${OF}${WORD}(?:${GAP}${OF}'?${YEAR}|${TIGHT}'?${SHORT_YEAR})${TIME}`,
  ([day = "", word = "", longYear, shortYear = ""]) => {
    const month = monthOfMisspelt(word);
    if (month === null) return undefined;
    return dayFrom(fullYear(longYear ?? shortYear), month, Number(day));
  },
);

const monthDayYear = form(
  String.raw`${WORD}${TIGHT}(\d{1,2})${ORDINAL}(?:[\s\-/.,]+${YEAR}|(?:\s*[,\-/]\s*'?|\s+')${SHORT_YEAR})${TIME}`,
  ([word = "", day = "", longYear, shortYear = ""]) => {
    const month = monthOfMisspelt(word);
    if (month === null) return undefined;
    return dayFrom(fullYear(longYear ?? shortYear), month, Number(day));
  },
);

const yearMonthNameDay = form(
  String.raw`${YEAR}${GAP}${WORD}${GAP}(\d{1,2})(?!\d)`,
  ([year = "", word = "", day = ""]) => {
    const month = monthOfMisspelt(word);
    return month === null ? undefined : dayFrom(Number(year), month, Number(day));
  },
);

const monthYear = form(
  String.raw`${WORD}(?:\s*[-/.,]?\s*${OF}${YEAR}|\s*[-/']\s*'?(\d{2})(?![\d%\p{L}]|\s+${MONTH_STARTS}|,?\s*(?:19|20)\d{2}))`,
  ([word = "", longYear, shortYear = ""]) => {
    const month = isEverydayWord(word) ? null : monthNamed(word);
    return month === null ? undefined : wholeMonth(fullYear(longYear ?? shortYear), month);
  },
);

/** "Dec 28" may be December 2028 or the 28th of December: an estimate, whichever is right. */
const monthNumber = form(
  String.raw`${WORD}\s*(\d{2})(?![\d%\p{L}:]|[-/.]\d|,?\s*(?:19|20)\d{2})`,
  ([word = "", digits = ""]) => {
    const month = isEverydayWord(word) ? null : monthOf(word);
    const whole = month === null ? null : wholeMonth(fullYear(digits), month);
    return whole === null ? undefined : { ...whole, estimate: Number(digits) <= 31 };
  },
);

/**
 * "July 1 - June 30", "Oct 1st to Sep 30": two days of any year, and no month of 2030. One digit is no year, which
 * is how "Jul 24 - Jun 25" is told from it.
 */
const daysOfAnyYear = form(
  String.raw`${WORD}\s?([1-9])${ORDINAL}(?!\d)\s*(?:-+|to|through|thru|until|till?|and)\s*${WORD}\s?\d{1,2}${ORDINAL}(?![\p{L}\d%]|\s?[-/.,']?\s?'?\d)`,
  ([first = "", , last = ""]) =>
    monthOf(first) === null || monthOf(last) === null ? undefined : null,
);

const yearMonthName = form(
  String.raw`${YEAR}${GAP}${WORD}(?![\p{L}\d])`,
  ([year = "", word = ""]) => {
    const month = isEverydayWord(word) ? null : monthNamed(word);
    return month === null ? undefined : wholeMonth(Number(year), month);
  },
);

const yearMonth = form(
  String.raw`${YEAR}[-/.](\d{1,2})(?![\d%]|[-/.]\d)`,
  ([year = "", month = ""]) => wholeMonth(Number(year), Number(month)),
);

const numberYear = form(String.raw`(\d{1,2})([-/.])${YEAR}(?!\2\d)`, ([month = "", , year = ""]) =>
  wholeMonth(Number(year), Number(month)),
);

const quarterYear = form(
  String.raw`(?:q([1-4])(?=\D|20)|([1-4])q)\s*[-/,']?\s*(?:of\s+|cy)?'?${ANY_YEAR}`,
  ([first, second, year = ""]) => wholeQuarter(fullYear(year), Number(first ?? second)),
);

const yearQuarter = form(String.raw`${YEAR}${GAP}q([1-4])(?!\d)`, ([year = "", quarter = ""]) =>
  wholeQuarter(Number(year), Number(quarter)),
);

const halfYear = form(
  String.raw`(?:h([12])(?=\D|20)|([12])h)\s*[-/,']?\s*(?:of\s+|cy)?'?${ANY_YEAR}`,
  ([first, second, year = ""]) => wholeHalf(fullYear(year), Number(first ?? second)),
);

const yearHalf = form(String.raw`${YEAR}${GAP}h([12])(?!\d)`, ([year = "", half = ""]) =>
  wholeHalf(Number(year), Number(half)),
);

const ORDINAL_WORDS = ["first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"];

const partInWords = form(
  String.raw`(first|second|third|fourth|1st|2nd|3rd|4th)\s+(quarter|half)\s+(?:of\s+)?${YEAR}`,
  ([ordinal = "", part = "", year = ""]) => {
    const number = (ORDINAL_WORDS.indexOf(ordinal.toLowerCase()) % 4) + 1;
    if (part.toLowerCase() === "quarter") return wholeQuarter(Number(year), number);
    return number > 2 ? null : wholeHalf(Number(year), number);
  },
);

/** A year after a word that calls for a date; alone it may be an edition ("27001:2022"). */
const cuedYear = form(
  String.raw`(?<=\b(?:since|until|till?|in|by|through|thru|during|end|early|mid|late|the year|exp|expir(?:y|es|ed|ing|ation)|valid to|end of)[\s.:-]{1,3})${YEAR}(?!\s?[-/.]\s?\d|\p{L})`,
  ([year = ""]) => wholeYear(Number(year)),
);

/** Ways of writing a date that stand out in any text, the most telling first. */
export const digitForms: readonly DateForm[] = [
  yearMonthDay,
  eastAsian,
  vietnamese,
  buddhist,
  numbers,
  dayMonthYear,
  spacedNumbers,
  yearMonthNameDay,
  yearMonthName,
  yearMonth,
  numberYear,
  quarterYear,
  yearQuarter,
  halfYear,
  yearHalf,
  partInWords,
  cuedYear,
];

/** As `digitForms`, for dates that begin with a letter. */
export const letterForms: readonly DateForm[] = [
  eastAsianEra,
  fiscalYear,
  daysOfAnyYear,
  monthDayYear,
  monthYear,
  monthNumber,
  quarterYear,
  halfYear,
  partInWords,
];

/** Ways of writing a date that only count where the text is nothing but the date. */
export const cellForms: readonly DateForm[] = [
  form(String.raw`((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)`, ([year = "", month = "", day = ""]) =>
    dayFrom(Number(year), Number(month), Number(day)),
  ),
  form(String.raw`${YEAR}\.\s(\d{1,2})\.?(?!\d)`, ([year = "", month = ""]) =>
    wholeMonth(Number(year), Number(month)),
  ),
  form(String.raw`${WORD}${GAP}'?${ANY_YEAR}`, ([word = "", year = ""]) => {
    const month = monthOfMisspelt(word);
    return month === null ? undefined : wholeMonth(fullYear(year), month);
  }),
];

/** Without a day beside it, a misspelt name must be long to be sure ("Match 2025" is no month). */
function monthNamed(word: string): number | null {
  return word.length >= 6 ? monthOfMisspelt(word) : monthOf(word);
}
