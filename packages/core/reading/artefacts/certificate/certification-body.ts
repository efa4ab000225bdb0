import {
  accreditationBodyLexicon,
  auditFirmLexicon,
  certificationBodyLexicon,
  knownNonIssuer,
} from "../organisations/known-organisations.ts";
import { issuerByTrade } from "../organisations/issuer-by-trade.ts";
import { legalFormAt } from "../organisations/legal-form.ts";
import { isOneOfSeveral } from "../documents/one-of-several.ts";
import {
  organisationAfter,
  organisationsAt,
  WORDS_BETWEEN,
} from "../organisations/organisation-after.ts";
import { afterLabels } from "../labelled/label-separator.ts";
import { CERTIFIER, CERTIFIER_ABROAD, CERTIFYING } from "../../claims/wordings/issuers.ts";
import {
  CERTIFICATION_BODY_LABELS,
  CERTIFICATION_BODY_LABELS_EAST_ASIAN,
} from "../wordings/labels.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

const CUED = organisationAfter(
  `(?:${oneOf(CERTIFYING)})${WORDS_BETWEEN} (?:by|from|through|por|par|durch|von|da|door)|${oneOf(CERTIFIER, CERTIFIER_ABROAD)}`,
);

const afterBodyLabels = afterLabels({
  ...CERTIFICATION_BODY_LABELS,
  ...CERTIFICATION_BODY_LABELS_EAST_ASIAN,
});

/** "…評価センター（ISR016）により発行", "由中国质量认证中心颁发". */
const EAST_ASIAN_ISSUED_BY =
  /(?:^|[。、，,\s])(?=\p{L})([^\s。、，,()（）]{2,40}?)(?:（[^）]*）|\([^)]*\))?(?:により|によって|が)(?:発行|審査)|由([^\s。、，,]{2,30}?)(?:颁发|签发|发证|頒發|核發|核发|審核|审核)|[，,]([^\s。、，,由]{4,40}?)(?:颁发|頒發|核發|签发)/u;

/** "Kiwa Inspecta on myöntänyt", "BSI tarafından", "SGS에서": the name stands before the verb. */
const NAMED_THEN_ISSUED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{sc=Latn}\p{N}.&-]*(?:\s\p{Lu}[\p{sc=Latn}\p{N}.&-]*){0,4}(?=\s(?:on myöntänyt|tarafından|állított|adta ki)|로부터|에서\s|에\s?의해)/u;

/** "ISO 27001 (Larchmont Certifications, 2028)". */
const certifierByTrade = issuerByTrade(
  wordings`Certifications? | Cert | Certifiers? | Registrars? | Zertifizierung\p{L}* | Certificering | Certificación | Certificação | Certificazion[ei]`,
);

const MAY_NAME_BODY =
  /[\p{sc=Han}\p{sc=Hang}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}]|jednostka|orgán|vyd|tanúsít|kiállít|kuruluşu|myönt|emis|wyda|izda|diterbit|oleh|cấp|tarafından|utfärd|sertif|vystav|certif|zertif|audit|assess|issue|registrar|registered|award|CB|accredit|geprüft|ausgestellt|emitid|délivré|rilasciat|by |par |\s\/\s|\d{5}|\(|\||[,–-]\s*\p{L}/iu;

/**
 * The certification body that a text about ISO/IEC 27001 names, as written. Accreditation bodies,
 * ISO itself and compliance platforms are not one, whatever the sentence says of them.
 */
export function certificationBodyIn(text: string): string | null {
  if (!MAY_NAME_BODY.test(text)) return null;
  const known = certificationBodyLexicon.findIn(text);
  for (const one of [...organisationsAt(text, afterBodyLabels(text)), ...CUED(text)]) {
    if (isCertificationBodyName(one.name) && !isOneOfSeveral(one, known, text)) return one.name;
  }
  const [, issuer, issuedBy, issuing] = EAST_ASIAN_ISSUED_BY.exec(text) ?? [];
  const inEastAsian = issuer ?? issuedBy ?? issuing ?? "";
  if (inEastAsian !== "" && isCertificationBodyName(inEastAsian)) return inEastAsian;
  const named = NAMED_THEN_ISSUED.exec(text)?.[0];
  if (named !== undefined && certificationBodyLexicon.findIn(named)[0]?.start === 0) return named;
  for (const body of known) {
    const form = legalFormAt(text, body.end);
    const end = body.end + form.length;
    if (isOneOfSeveral({ start: body.start, end }, known, text)) continue;
    if (isCued(text.slice(Math.max(0, body.start - 40), body.start), text.slice(end, end + 30)))
      return body.text + form;
  }
  return certifierByTrade(text);
}

function isCertificationBodyName(name: string): boolean {
  if (certificationBodyLexicon.nameIn(name) !== null) return true;
  return (
    accreditationBodyLexicon.nameIn(name) === null &&
    knownNonIssuer(name) === null &&
    !(auditFirmLexicon.nameIn(name) !== null && name.length < 4)
  );
}

const NAMED_AFTER_CERTIFICATE =
  /(?:27001(?:[:\s-]*20\d\d)?|certificat\p{L}*|certified|cert|registered|zertifi\p{L}*|body|registrar|issuer|valid|yes|✓)[\s:,–—/|-]*\(?\s*(?:by\s+|from\s+|via\s+|with\s+|durch\s+)?$/iu;
/** An item of a list, or what stands after the certificate's number. */
const NAMED_AS_ITEM =
  /(?:[|;,–—(·•]|\s\/|by|from|with|both|przez|oleh|od|от|від|společností|spoločnosť|από(?: την| τον)?|จาก|عن|من|(?<!\p{L})do|az?|(?:cert\S*|no\.?|#|number)\s*[:#]?\s*\S*\d\S*)\s*(?:the\s+)?$/iu;
/** "BSI certified", "BSI IS 723441". */
const CERTIFIES_AFTER =
  /^\s?(?:tarafından|로부터|에서 |on myöntänyt|állított|adta ki|cấp|颁发|核發|頒發|により)|^\s*(?:(?:[A-Z]{1,4}[\s-]?)?\d{5}|(?:hereby |herewith )?certif(?:y|ies|ie|ica)(?: that| que| che)|bescheinigt|-?\s?certified|-?\s?accredited|certificate|registered|issued|audit)/iu;

/** "DNV, C611002, …", "BSI, IS 712345", "BSI – valid until …". */
const NAMED_FIRST =
  /^[^,;/|]{0,25}[,;/|]\s*(?:(?:[Nn]r|[Nn]o|č|№|nro)\.?\s?|[A-Z]{1,5}\s)?\S*\d|^\s*[,;–—-]\s*(?:platn|ważn|valid|geçerli|действ|дійсн|gültig|érvényes|voimassa|valab|berlaku)/u;

/** A known name counts where the words beside it give it the part of the certifier. */
function isCued(before: string, after: string): boolean {
  return (
    NAMED_AFTER_CERTIFICATE.test(before) ||
    NAMED_AS_ITEM.test(before) ||
    (before === "" && NAMED_FIRST.test(after)) ||
    CERTIFIES_AFTER.test(after)
  );
}
