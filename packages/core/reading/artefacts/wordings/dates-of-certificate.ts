import { oneOf, wholeWords, wordings } from "../../text/wordings.ts";

/** Words before a date that say which of the certificate's dates it is. */

const THEN_THE_DATE = String.raw`[\s:=('"–—|：は为為-]*$`;

/** "Issue date of this certificate". */
const OF_CERTIFICATE = String.raw`(?:\s(?:of|for)\s(?:(?:the|this|our)\s)?(?:certificate|certification|registration))?`;

/** "Valid until", "expiry date:", "gültig bis". */
export const EXPIRES_BEFORE = new RegExp(
  [
    `(?:${oneOf({
      English: wordings`
        expir\p{L}* | valid(?:ity)?(?:\s(?:date|period|term))?(?:\s(?:until|till?|thru|through|to|up to))?
        until | till | thru | through | good until | valid_?until | extended to | renewal(?: due| date)? | ends? | exp\.?
        (?:runs|run|ran) out | (?:end|date) of validity | end date | lapses
      `,
      German: wordings`
        gültig(?:keit)?(?:s(?:dauer|ende|datum|zeitraum))?(?:[\s:]*bis(?: (?:zum|einschließlich))?)?
        läuft(?: am [\d.\s]*)? ab | ablauf(?:datum|tag)? | endet
      `,
      French: wordings`
        val(?:abl|id)e jusqu['’]?\p{L}* | jusqu['’]au | expire(?: le)?
        (?:date )?(?:d['’]expiration|d['’]échéance|de fin(?: de validité)?) | fin de validité | échéance
        validité(?:[\s:]*jusqu['’]\p{L}*)?
      `,
      "Spanish and Portuguese": wordings`
        v[áa]lid[oa] (?:hasta|até)(?: a)? | vigente (?:hasta|até) | vence | vencimiento | vencimento
        caduca | (?:fecha|data) de (?:caducidad|vigencia|expiraci[óo]n|expiração|validez|validade|vencimiento|vencimento|término)(?:[\s:]*(?:hasta|até))?
        (?:vigencia|vigência|validez|validade|caducidad)(?:[\s:]*(?:hasta|até))? | expira | hasta
      `,
      Italian: wordings`
        (?:data di )?scade(?:nza)? | valid[oa] fino al? | validità(?:[\s:]*fino)?
      `,
      Dutch: wordings`
        geldig(?:heid)?(?: tot(?: en met)?)? | verloopt | (?:verval|verloop|eind)datum
      `,
      "Danish, Norwegian, Swedish": wordings`
        (?:giltig|gyldig)(?:t|het)?(?:\s(?:till?|til og med|till och med|t\.?o\.?m\.?))?
        giltighetstid | utgångsdatum | utløpsdato | udløbsdato | (?:går ut|utløper|udløber)
      `,
      Polish: wordings`
        ważn(?:[yaeo]|ego|ym)(?:ść)?(?: do(?: dnia)?)? | data ważności | wygasa | obowiązuj\p{L}+ do(?: dnia)?
      `,
      "Chinese, Japanese, Korean": wordings`
        (?:有効|有效)(?:期限|期間|期)(?:至|截止|到)? | (?:证书)?有效期?(?:至|到) | 到期(?:日期?)? | 失効日 | 満了日
        (?:유효\s?기간|만료일|유효\s?기한)
      `,
      "Czech, Slovak, Hungarian, Romanian": wordings`
        (?:vrijedi|važi|velja|veljaven|valjan)\s(?:sve\s)?do | plat[íi] do
        platn(?:osti?|osť|ý|á|é|ého|ej)(?:\s(?:do|certifikátu do))? | (?:érvényes(?:ség)?|hatály)(?:\sideje|\svége)?
        (?:valabil(?:itate)?|expiră)(?:\s(?:până la|la data de))?
      `,
      "Turkish, Finnish": wordings`
        (?:geçerlilik|son geçerlilik|bitiş)(?:\s(?:tarihi|süresi))? | voimassa(?:oloaika)?
      `,
      "Russian, Ukrainian, Greek": wordings`
        действител(?:ен|ьно|ьным?)(?:\s(?:до|по))? | действу\p{L}+\s(?:до|по) | срок действия(?:\sдо)? | (?:дійсн|чинн)\p{L}+ до | діє до
        вал[иі]д\p{L}+ до | важи до | (?:ισχύει|ισχύ) (?:έως|μέχρι)(?: την?)? | (?:λήγει|λήξη)(?: στις| την)? | ημερομηνία λήξης
      `,
      "Vietnamese, Indonesian, Thai": wordings`
        (?:hiệu lực|giá trị) (?:đến|tới)(?: hết)?(?: ngày)? | hết hạn(?: vào)?(?: ngày)? | ngày hết hạn
        berlaku (?:sampai|hingga)(?: dengan)?(?: tanggal)? | sah sehingga | tanggal kedaluwarsa
        (?:มีผล|ใช้ได้|มีอายุ|มีผลบังคับใช้)(?:จน)?ถึง(?:วันที่)? | หมดอายุ(?:วันที่)? | วันหมดอายุ
      `,
      "Arabic, Hebrew": wordings`
        (?:سارية?|صالحة?)(?: المفعول)? (?:حتى|لغاية) | تنتهي(?: في)? | تاريخ الانتهاء | בתוקף עד(?: ליום| ל-)? | תוקף עד
      `,
    })})`,
    String.raw`(?:\sdate)?${OF_CERTIFICATE}`,
    String.raw`(?:\s(?:on|in|date|is|by|the|el|em|am|le|of|den|dia|du|il|al|d\.))*(?:\s\d+\s(?:days|weeks|months))?`,
    THEN_THE_DATE,
  ].join(""),
  "iu",
);

/** "Issued on", "date of issue:", "certified by Northbase Cert on", "ausgestellt am". */
export const ISSUED_BEFORE = new RegExp(
  [
    `(?:${oneOf({
      "it was got": wordings`
        (?:received|obtained|earned|achieved|gained)\s(?:(?:our|its|the|their)\s)?(?:\S+\s){0,5}?(?:certification|certificate)
        awarded | granted | achieved | obtained | dated | renewed | registered
      `,
      "it was issued": wordings`
        (?:re-?)?issued?(?:\s(?:on|in|date))? | issue_?date | issue date | date of issue | issuance(?: date)?
        effective(?: date)? | valid_?from | issued_?on | valid from | start date | current issue
        issued to (?:[\p{L}\d.&/-]+\s){1,6}?on
      `,
      "it was certified": wordings`
        certified(?: on| in)? | certification date | (?:re-?)?certified
      `,
      "by whom, and when": wordings`
        (?:issued|certified|awarded|granted|audited)\s(?:by\s)(?:[\p{L}\d.&/:-]+\s){1,6}?(?:on|in|dated)
        (?:ausgestellt|erteilt|zertifiziert|délivrée?|emitid[oa]|rilasciat[oa]|afgegeven)\s(?:von|durch|par|por|pela|da|dal|door)\s(?:[\p{L}\d.&/:-]+\s){1,6}?(?:am|le|el|em|il|op)
      `,
      German: wordings`
        (?:ausgestellt|erteilt|ausgegeben)(?: am)? | (?:ausstellungs|ausgabe|erteilungs)datum
        datum der (?:ausstellung|erteilung) | gültig (?:ab|von|seit)
      `,
      French: wordings`
        (?:délivré|émis)e?(?: le)? | date (?:de délivrance|d['’]émission|de certification|d['’]effet)
      `,
      "Spanish and Portuguese": wordings`
        (?:emitid|expedid)[oa](?: el| em)? | (?:fecha|data) de (?:emisi[óo]n|emissão|expedici[óo]n|expedição|concesi[óo]n|concessão|certificaci[óo]n|certificação)
        v[áa]lid[oa] (?:desde|a partir de)
      `,
      Italian: wordings`
        (?:rilasciat|emess)[oa](?: il)? | data di (?:emissione|rilascio|certificazione)
      `,
      Dutch: wordings`
        (?:afgegeven|uitgegeven)(?: op)? | (?:datum van (?:uitgifte|afgifte)|(?:uitgifte|afgifte)datum)
        geldig vanaf
      `,
      "Danish, Norwegian, Swedish": wordings`
        (?:utfärda[td]|utstedt|udstedt)(?:\s(?:den|d\.))? | utfärdandedatum | (?:utstedelses|udstedelses)dato
      `,
      Polish: wordings`
        data wydania | wydan[yae](?: dnia)?
      `,
      "Chinese, Japanese, Korean": wordings`
        (?:認証)?(?:登録|取得|発行|交付|发证|颁发|签发|颁证|發證)(?:年月)?(?:日期?) | 발급일자? | 발행일
      `,
      "Czech, Slovak, Hungarian, Romanian": wordings`
        (?:datum|dátum) vyd[aá]ní(?:a)? | vydán[oý]? (?:dne)? | kiállítás (?:dátuma|kelte) | kiállítva
        (?:data emiterii|emis (?:la|în))
      `,
      "Turkish, Finnish": wordings`
        (?:veriliş|yayın|düzenleme|belge) tarihi | myönnetty | myöntämispäivä
      `,
      "Russian, Ukrainian, Greek": wordings`
        дата выдачи | выдан | дата видачі | видано? | издаден\p{L}* на | ημερομηνία έκδοσης | εκδόθηκε (?:στις|την)
      `,
    })})`,
    String.raw`(?:\sdate)?${OF_CERTIFICATE}`,
    String.raw`(?:\s(?:on|in|at|is|date|the|den|le|el))*`,
    THEN_THE_DATE,
  ].join(""),
  "iu",
);

/** "Renewed in 2025": the certificate of today is the one that was issued then. */
export const RENEWED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf({
    English: wordings`
      renewed | re-?certified | re-?issued | current issue
    `,
    "other languages": wordings`
      rezertifiziert | renouvelée? | renovad[oa] | rinnovat[oa] | verlengd | förnya[td]
    `,
  })})(?:\s(?:on|in|am|le|en|el|em|il|op|den))*${THEN_THE_DATE}`,
  "iu",
);

/** "SoA issued on": the day of the statement of applicability. */
export const SOA_DATE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:soa|applicability)(?:\s[\p{L}\d.]+){0,4}${THEN_THE_DATE}`,
  "iu",
);

