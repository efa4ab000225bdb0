import { dayNames, monthNames, partsOf, type DateParts } from "./date-serial.ts";

/** A number as a cell of this number format shows it, in a US English Excel. */
export function numberText(number: number, format: string): string {
  const sections = splitSections(format);
  const isNegative = number < 0 && sections.length > 1;
  const section = sectionFor(number, sections);
  if (isDateFormat(section)) return number < 0 ? "" : dateText(number, section);
  if (/^general$/iu.test(section.trim()) || section.trim() === "@") return generalText(number);
  return digitsText(isNegative ? -number : number, section);
}

/** Whether numbers of this format are days or times. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/iu.test(bare(format).replace(/general|[^dmyhs]e[+-]/giu, ""));
}

/** A format without its quoted texts, escaped characters, colours and conditions. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]hms]*\]/giu, "");
}

function splitSections(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/gu) ?? ["General"];
}

function sectionFor(number: number, sections: readonly string[]): string {
  const [first = "General", second, third] = sections;
  if (number < 0) return second ?? first;
  return number === 0 ? (third ?? first) : first;
}

/** At most eleven characters, as a General cell of ordinary width has room for. */
function generalText(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "0", exponent = "0"] = number.toExponential(5).split("e");
    const power = Number(exponent);
    const padded = String(Math.abs(power)).padStart(2, "0");
    return `${Number(digits)}E${power < 0 ? "-" : "+"}${padded}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(number.toFixed(Math.max(0, 10 - whole))));
}

function digitsText(number: number, section: string): string {
  const pattern = section
    .replace(/\[[^\]]*\]/gu, "")
    .replace(/_./gu, " ")
    .replace(/\*./gu, "");
  const match = /[#0?][#0?,]*(?:\.([#0?]*))?(?:E\+?(0+))?/u.exec(withoutTexts(pattern));
  if (match === null) return literalText(pattern);
  const places = match[1] ?? "";
  const scaled = pattern.includes("%") ? number * 100 : number;
  const fixed = Math.abs(scaled).toFixed(places.length);
  const [whole = "0", decimals = ""] = fixed.split(".");
  const [wholePattern = ""] = match[0].split(".");
  const filled = whole.padStart(wholePattern.replace(/[^0]/gu, "").length, "0");
  const grouped = wholePattern.includes(",") ? filled.replace(/\B(?=(\d{3})+$)/gu, ",") : filled;
  const kept = trimmedDecimals(decimals, places);
  const digits = kept === "" ? grouped : `${grouped}.${kept}`;
  const sign = scaled < 0 && Number(fixed) !== 0 ? "-" : "";
  const before = literalText(pattern.slice(0, match.index));
  const after = literalText(pattern.slice(match.index + match[0].length));
  return `${sign}${before}${digits}${after}`;
}

/** The same length, with quoted and escaped characters out of the way. */
function withoutTexts(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\./gu, (text) => "x".repeat(text.length));
}

function trimmedDecimals(decimals: string, places: string): string {
  let length = decimals.length;
  while (length > 0 && places[length - 1] === "#" && decimals[length - 1] === "0") length--;
  return decimals.slice(0, length);
}

function literalText(pattern: string): string {
  return pattern.replace(
    /"([^"]*)"|\\(.)/gu,
    (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "",
  );
}

const DATE_TOKEN =
  /"([^"]*)"|\\(.)|\[(?:h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./giu;

function dateText(serial: number, section: string): string {
  const parts = partsOf(serial);
  const tokens = [...section.matchAll(DATE_TOKEN)];
  const isHalfDay = tokens.some(([token]) => /^a/iu.test(token) && token.includes("/"));
  let last = "";
  return tokens
    .map(([token, quoted, escaped], place) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const next = tokens.slice(place + 1).find(([later]) => /[a-z]/iu.test(later))?.[0] ?? "";
      const isMinute = /^m+$/iu.test(token) && (/^\[?h/iu.test(last) || /^s/iu.test(next));
      if (/[a-z]/iu.test(token)) last = token;
      return isMinute ? padded(parts.minute, token) : datePart(token, parts, isHalfDay);
    })
    .join("");
}

function datePart(token: string, parts: DateParts, isHalfDay: boolean): string {
  const length = token.length;
  switch (token.charAt(0).toLowerCase()) {
    case "y":
      return length <= 2 ? String(parts.year % 100).padStart(2, "0") : String(parts.year);
    case "m":
      if (length === 3) return (monthNames[parts.month - 1] ?? "").slice(0, 3);
      return length > 3 ? (monthNames[parts.month - 1] ?? "") : padded(parts.month, token);
    case "d":
      if (length === 3) return (dayNames[parts.weekday] ?? "").slice(0, 3);
      return length > 3 ? (dayNames[parts.weekday] ?? "") : padded(parts.day, token);
    case "h":
      return padded(isHalfDay ? parts.hour % 12 || 12 : parts.hour, token);
    case "s":
      return padded(parts.second, token.slice(0, 2));
    case "a":
      return token.includes("/") ? (parts.hour < 12 ? "AM" : "PM") : token;
    case "[":
      return "";
    default:
      return token;
  }
}

function padded(number: number, token: string): string {
  return String(number).padStart(Math.min(token.length, 2), "0");
}
