import { wordings } from "../../text/wordings.ts";

/**
 * What forms, certificates and reports call their details, by language: the label that a value follows. They
 * are looked for in any case.
 */

const NUMBER_WORD = String.raw`(?:(?:registration\s)?(?:number|numbers|numero|n[úu]mero|num[ée]ro|nummer|num|no|nr|n|id|code|ref|reference)(?:\.?[º°]|\.)?|[#№])`;

/** "Certificate No.", "Zertifikat-Registrier-Nr.", "N° de certificat". */
export const CERTIFICATE_NUMBER_LABELS = {
  "the document, then its number": String.raw`(?:(?<!(?:company|business|trade|commercial|vat|tax)[\s-])registration|reg|certificate|certification|cert|licen[cs]e|zertifikate?s?|certificat|certificad[oa]|certificat[oa]|certificaat|certificazione|certificaci[óo]n|certificação|certifikate?t?s?|sertifikate?t?|certyfikat)[\s.(-]*${NUMBER_WORD}`,
  "its number, then the document": String.raw`(?:n|no|nr|num|n[úu]mero|num[ée]ro|numer)(?:\.?[º°]|\.)?\s?(?:de |du |di |do |da |del |de la |d['’])?(?:l['’])?(?:certificate|certificat|certificación|certificacion|certificação|certificad[oa]|certificato|certyfikatu|registr[oe]|registrazione|enregistrement)`,
  "under a number": wordings`
    under (?:the )?(?:certificate |registration )?(?:number|no\.?) | (?:con|bajo) (?:el )?n[úu]mero
    unter der nummer | mit der nummer | sous le num[ée]ro | sob o n[úu]mero | con (?:il )?numero
    onder nummer | med nummer | pod numerem
  `,
  German: wordings`
    zertifikats?[\s-]?(?:registrier|register|registrierungs)[\s-]?(?:nr\.?|nummer|no\.?)
    registrier(?:ungs)?[\s-]?(?:nr\.?|nummer) | (?<!handels)registernummer
  `,
  "Dutch, Danish, Norwegian, Swedish": wordings`
    (?:certificaat|certifikat|sertifikat)s?[\s-]?(?:nummer|nr\.?) | registratienummer
    (?:registrerings|certificerings)nummer
  `,
  Polish: wordings`
    (?:nr|numer) (?:rejestracyjny )?certyfikatu | certyfikat (?:nr\.?|numer)
  `,
  "Czech, Slovak, Hungarian, Romanian": wordings`
    (?:č[íi]slo|č\.) certifik[áa]tu | certifik[áa]t (?:č[íi]slo|č\.) | (?:tanúsítvány|nyilvántartási) ?(?:száma|szám)
    (?:nr\.?|num[ăa]r(?:ul)?) certificat(?:ului)?
  `,
  "Turkish, Finnish, Russian, Ukrainian, Greek": wordings`
    (?:sertifika|belge) (?:no|numarası)\.? | (?:varmenteen|sertifikaatin) numero
    номер сертификата | сертификат № | номер сертифіката | αριθμ[όο]ς πιστοποιητικο[ύυ]
  `,
  "Chinese, Japanese": wordings`
    (?:認証)?登録番号 | 認証番号 | 証明書番号 | (?:证书|證書)(?:编号|編號|号码?|號碼?) | (?:认证|認證)(?:编号|編號)
    注册号 | 注册编号
  `,
  Korean: wordings`
    인증서?\s?번호 | 등록\s?번호
  `,
};