/** Dates of the first certification, of audits and of targets are none of the current certificate. */
export const OTHER_DATE_BEFORE = new RegExp(
  String.raw`(?:(?:${oneOf({
    "of the first": wordings`
      since | first | original\p{L}* | initial\p{L}*
    `,
    "of an audit": wordings`
      surveillance | audit(?:ed)? | stage \d
    `,
    "to come": wordings`
      next | target\p{L}* | expected | planned | transition\p{L}*
    `,
    "of another document": wordings`
      revised | updated | reviewed | applicability | soa
    `,
  })})(?:\s\p{L}+){0,2}|(?<!\p{L})by(?:\s(?:the|end|of|early|mid|late|about|around))*)${THEN_THE_DATE}`,
  "iu",
);

/** "Supersedes certificate …": up to the stop, the words are of the one before. */
export const REPLACED_CERTIFICATE =
  /(?<!\p{L})(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing)|previous certificate|formerly)(?!\p{L})[^.]*/giu;

/** "First issued", "date of initial certification", "Erstzertifizierung": the certificate of today is a later one. */
export const FIRST_ISSUED_BEFORE = new RegExp(
  String.raw`(?:${oneOf({
    English: wordings`
      (?:first|initial\p{L}*|original\p{L}*)\s(?:issue[d]?|issuance|certif\p{L}+|registration|registered|approv\p{L}+)
    `,
    "other languages": wordings`
      erst(?:zertifizierung|ausstellung|malig\p{L}*)(?:\sam)? | (?:première|primera?|primeira|prima|eerste|första|pierwsz\p{L}+)\s\p{L}+
      (?:certificaci[óo]n|certificação|certification|certificazione|emisi[óo]n|emissão|émission)\s(?:inicial|initiale|iniziale|original)
      初回\p{L}{0,4} | 初次\p{L}{0,4} | 首次\p{L}{0,4} | 최초\s?\p{L}{0,4}
    `,
  })})(?:\s\p{L}+){0,2}${THEN_THE_DATE}`,
  "iu",
);

