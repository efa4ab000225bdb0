import { allMatches } from "../../text/all-matches.ts";
import { knownCertificationBody } from "../organisations/known-organisations.ts";
import { afterLabels } from "../labelled/label-separator.ts";
import { numberBehindStandard } from "./number-behind-standard.ts";
import { REPLACED_CERTIFICATE } from "../wordings/dates-of-certificate.ts";
import { CERTIFICATE_NUMBER_LABELS } from "../wordings/labels.ts";

const NUMBER = String.raw`(\d{2,3} \d{3} (?:\d{2} )?\d{3,8}(?: [A-Z]{2,4}(?![\p{L}\p{N}]))?|\d{6,} (?:ISMS|QM|UM)\d{0,2}(?![\p{L}\p{N}])|(?:[A-Z]{2,5}[ ]?)?[A-Z0-9][A-Z0-9./_-]*\d[A-Za-z0-9./_-]*)`;
const NUMBER_THERE = new RegExp(NUMBER, "uy");

/** "Certificate No: PH 70123", "registration number 12-345"; a bare word before it will not do. */
const afterNumberLabels = afterLabels(CERTIFICATE_NUMBER_LABELS);

/** "under certificate QX-48113", "Cert C-548921": letters and digits together, or a long number. */
const NAMED =
  /(?<!\p{L})[Cc]ert(?:ificate|\.)?[\s#:]+((?:[A-Z]{2,5}[ -]?\d{4,}|[A-Z]{2,5}-(?=[A-Z]*\d)[A-Z\d]{2,}-\d{2,}|[A-Z]+[\dA-Z./-]*\d{3,}|\d{5,})[A-Z0-9./_-]*)/gu;

/** "ISO 27001 n. 48829". */
const AFTER_STANDARD = new RegExp(
  String.raw`27001(?::\d{4})?[\s,(]*(?:[Nn]\.|[Nn][º°]|[Nn]r\.?|[Nn]o\.?|#|№|[Čč]\.|[Nn]ro\.?|số)\s*${NUMBER}`,
  "gu",
);

/** "certyfikat ISO 27001 wydany przez Kiwa, nr 4471-PL", "certifikátu č. 10648217". */
const NUMBERED_ABROAD = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]ertyf|[Cc]ertifi[kc]|[Сс]ертиф|[Ss]ertif|[Tt]anús|[Ππ]ιστοπ|[Cc]hứng chỉ)\p{L}*[^.;\n]{0,70}?[\s,(](?:[Nn]r\.?|[Čč]\.|№|[Nn]ro\.?|số|[Nn]omor|[Bb]r\.|[Šš]t\.|[Αα]ρ\.)\s*(?=\S*\d\d)${NUMBER}`,
  "gu",
);

/** "LRQA, č. 10648217": in a few words, the body being named. */
const IN_BRIEF = new RegExp(
  String.raw`(?<=^|[,;–—(]\s*)(?:[Čč]\.|№|[Nn]ro\.?|[Nn]r\.?|[Bb]r\.|[Šš]t\.|[Ss]ố)\s*(?=\S*\d{3})${NUMBER}`,
  "gu",
);

/** "BSI IS 723441": the code a certification body puts before its numbers, the certificate being named. */
const CODED =
  /(?<![\p{L}\p{N}/-])((?!ISO|IEC|SOC|ISAE|SSAE|NIST|BS|EN|DIN|PCI|TEL|FAX|VAT|PO|ZIP|RFC|CVE|HRB?)[A-Z]{1,4}[ -]?\d{6,8}(?:\/[A-Z])?)(?![\p{L}\p{N}/-])/gu;
const NAMES_CERTIFICATE = /certif|zertif|(?<!\p{L})(?:cert|exp|valid|BSI)(?!\p{L})/iu;
/** "FS 598211 (ISO 9001)". */
const OF_OTHER_STANDARD = /^\s*\((?![^)]*27001)(?:ISO|IEC|SOC)/u;

/** What follows a label may begin like the standard's name: "ISO27001-2023-088". */
const JUST_THE_STANDARD =
  /^(?:ISO|IEC|EN|BS|DIN)?[\s/:-]*(?:ISO|IEC)?[\s/:-]*(?:27\d{3}|27k|9001)(?:[\s:-](?:19|20)\d\d)?$|^SOC/iu;
const DATE_OR_YEAR =
  /^(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{2}[./-]\d{2})$/u;

const STANDARD_OR_DATE =
  /^(?:ISO|IEC|27001|27k|(?:19|20)\d\d$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|SOC)/iu;

function isAboutCertificate(text: string): boolean {
  return NAMES_CERTIFICATE.test(text) || knownCertificationBody(text) !== null;
}

/** The certificate's number as written, or `null`. A year, a date or "27001" is none. */
export function certificateNumberIn(written: string): string | null {
  // The number of the certificate that this one replaced is not its own.
  const text = written.replace(REPLACED_CERTIFICATE, "");
  const labelled = labelledCertificateNumberIn(text);
  if (labelled !== null) return labelled;
  const behindStandard = numberBehindStandard(text);
  if (behindStandard !== null) return behindStandard;
  for (const pattern of [NAMED, AFTER_STANDARD, NUMBERED_ABROAD, IN_BRIEF, CODED]) {
    if ((pattern === CODED || pattern === IN_BRIEF) && !isAboutCertificate(text)) continue;
    for (const match of allMatches(pattern, text)) {
      const number = withoutStop(match[1] ?? "");
      const after = text.slice(match.index + match[0].length);
      if (!STANDARD_OR_DATE.test(number) && !OF_OTHER_STANDARD.test(after)) return number;
    }
  }
  return bareNumberIn(text);
}

/** "Number: LM-20931" in a list of details: it says of what by where it stands. */
const BARE_LABEL =
  /(?:^|[\n;:]\s*|\.\s+)(?:[Nn]umber|No\.|Nr\.|N[º°]|[Nn]ummer|[Nn]úmero|[Nn]uméro|[Nn]umero)\s*[:|]\s*/gu;

function bareNumberIn(text: string): string | null {
  for (const { index, 0: label } of allMatches(BARE_LABEL, text)) {
    NUMBER_THERE.lastIndex = index + label.length;
    const number = withoutStop(NUMBER_THERE.exec(text)?.[1] ?? "");
    if (isCertificateNumber(number)) return number;
  }
  return null;
}

/** The number that a label says is the certificate's: "Certificate No.", "登録番号"; or `null`. */
export function labelledCertificateNumberIn(text: string): string | null {
  for (const start of afterNumberLabels(text)) {
    NUMBER_THERE.lastIndex = start;
    const number = withoutStop(NUMBER_THERE.exec(text)?.[1] ?? "");
    if (number === "" || JUST_THE_STANDARD.test(number) || DATE_OR_YEAR.test(number)) continue;
    if (!OF_OTHER_STANDARD.test(text.slice(NUMBER_THERE.lastIndex))) return number;
  }
  return null;
}

function withoutStop(number: string): string {
  return number.replace(/[./_-]+$/u, "");
}

/** Whether a whole cell is a certificate number: letters with digits, or a long number. */
export function isCertificateNumber(text: string): boolean {
  const plain = text.trim();
  if (STANDARD_OR_DATE.test(plain) || plain.length > 30) return false;
  return /^(?=(?:\D*\d){4})[A-Z]{0,6}[\s/-]?[A-Z0-9][A-Z0-9./_-]*$/u.test(plain);
}