/** "Certification body", "Issued by", "Organisme certificateur". */
export const CERTIFICATION_BODY_LABELS = {
  English: wordings`
    cert\.?\s?body
    certif(?:ication|ying) (?:body|bodies|authority|organi[sz]ation|agency|company|firm|provider)
    issuing (?:body|authority|organi[sz]ation|company|certification body) | issue authority
    registrar | issuer | issued by | certified by | certifier | certificate issuer | cb
    for and on behalf of
  `,
  German: wordings`
    zertifizierungs(?:stelle|gesellschaft|organisation|unternehmen) | zertifizierer
    (?:ausstellende|zertifizierende) (?:stelle|organisation) | aussteller
    ausgestellt (?:von|durch) | zertifiziert (?:von|durch)
  `,
  French: wordings`
    organisme (?:de certification|certificateur|émetteur) | certificateur
    (?:délivrée?|émise?|certifiée?) par
  `,
  "Spanish and Portuguese": wordings`
    (?:entidade?|organismo|empresa|[óo]rg[ãa]o|organiza\p{L}+|auditor|casa) (?:de (?:la )?certifica\p{L}+|certificadora?|emisora?|emissora?)
    certificadora | (?:emitid[oa]|expedid[oa]|certificad[oa]) (?:por|pela|pelo)
  `,
  Italian: wordings`
    (?:ente|organismo) (?:di certificazione|certificatore) | certificatore
    (?:rilasciat[oa]|emess[oa]) da
  `,
  Dutch: wordings`
    (?:certificerende|certificatie)[\s-]?(?:instelling|instantie|organisatie)
    (?:afgegeven|uitgegeven) door
  `,
  "Danish, Norwegian, Swedish": wordings`
    (?:certifierings|certificerings|sertifiserings)(?:organ|orgán|företag|institut)
    (?:utfärdat|utfärdad|utstedt|udstedt) (?:av|af)
  `,
  "Czech, Slovak, Hungarian, Romanian": wordings`
    certifika(?:ční|čný) orgán | vydal | vydavate[lľ] certifikátu | (?:tanúsító szervezet|kiállító|kibocsátó)
    organism(?:ul)? de certificare | emis de
  `,
  "Turkish, Finnish, Russian, Ukrainian, Greek": wordings`
    belgelendirme kuruluşu | sertifikasyon kuruluşu | sertifiointielin | myöntäjä | sertifioija
    орган по сертификации | кем выдан | орган з сертифікації | φορ[έε]ας πιστοπο[ίι]ησης
  `,
  Polish: wordings`
    jednostka certyfikująca | (?:wydany|wydane|wydanego) przez
  `,
};

/** The same where words are not parted. */
export const CERTIFICATION_BODY_LABELS_EAST_ASIAN = {
  Japanese: wordings`
    (?:認証登録|審査登録|認証|審査|発行)機関(?:名)?
  `,
  Chinese: wordings`
    (?:认证|認證|发证|發證|颁发|颁证)(?:机构|機構)
  `,
  Korean: wordings`
    (?:인증|발급|심사)\s?기관
  `,
};

/** "Scope of certification", "Geltungsbereich", "登録範囲". */
export const SCOPE_LABELS = {
  English: wordings`
    scope(?: of (?:the |this |our |its |your )?(?:iso(?:/iec)? ?27001(?::20\d\d)? )?(?:certification|certificate|registration|isms))?(?: statement)?
    certifi(?:cation|cate|ed) scope | (?:for )?the following (?:activities|scope)
  `,
  German: wordings`
    (?:geltungs|anwendungs|zertifizierungs)bereich(?: des zertifikats| der zertifizierung)?
  `,
  French: wordings`
    (?:périmètre|portée)(?: de (?:la |notre )?certification| d[eu] (?:notre )?certificat| certifiée?)?(?: iso(?:/iec)? ?27001(?::20\d\d)?)? | domaine d['’]application
    champ d['’]application
  `,
  "Spanish and Portuguese": wordings`
    alcance(?: de la certificaci[óo]n| del certificado| certificado)?(?: iso(?:/iec)? ?27001(?::20\d\d)?)?
    âmbito(?: da certificação| do certificado)? | escopo(?: da certificação| do certificado| certificado)?
  `,
  Italian: wordings`
    campo di applicazione | ambito(?: di certificazione| del certificato)? | scopo(?: di certificazione| del certificato)
  `,
  Dutch: wordings`
    toepassingsgebied | reikwijdte(?: van (?:de )?certificering)?
  `,
  "Danish, Norwegian, Swedish": wordings`
    certifieringens omfattning | omfattning | certificeringens omfang | omfang | gyldighetsområde
  `,
  Polish: wordings`
    zakres(?: certyfikacji| certyfikatu)?
  `,
  "Czech, Slovak, Hungarian, Romanian": wordings`
    (?:předmět|rozsah|predmet) certifik(?:ace|ácie) | (?:tanúsítás|alkalmazási) (?:hatálya|terület(?:e)?) | domeniu(?:l)? (?:de )?(?:certificare|certificării|aplicare)
  `,
  "Turkish, Finnish, Russian, Ukrainian, Greek": wordings`
    (?:belgelendirme|sertifika) kapsamı | sertifioinnin (?:laajuus|kattavuus) | область сертификации
    сфера сертифікації | πεδ[ίι]ο (?:εφαρμογής|πιστοποίησης)
  `,
  "Chinese, Japanese, Korean": wordings`
    (?:認証登録|認証|登録|適用)範囲 | (?:认证|注册|认可)范围 | (?:인증|적용)\s?범위
  `,
};

