import { parseDate } from "../../dates/date.ts";

/** The name of the standard with its edition, and nothing else, up to a comma, a dash or a bracket. */
const STANDARD = String.raw`(?:(?:BS|EN|DIN|NEN|UNE|UNI|NF|JIS\s?Q)[\s/-]*){0,3}(?:ISO)?[\s/]*(?:IEC)?[\s:/-]*27001(?:\s?[:-]\s?(?:19|20)\d\d)?`;
const LABEL = String.raw`(?<label>(?:[Cc]ert(?:ificate)?\.?\s*)?(?:[Nn]o\.?|[Nn]r\.?|[Nn][º°]|#|[Nn]umber)?)\s*:?\s*`;
/** Digits in groups, or letters and digits without a word among them. */
const NUMBER = String.raw`(?<number>(?:[A-Z]{1,5}[\s-]?)?(?=[A-Z\d./-]*\d{3})[A-Z\d]+(?:[./-][A-Z\d]+)*|\d{2,3}(?:\s\d{2,8}){1,3})`;

const WHOLE = new RegExp(
  String.raw`^\s*${STANDARD}\s*[,;/–(-]\s*${LABEL}${NUMBER}\s*\)?\.?\s*$`,
  "u",
);

/** "Q3/2027", "FY2027", "DEC 2027": letters before a bare year say when. */
const YEAR_OR_QUARTER = /^(?:[A-Z]{1,5}\d?[\s./-]*)?(?:19|20)\d\d$/u;

/** A number in somebody's own books: of an order, a ticket, a request, a telephone. */
const OF_SOMETHING_ELSE =
  /^(?:PO|TEL|FAX|EXT|RF[PIQ]|GAP|INC|CHG|CR|REQ|RISK|JIRA|TKT|SR|NDA|MSA|SOW|ID|EUR|USD|GBP|[QH]\d|[FC]Y)(?![A-Z])/u;

/** Shorter ones are a certificate's where the text says that they are. */
const FEWEST_DIGITS = 5;

/** Another standard or the report beside it: "ISO 27001 / SOC 2", "ISO 27001, ISO 9001". */
const ANOTHER_STANDARD =
  /^(?:ISO|IEC|SOC|SSAE|ISAE|PCI|BS|EN|DIN|NIST|TISAX|27\d{3}|9001|14001|20000|22301|42001)/u;

/**
 * The number in a cell that holds the standard and the number of its certificate and nothing else: “ISO/IEC 27001:2022,
 * IS 774210”. `null` in any other text. Nobody writes it without a certificate.
 */
export function numberBehindStandard(text: string): string | null {
  if (!text.includes("27001")) return null;
  const { number = null, label = "" } = WHOLE.exec(text)?.groups ?? {};
  if (number === null || ANOTHER_STANDARD.test(number)) return null;
  if (parseDate(number, null) !== null || YEAR_OR_QUARTER.test(number)) return null;
  if (label !== "") return number;
  const digits = number.replaceAll(/\D/gu, "").length;
  return digits < FEWEST_DIGITS || OF_SOMETHING_ELSE.test(number) ? null : number;
}
