/** One's own word in place of somebody else's: "self-certified", "certified internally". */
const BY_ITSELF = [
  String.raw`self[\s-]?(?:assess|attest|audit|certif|declar|review|verif)\p{L}*`,
  String.raw`(?:certified|assessed|attested|audited|declared|verified)(?: by)? (?:internally|in-?house|ourselves|themselves|itself|our own \p{L}+)`,
  String.raw`internally (?:certified|assessed|attested|audited|verified)`,
  String.raw`(?:certified|certification|assessed|attested)\s*\((?:by )?(?:self|ourselves|internal(?:ly)?|in-?house)\)`,
  String.raw`own (?:assessment|attestation|certification|declaration)`,
  String.raw`selbst\p{L}{0,3}[\s-]?(?:zertifi|bewert|erkl[aä]r|ausk[uü]nft|beurteil)\p{L}*|eigenerkl[aä]rung`,
  String.raw`auto[\s-]?(?:certif|[eé]valua|av?alia|d[eé]clar|dichiara|valuta|atest|attest)\p{L}*`,
  String.raw`zelf(?:verklaring|beoordel\p{L}*|gecertificeerd)`,
].join("|");

/** What follows "no certificate" where the paper is missed, and not the certification. */
const OF_THE_PAPER = String.raw`(?!\s*(?:number|no\b|#|id|on file|seen|copy|copies|received|provided|attached|shared|supplied|sent|uploaded|to hand|exceptions?|scope|changes?|fees?))`;
/** Nobody has issued one: "compliant (no certificate)", "aligned, not certified". */
const ISSUED_BY_NOBODY = [
  String.raw`(?:no|without(?: an?y?)?|not (?:an?|any)) (?:formal |official |external |third[- ]party |independent |iso (?:27001 )?|soc ?2 )*(?:certificate|certification|cert|report|attestation|audit|auditor)${OF_THE_PAPER}`,
  String.raw`(?:not(?: yet)?(?: formally| officially| externally| independently)?|never) (?:certified|attested|audited)`,
  String.raw`un(?:certified|audited|attested)`,
  String.raw`(?:ohne|kein(?:e|en)?) (?:zertifikat|zertifizierung|bericht)|nicht zertifiziert`,
  String.raw`(?:sans|pas de|sin|sem|senza|zonder|geen) (?:certifi\p{L}+|informe|rapport|relat[oó]rio)`,
  String.raw`(?:non|no|não|pas|niet) (?:certifiée?s?|certificad[oa]s?|certificat[oa]|gecertificeerd)`,
].join("|");

const UNCERTIFIED = new RegExp(
  String.raw`(?<!\p{L})(?:${BY_ITSELF}|${ISSUED_BY_NOBODY})(?!\p{L})`,
  "iu",
);

/** Somebody is named who did: "certified by BSI; controls self-assessed every quarter". */
const ISSUED_BY_SOMEBODY =
  /(?<!\p{L})(?:certified|audited|issued|attested|assessed) by (?!(?:our|us|my|the same|the vendor|its|their|internal|in-?house|self|management|staff)(?!\p{L}))|(?<!\p{L})(?:zertifiziert durch|certifiée? par|certificad[oa] p(?:or|ela?))(?!\p{L})/iu;

/** Whether the words of a claim say that nobody independent has certified or attested to it. */
export function saysUncertified(words: string): boolean {
  return UNCERTIFIED.test(words) && !ISSUED_BY_SOMEBODY.test(words);
}