/** "Service auditor", "Prüfer", "監査人". */
export const AUDITOR_LABELS = {
  English: wordings`
    (?:independent |external )?(?:service )?auditors?(?: name| firm)? | audit(?:ing)? firm | auditing body
    cpa firm | attesting firm | assessor | report issuer
    (?:prepared|examined|audited|attested|issued|signed) by
  `,
  German: wordings`
    (?:wirtschafts)?prüfer(?:in)? | (?:wirtschafts)?prüfungsgesellschaft | geprüft (?:durch|von)
  `,
  French: wordings`
    auditeur | cabinet(?: d['’]audit)? | commissaire aux comptes | audité par
  `,
  "Spanish and Portuguese": wordings`
    auditora? | (?:firma|empresa) (?:de auditor[íi]a|auditora) | auditado por
  `,
  Italian: wordings`
    revisore | società di revisione
  `,
  Dutch: wordings`
    accountants?(?:kantoor)? | gecontroleerd door
  `,
  "Danish, Norwegian, Swedish": wordings`
    revisor | revisionsbyrå | granskare | revisjonsfirma
  `,
  Polish: wordings`
    audytor | firma audytorska
  `,
  "Czech, Slovak, Hungarian, Romanian": wordings`
    auditor(?:ská firma)? | könyvvizsgáló | auditor(?:ul)? independent
  `,
  "Turkish, Finnish, Russian, Ukrainian": wordings`
    denetçi | denetim firması | tilintarkastaja | аудитор(?:ская фирма)?
  `,
  "Chinese, Japanese, Korean": wordings`
    監査(?:人|法人|機関) | 审计(?:机构|师|公司|事务所) | 審計(?:機構|師) | 감사(?:인|\s?법인|\s?기관)
  `,
};

/** The dates of a certificate. */
export const TERM_LABELS = {
  English: wordings`
    (?:date )?(?:issued|of issue) | (?:certificate )?issue date | (?:certificate )?expir(?:y|es|ation)(?: date)?
    valid(?: (?:from|to|until|till|through|thru))? | validity | effective date
  `,
  "other languages": wordings`
    ausgestellt(?: am)? | gültig (?:ab|bis) | ausstellungsdatum | ablaufdatum
    (?:fecha|data) d[ei] \p{L}+ | vigencia | validade | scadenza | válid[oa] (?:hasta|até)
    date d(?:e |['’])\p{L}+ | valable jusqu['’]au | geldig tot | giltig till | ważn[yae] do
  `,
};

/** What a list of reports says of each. */
export const REPORT_DETAIL_LABELS = {
  English: wordings`
    (?:report |audit |review |reporting |coverage )?period(?: covered)? | (?:auditor['’]?s? )?opinion
    (?:no\. of |number of )?(?:exceptions|deviations)(?: noted)? | cuecs? | as of(?: date)?
    (?:subservice )?method
  `,
  "other languages": wordings`
    prüfungszeitraum | berichtszeitraum | prüfungsurteil | abweichungen | période | opinion
    per[íi]odo | opini[óo]n | excepciones | opinião | exceções
  `,
};
