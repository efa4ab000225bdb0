import { oneOf, wholeWords, wordings, wordsOf } from "../../text/wordings.ts";

/** Words that speak of a report or certificate without naming it. */

/** In an answer, the question having named it: "Our report is …", "certified since". */
export const SPEAKS_OF_DOCUMENT = new RegExp(
  wholeWords({
    "the document": wordings`
      reports? | certificates? | certs? | certification | opinion
    `,
    "what is in it": wordings`
      exceptions? | types?\s*(?:i|ii|1|2)
    `,
    "what was done": wordings`
      certified | accredited | attest\p{L}* | audited | issued | received | held | registered
      renewed
    `,
    "whether it stands": wordings`
      valid | current | expires?
    `,
    German: wordings`
      bericht | zertifikat\p{L}* | gültig | ausgestellt | zertifiziert
    `,
    French: wordings`
      rapports? | valable | valide | délivré | certifiée?s?
    `,
    "Spanish and Portuguese": wordings`
      relat[óo]rio | informe | certificad[oa] | vigente | válid[oa] | emitid[oa]
    `,
    "French and Italian": wordings`
      certificat[oaie]? | certificazione
    `,
    Dutch: wordings`
      certificaten? | certificaat | geldig | gecertificeerd
    `,
    "Danish, Norwegian, Swedish": wordings`
      certifiera[dt]e? | certificeret | sertifisert | giltigt? | gyldigt? | certifikat | sertifikat
    `,
    "Polish, Czech, Russian": wordings`
      certyfikowan\p{L}* | certyfikat\p{L}* | ważn[yae] | certifikován\p{L}* | certifikát\p{L}* | platn[ýáé]
      сертифицирован\p{L}* | сертификат\p{L}* | действител\p{L}*
    `,
    "given out, in further languages": wordings`
      доступн\p{L}* (?:на|за|по) (?:запит|запрос)\p{L}* | (?:по|на) (?:запросу|запит)(?= |[.,)]|$)
      dostępn\p{L}+ na (?:życzenie|żądanie) | k dispozici na (?:vyžádání|požádání) | na vyžiadanie
      talep üzerine | pyynnöstä | la cerere | κατόπιν αιτήματος | kérésre | theo yêu cầu | atas permintaan
    `,
    "Turkish, Hungarian": wordings`
      sertifika\p{L}* | geçerli | tanúsítvány\p{L}* | érvényes
    `,
  }),
  "iu",
);

/** "The gold standard, deferred until …": wherever it stands, the thing is not there. */
export const PUT_OFF = new RegExp(
  [
    wholeWords({
      "put off": wordings`
        deferred | postponed | put off | on hold | out of reach
      `,
      "not begun, or not done": wordings`
        not (?:yet )?(?:started|begun) | (?:under|in)[- ](?:evaluation|review|progress|discussion)
      `,
      "to come": wordings`
        coming soon | on (?:the|our) roadmap
      `,
    }),
    String.raw`(?<!\p{L})(?:client|customer|supplier|vendor|contractor|organi[sz]ation|company|provider)s? (?:shall|must|should)(?!\p{L})`,
  ].join("|"),
  "iu",
);

/** "Aligned with it", "fully compliant", "ready": as good as, in the words an answer opens with. */
export const OPENS_WITH_ALIGNMENT =
  /^\W*(?:we (?:are )?)?(?:fully |largely |self-)?(?:align|complian|based on|in line|follow|conform|equivalent|ready|konform|alinead|declared|assess)/iu;

