import { wordFamily, wordings } from "../../text/wordings.ts";

/** Alignment that somebody claims of himself. */
export const ALIGNED = wordFamily({
  "in keeping with it": wordings`
    align(?:s|ed|ing|ment)? | in line with | (?:in )?accordance with | according to(?! the)
    follow(?:s|ed)? | (?<!the )following | model(?:l)?ed | conform(?:s|ed|ing|ity|ance|ant)?
    adher(?:e|es|ed|ing|ence) | consistent with | in keeping with | inspired? (?:by|de) | inspire
    guided by | informed by | appl(?:y|ies)(?! (?:to|for|when|if|only|in) )
  `,
  "built on it": wordings`
    (?:operat|run|manag)(?:e|es|s|ed|ing|ning)?(?: [\p{L}-]+){0,3} under(?=\s*$)
    based (?:up)?on | mapped | built (?:on|to|around|for) | designed (?:to|for|around)
  `,
  "as good as it": wordings`
    ready | compatible | meets? | meeting | exceeds? | satisf(?:y|ies) | fulfil(?:l|s|ls|led)?
    equivalent | best practices? | style | grade
  `,
  German: wordings`
    orientier(?:t|en) | angelehnt | anlehnung | gemäß | konform
  `,
  French: wordings`
    suit | suivons | s['’]inspire(?:nt)? | nous inspirons | appuyons | appuie | bonnes pratiques | conformes?
  `,
  "Spanish and Portuguese": wordings`
    alinead[oa]s? | alinhad[oa]s? | basad[oa]s? | basead[oa]s? | segue | seguimos | seguem | sigue | siguen | directrices | diretrizes
    buenas prácticas | boas práticas
  `,
  Italian: wordings`
    buone pratiche | allineat[oaie] | (?:si |ci )ispir(?:a|ano|iamo) | seguono | linee guida
  `,
  Dutch: wordings`
    in lijn met | voldoet | voldoen | ingericht conform | ingericht volgens
  `,
  "Danish, Norwegian, Swedish": wordings`
    enligt | i henhold til | ifølge | följer | følger | (?:efter |etter |i )?prinsipp?ene i | principperne i
  `,
  Polish: wordings`
    zgodn\w*
  `,
});

/** "Compliant": being certified to some, being aligned to others. */
export const COMPLIANT = wordFamily({
  English: wordings`
    complian(?:t|ce|cy) | compl(?:y|ies|ying|ied)
  `,
  German: wordings`
    konformität
  `,
  French: wordings`
    conformité
  `,
  "Spanish and Portuguese": wordings`
    cumpl(?:e|imos|en|imiento) | cumpr(?:e|imos)
  `,
  Italian: wordings`
    conformità
  `,
});

/** A self-assessment or a statement of one's own. */
export const SELF_ATTESTED = wordFamily({
  English: wordings`
    (?:assess|audit|review|verifi|certif)\p{L}*(?: [^\s.;]+){0,5} internally | internally(?! (?:and|or|&|to|for|across|in|by)(?!\p{L}))
    internal (?!(?:and|&|or) (?:external|third|independent))(?:\S+ ){0,2}(?:audit|assessment|review)s?
    self[- ](?:assess\w*|declar\w*|certif\w*|attest\w*) | letter of (?:compliance|conformity)
    internally (?:assessed|audited|certified)
  `,
});

/** What follows the standard's name where its content is meant and not a certificate or report. */
export const CONTENT_AFTER = new RegExp(
  String.raw`^[\s)–:-]*(?!(?:reports?|attestations?|examinations?)\s)(?:\p{L}+\s){0,2}?(?:(?:trust services? )?(?:standards?|controls?|practices?|framework|principles?|criteria|guidelines?|requirements?|policies|processes|programm?es?|efforts?|methodolog(?:y|ies)|obligations|best practices?|compatible|ready|aligned|mindset|norms?))(?![\p{L}\p{N}])`,
  "iu",
);