/** "To", "until", "–": nothing else stands between two dates. */
export const RANGE_BETWEEN =
  /^\s*(?:to|until|through|thru|till?|bis(?: zum)?|jusqu['’]au|au|hasta(?: el)?|até(?: a)?|fino al|al?|tot(?: en met)?|do|(?:till|til) och med|–|—|-+>?|→|\/|～|~|〜|至|から|부터)\s*$/iu;

/** "2027年3月28日まで有効". */
export const VALID_UP_TO_AFTER =
  /^\s*(?:まで|为止|까지|['’]?\p{Ll}{0,3}\s(?:tarihine\s)?(?:kadar|dek)(?!\p{L})|(?:asti|saakka)(?!\p{L})|-(?:ig|áig))/u;

/** Words beside dates in the languages that write the day before the month. */
export const DAY_FIRST = new RegExp(
  wholeWords({
    "German, Dutch": wordings`
      gültig\p{L}* | ausgestellt | \p{L}{5,12}datum | geldig\p{L}*
    `,
    French: wordings`
      valable | délivrée? | date d(?:e|['’])\s?\p{L}+ | jusqu['’]au | échéance
    `,
    "Spanish, Portuguese, Italian": wordings`
      fecha | data d[ei] | v[áa]lid[oa] | validade | validez | vigen\p{L}+ | vence | vencim\p{L}+
      scadenza | scade | emitid[oa] | rilasciat[oa]
    `,
    "Polish, Turkish, Russian, Greek": wordings`
      ważn\p{L}+ | data wydania | geçerlilik | действител\p{L}+ | ισχύει
    `,
  }),
  "iu",
);

/** "2024年12月17日取得". */
export const ISSUED_AFTER = /^\s*(?:に)?(?:取得|登録|認証取得|获证|取得认证|취득)/u;

/** "ist am 30.11.2024 abgelaufen". */
export const EXPIRED_AFTER =
  /^['’]?\p{Ll}{0,4}\s(?:tarihinde\s)?(?:sona er|doldu|bitti)\p{L}*|^\s*(?:expired|abgelaufen|ausgelaufen|verlopen|expiré|vencid[oa]|caducad[oa]|scadut[oa])(?!\p{L})/iu;
