/** What sentences beside a scope are about: the paper itself, whom to ask, how data are kept. */
const TOPICS: readonly string[] = [
  "statement of applicability|soa|erklärung zur anwendbarkeit|déclaration d'applicabilité|declaración de aplicabilidad|dichiarazione di applicabilità",
  String.raw`(?:certificate|report) (?:was|is|has been) (?:issued|granted|accredited)|certificate (?:no|nr|number)\.?|(?:zertifikat|certificat|certificado) (?:nr|n[o°º]|número)\.?`,
  "issued (?:on|by)|date of issue|issue date|accreditation|accredited",
  String.raw`encrypt\p{L}*|passwords?|backups?|penetration tests?|vulnerabilit\p{L}*`,
  "let us know|thank you|thanks|(?:kind|best) regards|get in touch|happy to",
  "questions?|queries|enquiries|contact us|write to|further information|fragen|renseignements",
];

const SPEAKS_BESIDE = new RegExp(String.raw`(?<!\p{L})(?:${TOPICS.join("|")})(?!\p{L})`, "iu");

/** Words of sentences that tell what is in scope, whatever else they are about. */
const TELLS_SCOPE = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`sites?|offices?|locations?|facilit\p{L}+|cent(?:re|er)s?|premises|branch\p{L}*|standort\p{L}*|sedes?`,
    String.raw`entit\p{L}+|subsidiar\p{L}+|affiliates?|compan\p{L}+|group|trading|formerly|issued to|held by`,
    String.raw`services?|support|process\p{L}*|operat\p{L}+|remote\p{L}*|homes?`,
    String.raw`scope|cover\p{L}*|includ\p{L}*|exclud\p{L}*|exclusions?|except\p{L}*|appl(?:y|ies)|only|other`,
    String.raw`no|not|nor|without|until|pending|planned|nicht|kein\p{L}*|ohne|sauf|hors|sin|não|non`,
  ].join("|")})(?!\p{L})`,
  "iu",
);

/** "No. 12" counts; any other "no" denies. */
const NUMBER_SIGN = /\b(?:no|nr)\b\.?(?=\s*(?:$|\p{Lu}*\s?\d))/giu;
const MAIL_ADDRESS = /\S+@\S+/gu;
/** Who issued a paper is no matter of its scope. */
const ISSUER = /(?<=\b(?:issued|accredited) by )(?:(?:the|an?) )?(?:\p{Lu}[\p{L}\d&-]*[ ]?)+/gu;
/** How such a sentence opens, and the papers, standards, months and numbers in it. */
const OPENING =
  /^(?:The|This|All|Our|An?|Any|For|In|If|Please|Certificates?|Reports?|Issued|Data|Thanks?|Kind|Best|We|Passwords|Contact|Questions)(?!\p{L})/u;
const NAME_OF_PAPER =
  /(?<!\p{L})(?:Statement|Applicability|So[aA]|ISO|IEC|SOC|ISMS|Type|Annex|Version|Zertifikat|Certificat|Certificado|Erklärung|Anwendbarkeit|Déclaration|Declaración|Dichiarazione|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})|(?<!\p{L})\p{Lu}{1,4}[- ]?\d[\d/.-]*/gu;
const CAPITAL = /\p{Lu}/u;

/** The number of a certificate, or of a standard, that a full stop or comma has set apart. */
const NUMBER_ALONE = /^(?:ISO(?:\/IEC)? \d[\d:-]*(?:, certificate no)?|\p{Lu}{2,4} ?\d{5,})\.?$/u;

const BETWEEN_SENTENCES = /(?<=[.!?。])\s+(?=\S)|\n/gu;

/** A first, cheap look: most cells are one sentence. */
const MAY_HOLD_SEVERAL = /[.!?。]\s|\n/u;

/**
 * A text without the sentences beside its matter: of the paper and its number, of encryption, of whom to ask. They
 * name nothing, and hold no word of scope. A text of nothing else stays.
 */
export function withoutAsides(text: string): string {
  if (!MAY_HOLD_SEVERAL.test(text) || !SPEAKS_BESIDE.test(text)) return text;
  const pieces = piecesOf(text);
  const kept = pieces.filter(({ sentence }) => !isAside(sentence));
  if (kept.length === pieces.length || kept.length === 0) return text;
  return kept
    .map(({ sentence, gap }) => sentence + gap)
    .join("")
    .trim();
}

interface Piece {
  readonly sentence: string;
  /** What stands between it and the next. */
  readonly gap: string;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(BETWEEN_SENTENCES)) {
    pieces.push({ sentence: text.slice(from, index), gap });
    from = index + gap.length;
  }
  return [...pieces, { sentence: text.slice(from), gap: "" }];
}

function isAside(sentence: string): boolean {
  if (NUMBER_ALONE.test(sentence)) return true;
  const words = sentence.replace(MAIL_ADDRESS, "").replace(ISSUER, "").replace(NUMBER_SIGN, "");
  if (!SPEAKS_BESIDE.test(sentence) || TELLS_SCOPE.test(words)) return false;
  return !CAPITAL.test(words.replace(OPENING, "").replace(NAME_OF_PAPER, ""));
}