/** "Awaiting vendor response", "NDA pending": an answer or an agreement is waited for, and no document. */
export const WAITS_FOR_ANSWER =
  /^\W*(?:await\p{L}*|waiting (?:for|on)|pending|chas(?:ing|ed)|no)\s(?:(?:an?|the|their|its|further|vendor|supplier)(?:['’]s)?\s)*(?:response|reply|answer|feedback|confirmation|clarification|information|info|m?nda)(?!\p{L})|^\W*m?nda (?:is )?(?:pending|awaited|in progress|not (?:yet )?signed|being (?:signed|negotiated))(?!\p{L})/iu;

/** "Vendor says", "the supplier's": in a remark, whoever it is about. */
export const OPENS_WITH_VENDOR =
  /^\W*(?:(?:the|this|per|from|by|according to)\s)*(?:vendor|supplier)(?:['’]s)?\s(?:(?:says?|said|states?|stated|claims?|claimed|confirm(?:s|ed)|reports?|reported|advise[sd]|told us|repli(?:es|ed)|(?:is|are|was))(?!\p{L})(?:\sthat)?[\s:,]*)?/iu;

/** A no, a question, a condition, or what is so of any certification. */
export const SPEAKS_OF_NOTHING = new RegExp(
  [
    String.raw`^\W*(?:nothing|no(?! (?:exceptions?|deviations?|qualif\p{L}+))|if|please|what|which|does|do|is|are)(?!\p{L})`,
    String.raw`\?\s*$`,
    String.raw`(?<!\p{L})(?:do(?:es)? not|don['’]t|doesn['’]t|makes? no|without)\s(?:\p{L}+\s)?(?:claims?|assert(?:ion)?|imply|represent(?:ation)?|state|constitute)\s`,
    String.raw`(?<!\p{L})(?:instead of|in lieu of|in place of|rather than)\s(?:an? |the |any |our )?(?:\p{L}+ )?(?:reports?|certificates?|certification|audit)(?!\p{L})`,
    String.raw`(?:[,;–—-]|\sbut|\sand)\s(?:(?:has|have|with|there is)\s)?no\s(?:(?:actual|valid|current|formal)\s)?(?:reports?|certificates?|certs?|certification|attestation)\W*$`,
    String.raw`[:=–—-]\s*(?:no|none|nil|n\/a)\W*$`,
    String.raw`(?<!\p{L})(?:auditor|opinion|period|report|certificate(?: no\.?| number)?|(?:certification )?body)\s?[:=]\s?(?:pending|tb[acd]|n\/a|to be|not yet)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:the |a |la |die |una? |uma )?(?:certification|zertifizierung|certificación|certificação|certificazione|certificering)\s${wordsOf(
      {
        English: wordings`
          requires | needs | takes | means
        `,
        "other languages": wordings`
          erfordert | verlangt | nécessite | exige | demande | requiere | requer | richiede | vereist
        `,
      },
    )}`,
  ].join("|"),
  "iu",
);

/** In a sentence under a heading that names it: an issuer, a term, a day, which only one document has. */
export const TELLS_OF_DOCUMENT = new RegExp(
  String.raw`^\W*${wordsOf({
    "what was done, and by whom or when": wordings`
      (?:(?:it|this) (?:was|is) )?(?:last |first |most recently )?(?:issued|performed|conducted|audited|examined|signed|renewed|re-?certified|attested|prepared|completed) (?:by|on|in|every|each|annually)
    `,
    "a label": wordings`
      (?:(?:service )?auditor|audit firm|cpa firm|certification body|registrar|issuer|(?:certificate|cert|registration|report) (?:no|number|date)|issue date|expiry(?: date)?|(?:report |audit |reporting )?period)\s*[.:–-]
    `,
    "the document": wordings`
      (?:our|the|latest|current|most recent) (?:\p{L}+ ){0,2}(?:reports?|certificates?|certs?|attestation|opinion)
    `,
    "since when, and of what": wordings`
      since (?:19|20)\d\d | cover(?:s|ing) (?:all|our|the)
    `,
  })}`,
  "iu",
);

/** What holds of any of them: "must", "typically". */
export const SPEAKS_OF_ANY = new RegExp(
  wholeWords({
    "asked for": wordings`
      must | should | requires? | required | requirements? | mandatory
    `,
    "as a rule": wordings`
      typically | usually | generally | normally
    `,
    "what they do": wordings`
      describes? | evaluates? | demonstrates? | helps?
    `,
  }),
  "iu",
);

/** "Auditor: to be selected". */
export const NOT_SETTLED =
  /(?<!\p{L})(?:not|no|none|nobody|tb[acd]|to be|to follow|pending|n\/a|unknown|yet)(?!\p{L})/iu;

/** Said outright right after the name, so that what follows after "and" or a comma is another matter. */
export const OUTRIGHT = new RegExp(
  [
    String.raw`^[\s)®–-]*(?:type\s\S+\s)?(?:(?:re-?)?certified|accredited|attested|audited|zertifiziert|certifiée?s?|certificad[oa]s?)(?=\s*(?:${oneOf(
      {
        "the end of what is said": wordings`
          [,.;)] | and\b
        `,
        "a detail of it": wordings`
          with\b | since\b | for\b | under\b
          by (?!(?:the )?(?:end|mid|early|late|q\d|eoy|\d|next|year))
        `,
        "who is certified": wordings`
          company\b | organi[sz]ation\b | firm\b | vendor\b | business\b
          [\p{L}-]+ and (?:will|also|plan|aim|intend|expect)(?!\p{L})
        `,
      },
    )}))`,
    String.raw`^\s*(?:certificate|report)\s(?:expires|runs)(?=\s)`,
  ].join("|"),
  "iu",
);

/** "AWS is carved out of the SOC 2 report": the report is the one that carves it out. */
export const TREATS_SUBSERVICE = new RegExp(
  oneOf({
    "carved out": wordings`
      carv(?:e|ed|es|ing)[- ](?:\p{L}+\s){0,3}outs?(?!\p{L})
    `,
    included: wordings`
      (?<!\p{L})inclusive method
    `,
    "named as one": wordings`
      (?<!\p{L})(?:uses?|using) (?:\p{L}+\s){0,4}as an? sub-?service organi[sz]ation
    `,
  }),
  "iu",
);
