import { oneOf, wordings, wordsOf } from "../../text/wordings.ts";

/** Words right beside a standard that say the certificate or report is there. */

/** The document right after the name: "SOC 2 Type II report". */
export const NEAR_NOUN = new RegExp(
  String.raw`^[\s)®™+–-]*(?:\((?:[^()]*)\)\s*)?(?:type\s\S+\s)?(?:information security management system\s)?(?:\p{L}+[\s-]){0,2}?${wordsOf(
    {
      English: wordings`
        reports? | certificates? | certifications? | certs? | attestations? | audits?
        assessments? | examinations? | registration
      `,
      German: wordings`
        berichte?n? | zertifi\p{L}+
      `,
      French: wordings`
        certificat\p{L}* | rapport
      `,
      "Spanish and Portuguese": wordings`
        certificaci\p{L}+ | certificaç\p{L}+ | informe | relat[óo]rio
      `,
      "Dutch, Polish": wordings`
        certificering\p{L}* | certyfika\p{L}*
      `,
    },
  )}`,
  "iu",
);

/** "Our latest audit report (SOC 2 Type II)", "certificat de". */
export const NOUN_BEFORE = new RegExp(
  [
    String.raw`(?:reports?|attestations?|audits?|certificates?|certifications?)\s*\(\s*$`,
    String.raw`(?<!\p{L})(?:${oneOf({
      German: wordings`
        berichte? | zertifikate? | zertifizierung
      `,
      French: wordings`
        rapports? | certificats? | certifications? | attestation
      `,
      "Spanish and Portuguese": wordings`
        relat[óo]rios? | informes? | certificad[oa]s? | certificaci[óo]n | certificação
      `,
      Italian: wordings`
        certificat[oi] | certificazion[ei] | rapporti? | report
      `,
      Dutch: wordings`
        certificaat | certificering
      `,
    })})\s(?:de |d['’]|du |nach )?$`,
  ].join("|"),
  "iu",
);

/** What only a report of this type has. */
export const TYPE_DETAIL = new RegExp(
  oneOf({
    "how it is given out": wordings`
      under (?:an? )?(?:\p{L}+ )?m?nda(?!\p{L}) | (?:up)?on request | on file | attached
    `,
    "its period": wordings`
      covering | as (?:of|at) \d | for the (?:period|year|\d+|twelve|six|nine) | (?<!\p{L})FY ?\d
      \d{4}.{0,4}(?:to|through|until|–|-).{1,16}\d{4}
    `,
    "how often it comes": wordings`
      annually | yearly | (?:each|every) year
    `,
    "what it found": wordings`
      (?<!\p{L})qualified | unqualified | exceptions? (?:noted|identified) | no exceptions
      testing of
    `,
    "what it found, in other languages": wordings`
      (?:senza|sem|ohne|sans|sin|zonder|bez) (?:eccezioni|exceções|ressalvas|Ausnahmen|Abweichungen|exceptions?|réserves?|excepciones|salvedades|uitzonderingen|wyjątków|zastrzeżeń|výhrad)
    `,
    "its criteria": wordings`
      all five
    `,
  }),
  "iu",
);

/**
 * "SOC 2 Type II audit by Everdale", "ISO/IEC 27001 (TÜV Austria, audited annually)": who did it, in the first
 * group or, in brackets, the second, where nothing more is said than when, or how often.
 */
