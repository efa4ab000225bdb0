import { wordFamily, wordings } from "../../text/wordings.ts";

/** Certification or an auditor's work, said as an accomplished fact. */
export const CERTIFIED = wordFamily({
  done: wordings`
    (?:re-?)?certified | certificated | accredited | registered | attested | audited | approved
    verified | assessed | examined | validated
  `,
  "what comes of it": wordings`
    accreditation | certs? | certifications? | certificates? | attestations? | audits?
    examinations? | reports? | registration | seal | badge
  `,
  German: wordings`
    zertifiziert\w* | zertifizierung\w* | zertifikate?s? | geprüft | auditiert | bericht
  `,
  French: wordings`
    certifiée?s? | certificats? | rapports?
  `,
  "Spanish and Portuguese": wordings`
    certificad[oa]s? | certificaç(?:ão|ões) | certificaci[oó]n(?:es)? | auditad[oa]s? | informes?
    relat[oó]rios? | recertificaci[oó]n
  `,
  Italian: wordings`
    certificat[oaie] | certificazion[ei]
  `,
  Dutch: wordings`
    gecertificeerd | certificering\w* | certificaten?
  `,
  "Danish, Norwegian, Swedish, Finnish": wordings`
    sertifiserte? | certifiera[dt]\w* | certificere(?:t|de) | sertifiointi
  `,
  "Polish, Russian, Turkish": wordings`
    certyfikat\w* | certyfikowan\w* | sertifika\p{L}* | сертифи\p{L}+
  `,
});

/** Certified to…, said before the name of the standard. */
export const CERTIFIED_BEFORE = wordFamily({
  English: wordings`
    (?:(?:re-?)?certified|certificated|accredited|registered|audited|assessed|attested|examined|transitioned|certification|certificate|certificates|accreditation|registration|attestation|audits?|reports?|examination)(?: (?!(?:vendors?|suppliers?|them)\b)\w+){0,2} (?:to|under|against|in|for|per|with|on|of|as|according to|is|are|as|include|includes|including|against the)(?: the| its| our)?
    certifi(?:ed|cations?|cates?)[\s:(–-]*(?:with )?
  `,
  German: wordings`
    zertifiziert(?: nach| gemäß)? | nach
  `,
  French: wordings`
    certifiée?s?(?: selon)? | attestée?s?
    certifiée?s? (?:selon|suivant|d['’]après|conforme(?:s|ment)? à|au titre de|en conformité avec) (?:la |le )?(?:norme|référentiel|standard)(?: internationale?)?
  `,
  "Spanish and Portuguese": wordings`
    certificad[oa]s?(?: (?:en|bajo|pela|em|na|con))?
    certificad[oa]s? (?:seg[úu]n|bajo|en|conforme a|de acuerdo (?:con|a)|de acordo com|conforme|segundo|pela|pelo|na|por|sob) (?:la |el |a |o )?(?:norma|est[áa]ndar|padrão)(?: internacional)?
  `,
  Italian: wordings`
    certificat[oaie] | certificat[oaie] (?:alla|per la|con la) norma
    certificat[oaie] (?:secondo|ai sensi d|in base a|conforme a|in conformità (?:a|con)|a norma d)(?:ella|el|llo|alla|la|lla|llo|l)?(?: la| lo| il| alla)? (?:norma|standard)(?: internazionale)?
  `,
  Dutch: wordings`
    gecertificeerd(?: volgens)? | gecertificeerd volgens de (?:norm|standaard)
  `,
  "Danish, Norwegian, Swedish": wordings`
    sertifiserte?(?: mot| etter| i henhold til)? | certifiera(?:de?|t)(?: enligt| mot)?
    certificere(?:t|de)(?: efter| iht)?
  `,
  "Czech, Hungarian, Romanian": wordings`
    certifikován\p{L}*(?: (?:podle|dle|na)(?: norm\p{L}+)?)? | certificat[ăi](?: conform)?
    certificați(?: conform)?
  `,
  Vietnamese: wordings`
    đã (?:đạt|có|nhận|được cấp)(?: được)? (?:chứng chỉ|chứng nhận)
  `,
  "Polish, Russian": wordings`
    (?:posiada(?:my|ją|cie)?|uzyskał\p{L}*|ma|mamy|mają|dysponuje(?:my)?|dysponują) (?:[\p{L}-]+ ){0,2}certyfikat\p{L}*(?: zgodności)?(?: z(?: norm\p{L}+)?)?
    certyfikowan\p{L}*(?: zgodnie z(?: norm\p{L}+)?)? | сертифицирован\p{L}*(?: по| на| в соответствии с)?
  `,
});
