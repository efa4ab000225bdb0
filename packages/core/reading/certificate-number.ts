const NUMBER = String.raw`(\d{2,3} \d{3} \d{3,8}|(?:[A-Z]{2,5}[ ]?)?[A-Z0-9][A-Z0-9./_-]*\d[A-Za-z0-9./_-]*)`;

/** "Certificate No: PH 70123", "registration number 12-345"; a bare word before it will not do. */
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]ert(?:ificate|ification|\.)?|CERTIFICATE|[Rr]eg(?:istration|\.)?|[Ll]icen[cs]e|[Zz]ertifikats?|[Cc]ertificado|[Cc]ertificat)[\s-]*(?:[Rr]egistration\s)?(?:[Nn]umber|[Nn]o\.?|[Nn]r\.?|[Nn]um\.?|#|ID|[Ii]d|[Rr]ef(?:erence)?\.?|[Nn][º°]|-?[Nn]ummer|[Nn]úmero|[Nn]uméro)(?:\s(?:is|was))?[\s:=#]*${NUMBER}`,
  "u",
);

/** "under certificate QX-48113": letters and digits together, or a long number. */
const NAMED =
  /(?<!\p{L})[Cc]ertificate[\s#:]+((?:[A-Z]{2,5}[ -]?\d{4,}|[A-Z]+[\dA-Z/-]*\d{3,}|\d{5,})[A-Z0-9./_-]*)/u;

const STANDARD_OR_DATE =
  /^(?:ISO|IEC|27001|27k|(?:19|20)\d\d$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|SOC)/iu;

/** The certificate's number as written, or `null`. A year, a date or "27001" is none. */
export function certificateNumberIn(text: string): string | null {
  for (const pattern of [NUMBERED, NAMED]) {
    const number = pattern.exec(text)?.[1]?.replace(/[./_-]+$/u, "");
    if (number !== undefined && !STANDARD_OR_DATE.test(number)) return number;
  }
  return null;
}

/** Whether a whole cell is a certificate number: letters with digits, or a long number. */
export function isCertificateNumber(text: string): boolean {
  const plain = text.trim();
  if (STANDARD_OR_DATE.test(plain) || plain.length > 30) return false;
  return /^(?=(?:\D*\d){4})[A-Z]{0,6}[\s/-]?[A-Z0-9][A-Z0-9./_-]*$/u.test(plain);
}