export const DONE_BY = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:${[
    String.raw`(?:audit|report|attestation|examination|certification|certificate)\s(?:performed |conducted |issued )?by\s([^(),.;]{2,50}?)`,
    String.raw`\(([^(),]{2,50})(?:,\s*(?:audited|certified|accredited|annual(?:ly)?|since|valid|issued|certificate|\d)[^()]*)?\)`,
  ].join("|")})\s*(?:$|[,.;])`,
  "iu",
);

/** "SOC 2 report 2025 reviewed", "SOC 2 report (FY25) received". */
const YEAR_OF_IT = String.raw`(?:\(?(?:FY\s?)?20\d\d\)?\s)?`;

/** What is said to have happened, right after the name: "ISO 27001 certified", "SOC 2: completed". */
export const PARTICIPLE_AFTER = new RegExp(
  [
    String.raw`^[\s)®™+:,."–—-]*(?:\((?:[^()]*)\)[\s:–-]*)?`,
    String.raw`(?:(?:current )?status[\s:=–-]+)?(?:type\s\S+\s)?`,
    String.raw`${YEAR_OF_IT}(?:(?:reports?|audits?|certificates?|attestations?|examinations?)\s)?${YEAR_OF_IT}`,
    String.raw`(?:(?:is|are|remains?|has been|have been|was|were|and|ist|sind|fully|independently|currently|externally|also|now)\s)*`,
    wordsOf({
      "somebody looked at it": wordings`
        (?:re-?)?certified | certificated | accredited | registered | attested | audited | approved
        verified | examined | assessed | validated
      `,
      "it was got": wordings`
        achieved | attained | awarded | granted | obtained | issued | completed | complete | done
        reached | earned | gained | secured
      `,
      "it is there": wordings`
        yes | ✓ | held | valid | current | active | in place | in hand
      `,
      "the customer has it": wordings`
        reviewed | received | collected | on file
      `,
      German: wordings`
        -?zertifiziert\p{L}* | auditiert | ja | vorhanden | liegt (?:vor|bei)
      `,
      French: wordings`
        certifiée?s? | auditée?s? | oui
      `,
      "Spanish, Portuguese, Italian": wordings`
        certificad[oa]s? | certificat[oi] | sí | sim
        auditad[oa]s?(?!\s(?:los|las|el|la|os|as|o|a|por)\s)
      `,
      Dutch: wordings`
        -?gecertificeerd | aanwezig
      `,
      "Danish, Norwegian, Swedish": wordings`
        -?certificere(?:t|de) | -?sertifiserte? | -?certifiera[dt]\p{L}*
        -?(?:granska|revidera)[dt]e? | -?reviderte?
      `,
      Turkish: wordings`
        sertifikal[ıi]\p{L}* | belgel[ıi]\p{L}*
        (?:kapsamında |standardına (?:göre |uygun )?)?(?:sertifika|belge)l[ae]ndırıl(?:mış|dı)\p{L}*
        (?:sertifika|belge)\p{L}*\s(?:sahi\p{L}+|var|mevcut\p{L}*|bulunmaktadır|aldı\p{L}*|almış\p{L}*|ile(?! ilgili))
      `,
      Czech: wordings`
        (?:už|již) (?:máme|má) | máme
      `,
      "Hungarian, Finnish": wordings`
        tanúsítvánnyal rendelkez(?:ik|ünk) | tanúsított | -?sertifioi(?:tu|tuja|dut)
      `,
      "we have it already": wordings`
        -?(?:zertifi\p{L}+ |certific\p{L}+ )?(?:haben wir (?:bereits|schon)|hebben (?:we|wij) al)(?! \p{L}{4,})
        nous l['’](?:avons|a) déjà | l['’]abbiamo già | (?:ya )?l[ao] tenemos(?: ya)? | já (?:a )?temos
        (?:już )?mamy(?: już)?
      `,
      Russian: wordings`
        сертифицирован\p{L}*
      `,
    }),
  ].join(""),
  "iu",
);

/** "ISO/IEC 27001:2022 (Northbase Cert, valid through 09/2027)", "SOC 2 – completed". */
export const HELD_IN_BRACKETS = new RegExp(
  oneOf({
    "by whom": wordings`
      ^\s*\([^()]{0,40}?(?:certified|audited|attested) by\s
    `,
    "it was got": wordings`
      ^\s*[(–,/-]\s*(?:achieved|completed|obtained|attained|awarded|renewed|passed|since|held)(?!\p{L})(?!.*(?:planned|expected|target))
    `,
    "its term or its number": wordings`
      ^\s*[(–,/-]\s*[^()]{0,60}?(?:valid(?!\s(?:for\s)?(?:\d+|one|two|three)[\s-]?years?)|expir(?:es|y|ing)|exp\.|issued|cert(?:ificate)?\s?(?:no|number|#))(?!\p{L})
      ^\s*\(exp:\s?[^()]*20\d\d\)
    `,
    "until when": wordings`
      ^[^.;(]{0,90}[(–,/-]\s*(?:valid (?:un)?til|valid (?:to|through)|gültig bis|valable jusqu|valide jusqu|v[áa]lid[oa] (?:hasta|até)|vigente hasta|geldig tot|valid[oa] fino)
    `,
  }),
  "iu",
);

