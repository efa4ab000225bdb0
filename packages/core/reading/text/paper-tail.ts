const CERTIFICATE = String.raw`(?:certificate|cert\.?|zertifikat|certificat|certificado|certificato|report|soa|statement of applicability)`;
const ATTACHED = String.raw`(?:the\s+|our\s+)?(?:attached\s+|enclosed\s+|signed\s+)?`;
/** Letters that numbers of certificates begin with; others may be of a postal code: "IN 560001". */
const NUMBER = String.raw`(?:IS|ISMS|FS|ISO|CERT|TUV|TÜV|DNV|SGS|BV)[ -]?\d{4,}(?:[/-]\d+)*`;

/** What is put behind a scope only to say which paper, part of it or version tells it. */
const TAILS: readonly RegExp[] = [
  new RegExp(
    String.raw`\s*\((?:see|cf\.?|as\s+per|per|siehe|laut|voir|ver|véase)?\s*${ATTACHED}${CERTIFICATE}(?:\s+(?:no|nr)\.?)?(?:\s+${NUMBER})?\)$`,
    "iu",
  ),
  /\s*\((?:annex|annexe|appendix|schedule|exhibit|anlage|anexo|allegato)\s+(?:\p{L}[-. ]?)?\d{1,3}\)$/iu,
  /,?\s+\(?(?:v|ver|version|rev)\.?\s?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\)?$/iu,
  new RegExp(
    String.raw`(?:[,;]|\s[-–—])?\s+\(?(?:${CERTIFICATE}\s+)?(?:(?:no|nr|number)\.?\s*)?${NUMBER}\)?$`,
    "u",
  ),
];

/** A text without such a tail: "Pune, Indore (see certificate)", "Acme Ltd v1.2", "Acme Ltd – IS 712345". */
export function withoutPaperTail(text: string): string {
  let rest = text;
  for (const tail of TAILS) rest = rest.replace(tail, "");
  return rest.trim() === "" ? text : rest;
}
