import { oneOf, wordings } from "../../text/wordings.ts";

/** Words before a date that say which of the certificate's dates it is. */

const THEN_THE_DATE = String.raw`[\s:=('"–-]*$`;

/** "Valid until", "expiry date:", "gültig bis". */
export const EXPIRES_BEFORE = new RegExp(
  [
    `(?:${oneOf({
      English: wordings`
        expir\p{L}* | valid(?:ity)?(?:\s(?:date|period))?(?:\s(?:until|till?|thru|through|to|up to))?
        until | till | thru | through | good until | renewal(?: due| date)? | ends? | exp\.?
      `,
      German: wordings`
        gültig bis | läuft ab | ablaufdatum
      `,
      French: wordings`
        val(?:abl|id)e jusqu['’]?\p{L}* | jusqu['’]au | expire(?: le)?
      `,
      "Spanish and Portuguese": wordings`
        v[áa]lid[oa] (?:hasta|até) | vigente (?:hasta|até) | vence | vencimiento | vencimento
        caduca
      `,
      Italian: wordings`
        scade(?:nza)? | valid[oa] fino al?
      `,
      Dutch: wordings`
        geldig tot(?: en met)? | verloopt
      `,
    })})`,
    String.raw`(?:\s(?:on|in|date|is|by|the|el|em|am|le|of))*(?:\s\d+\s(?:days|weeks|months))?`,
    THEN_THE_DATE,
  ].join(""),
  "iu",
);

/** "Issued on", "date of issue:", "certified by Northbase Cert on", "ausgestellt am". */
export const ISSUED_BEFORE = new RegExp(
  [
    `(?:${oneOf({
      "it was got": wordings`
        (?:received|obtained|earned|achieved|gained)\s(?:our|its|the|their)\s(?:\S+\s){0,5}?(?:certification|certificate)
        awarded | granted | achieved | obtained | dated | renewed | registered
      `,
      "it was issued": wordings`
        (?:re-?)?issued?(?:\s(?:on|in|date))? | issue date | date of issue | issuance(?: date)?
        effective(?: date)? | valid from
      `,
      "it was certified": wordings`
        certified(?: on| in)? | certification date | (?:re-?)?certified
      `,
      "by whom, and when": wordings`
        (?:issued|certified|awarded|granted|audited)\s(?:by\s)(?:[\p{L}\d.&/:-]+\s){1,6}?(?:on|in|dated)
        (?:ausgestellt|erteilt|délivrée?|emitid[oa]|rilasciat[oa]|afgegeven)\s(?:von|durch|par|por|pela|da|dal|door)\s(?:[\p{L}\d.&/:-]+\s){1,6}?(?:am|le|el|em|il|op)
      `,
      "other languages": wordings`
        ausgestellt(?: am)? | délivré le | emitido(?: el| em)? | rilasciato il
      `,
    })})`,
    String.raw`(?:\s(?:on|in|at|is|date|the))*`,
    THEN_THE_DATE,
  ].join(""),
  "iu",
);

/** Dates of the first certification, of audits and of targets are none of the current certificate. */
export const OTHER_DATE_BEFORE = new RegExp(
  String.raw`(?:${oneOf({
    "of the first": wordings`
      since | first | original\p{L}* | initial\p{L}*
    `,
    "of an audit": wordings`
      surveillance | audit(?:ed)? | stage \d
    `,
    "to come": wordings`
      next | target\p{L}* | expected | planned | by | transition\p{L}*
    `,
    "of another document": wordings`
      revised | updated | reviewed | applicability | soa
    `,
  })})(?:\s\p{L}+){0,2}${THEN_THE_DATE}`,
  "iu",
);

/** "Supersedes certificate …": up to the stop, the words are of the one before. */
export const REPLACED_CERTIFICATE =
  /(?<!\p{L})(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing)|previous certificate|formerly)(?!\p{L})[^.]*/giu;

/** "To", "until", "–": nothing else stands between two dates. */
export const RANGE_BETWEEN =
  /^\s*(?:to|until|through|till|bis|au|hasta|até|al?|tot|–|—|-|\/)\s*$/iu;

/** "ist am 30.11.2024 abgelaufen". */
export const EXPIRED_AFTER =
  /^\s*(?:expired|abgelaufen|ausgelaufen|verlopen|expiré|vencid[oa]|caducad[oa]|scadut[oa])(?!\p{L})/iu;