/** "ISO 27001 cert # 1893-4": whoever has a number has the certificate. */
export const NUMBERED_AFTER =
  /^\s*(?:(?:certificate|cert\.?|registration|zertifikat|certificat|certificado|certificato|certificaat)[\s-]*)(?:no\.?|number|#|nr\.?|n[º°.]|id)\s*[:#]?\s*(?=\S*\d)\S{4}/iu;

const SINCE = String.raw`(?:since|seit|desde|depuis|dal|sinds)\s(?:\p{L}{3,10}\.?\s)?20\d\d(?!\d)`;

const ENDS = String.raw`(?:(?:certificates?|certifications?|cert\.?|registration)\s)?(?:expires|expiring|runs out|lapses|valid (?:until|till|to|through|thru)|läuft ab|expire|vence|caduca|scade|verloopt)(?:\s(?:on|in|am|le|el|il|op))?:?\s`;

const DAY_OR_MONTH = oneOf({
  "in figures": wordings`
    20\d\d-\d\d | \d{1,2}[./]\d{1,2}[./]20\d\d
  `,
  "in words": wordings`
    (?:\d{1,2}\.?\s)?\p{L}{3,10}\.?\s(?:\d{1,2},?\s)?20\d\d(?!\d)
  `,
});

/**
 * "ISO 27001 since 2017", "ISO 27001 expires 2027-08-15": it began, or it will end. The end has its month, so
 * that it can be told whether it is past.
 */
export const HELD_FROM_OR_TO = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:${SINCE}|${ENDS}(?:${DAY_OR_MONTH}))`,
  "iu",
);

/** "The marketing site lists SOC 2 Type II": what the vendor says of itself, as a reader of it notes. */
export const SAID_ON_ITS_SITE = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf({
    "a page": wordings`
      (?:site|website|web ?page|docs|documentation|marketing|trust cent(?:er|re)|banner|homepage)\s(?:publicly\s|also\s)?(?:claims?|states?|lists?|advertises?|shows?)
    `,
    "in public": wordings`
      publicly claims?
    `,
  })})\s(?:(?:an?|its|their|both|current|full|active|and)\s+)*$`,
  "iu",
);

/** "Emphasizes SOC 2 attestations", "Touts SOC 2 Type II": what a reader of its pages notes. */
export const NOTED_OF_IT =
  /^\W*(?:emphasi[sz]es|highlights|touts|cites|lists|advertises|promotes|publishes|claims|mentions|states)\s(?!.*(?:requirement|criteria|gaps?|need|customers?|clients?|vendors?|suppliers?|providers?)(?!\p{L}))/iu;

/** "SOC 2 report | Download": whoever offers it has it. */
export const TO_DOWNLOAD =
  /^\s*(?:type\s\S+\s)?(?:reports?|certificates?)\s?[|:–-]\s?(?:download|view)(?:\s(?:pdf|report|certificate|here|now))?\W*$/iu;

/** "Clean, unqualified SOC 2 opinion". */
export const OPINION_BEFORE =
  /(?<!\p{L})(?:an?\s)?(?:clean|unqualified|unmodified|(?<!-)qualified|adverse)[\s,]+(?:and\s)?$/iu;
/** The opinion itself: "SOC 2 opinion". */
export const OPINION_AFTER = /^\s*(?:type\s\S+\s)?(?:audit(?:or['’]s)?\s)?opinion(?!\p{L})/iu;

/** "Report of Tessera Inc. relevant to Security … throughout the period … (SOC 2 Type 2)": the title of one. */
export const TITLE_OF_REPORT =
  /^\W*(?:independent service auditor['’]s )?report (?:of|on) .{2,120}relevant to (?:security|availability|confidentiality|processing|privacy)(?!\p{L}).*(?:throughout the period|as of)\s/isu;

/** "Weakest compliance (SOC 2 Type 1", "Rating: A (…": what a reader judged, and by what. */
export const JUDGED_BY =
  /(?<!\p{L})(?:(?:weak(?:est)?|poor|fair|moderate|good|better|best|strong(?:est)?|solid|excellent|mature|adequate|robust|high|low|[a-c][+-]?)(?:\s(?:compliance|posture|assurance|security|maturity|rating|score|effectiveness))?|(?:posture|assurance|effectiveness|maturity|rating|score)[:\s]{1,2}(?:\p{L}+\s?))\s?\((?:[^();]{0,60},\s)?(?:(?:unqualified|clean|current)\s)?$/iu;
/** … and nothing more is said of it. */
export const ITEM_ENDS = /^\s*(?:type\s\S+)?\s*[,)]/iu;

/** "SOC 2 Type II & ISO 27001 claims, …": what its pages claim, as a reader notes it. */
export const CLAIMS_OF_IT = /^\s*claims\s*(?:[,;.]|$)/iu;

/** "| SOC 2 | Available on request |", "SOC 2 under NDA; …": a report is there to be had. */
export const TO_BE_HAD =
  /^\s*(?:[:–|-]\s*)?(?:(?:reports?\s)?available (?:(?:up)?on request|under (?:an? )?nda)|under (?:an? )?nda)(?=\s*(?:[:;,.|–-]|$))/iu;

/** "ISO 27001 | BSI / TÜV | Current": who issued it, and how it stands. */
export const ISSUER_THEN_STATE =
  /^\s*:\s([^:;|]{2,40}):\s(?:current|valid|active|in force)(?!\p{L})/iu;

/** "Reviewed by external auditors during our most recent SOC 2 assessment": one that is over. */
export const DURING_ITS_LAST =
  /(?<!\p{L})(?:during|in|as part of)\s(?:our|its|their|the)\s(?:most recent|latest|last|previous|annual)\s$/iu;
export const AUDIT_NEXT =
  /^\s*(?:type\s\S+\s)?(?:(?:surveillance|certification|annual)\s)?(?:assessment|audit|examination)(?!\p{L})/iu;
