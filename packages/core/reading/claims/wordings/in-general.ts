import { oneOf, wordings, wordsOf } from "../../text/wordings.ts";

/** Words with which a sentence speaks of any certificate or report, or of whoever has one. */

/** "A vendor's annual …", "every …", opening a sentence: one of them, whichever. */
export const ANY_ONE =
  /(?:^|[.:;,]\s)\W{0,4}(?:an?|any|every|each|most|some|typical(?:ly)?)\s(?:(?:[\p{L}-]+\s){0,2}[\p{L}-]+['’]s\s)?(?:[\p{L}-]+\s)?$/iu;

/** "A SOC 2 report covers a period of …". */
export const HOLDS_IN_GENERAL = new RegExp(
  String.raw`^[\s)]*(?:type\s\S+\s)?(?:reports?|certificates?|certifications?|audits?|attestations?|examinations?|compliance)\s(?:(?:typically|usually|normally|generally|often|also|only|always)\s)?${wordsOf(
    {
      "what it is": wordings`
        is(?! (?:available|attached|in place|on file|held|provided|shared|current|valid|maintained|issued|due|planned|expected|underway|in progress|pending|being))
        means | that | which | differs?
      `,
      "what is in it": wordings`
        covers? | includes? | provides? | contains? | describes? | gives? | comes?
      `,
      "what it shows": wordings`
        demonstrates? | shows? | attests? | proves? | tells? | assures? | signals?
      `,
      "what is done for it": wordings`
        evaluates? | examines? | looks? | tests?
      `,
      "what it takes": wordings`
        takes? | costs? | requires? | demands? | calls? for | lasts? | expires? after
      `,
      "what it does": wordings`
        helps? | ensures? | can
      `,
    },
  )}`,
  "iu",
);

/** "SOC 2 is often a requirement", "compliance is voluntary". */
export const SAID_OF_ALL = new RegExp(
  String.raw`^[\s)]*(?:type\s\S+\s)?(?:(?:compliance|certification|reports?|audits?)\s)?(?:is|are)\s(?:(?:often|usually|typically|generally|increasingly|becoming|now|also)\s)*(?:an?\s|the\s)?${wordsOf(
    {
      "asked for": wordings`
        requirement | prerequisite | must | table stakes | required | mandatory | essential | necessary
        preferred | standard
      `,
      "not asked for": wordings`
        voluntary | optional | not a law
      `,
      "what it is like": wordings`
        important | expensive | based on | about
        (?:(?:more|most|very|widely|better|best|less|internationally|globally) )+(?:recogni[sz]ed|known|accepted|respected|adopted|common|popular)
      `,
    },
  )}`,
  "iu",
);

/** "ISO 27001 certification covering production is the preferred evidence": of whoever has it. */
export const ACCEPTED_AS_EVIDENCE =
  /^[^.;]{0,80}\s(?:is|are)\s(?:the\s|an?\s)?(?:preferred|accepted|acceptable|expected|minimum|required|sufficient)\s(?:\p{L}+\s)?(?:evidence|form|proof|standard|baseline|alternative|assurance)(?!\p{L})/iu;

/** What opens a sentence about kinds of them, and nobody's. */
export const KINDS_IN_GENERAL = new RegExp(
  oneOf({
    "“recognised certifications such as …”": wordings`
      ^\W*(?:(?:recogni[sz]ed|industry|security|independent|external|common|international|popular|other)\s)*(?:certifications|standards|attestations|frameworks)\s(?:such as|like)(?!\p{L})
    `,
    "“a vendor with …”": wordings`
      ^\W*an? (?:supplier|vendor|client|customer|company|provider|organi[sz]ation|firm|partner|business)s? (?:without|with|that|who|which|holding)\s
    `,
    "“according to …”": wordings`
      ^\W*according to\s*$
    `,
  }),
  "iu",
);

/** "To become certified, an organisation must …". */
export const ASKED_OF_ALL =
  /^[^.;]{0,60},\s(?:an?|your|any|every|each)\s(?:\p{L}+\s)?(?:organi[sz]ation|company|business|firm|vendor|supplier|team|startup)\s(?:must|needs?|has|should|will|can|may|would)(?!\p{L})/iu;

/** "The controls a SOC 2 audit examines": any of them. */
export const ONE_OF_THEM = /(?<!\p{L})an?\s$/iu;

/** "… audit examines", "… auditor will ask". */
export const LOOKS_AT =
  /^\s*(?:type\s\S+\s)?(?:audit|auditor|examination|report|assessment)\s(?:examines|looks|tests|evaluates|expects|asks|requires|demands|checks|wants|needs|will (?:ask|test|examine|look|check|want))(?!\p{L})/iu;

/** "Three years", "a three-year term", "a term of 12 months". */
const TERM_OF_YEARS = String.raw`(?:an? )?(?:(?:term|period|cycle) of )?(?:an?|one|two|three|six|twelve|\d{1,2})[ -](?:years?|months?)`;

/** "Certificates are valid for three years": so is any of them. What has a year of its own is one. */
export const VALID_IN_GENERAL = new RegExp(
  String.raw`^(?![^.;]*20\d\d)[^.;]{0,40}(?:${oneOf({
    English: String.raw`(?:(?:valid|current|good|effective|runs?|lasts?) for|lasts?|expires? (?:after|every)) ${TERM_OF_YEARS}`,
    German: wordings`
      (?:drei|\d) Jahre gültig
    `,
    French: wordings`
      valables? (?:pendant )?(?:trois|\d) ans
    `,
    "Spanish and Portuguese": wordings`
      v[áa]lid[oa]s? (?:por|durante) (?:tres|três|\d) a[ñn]os
    `,
    Dutch: wordings`
      geldig voor (?:drie|\d) jaar
    `,
  })})`,
  "iu",
);

/** "… is typically referred to as": how people speak of it. */
export const CALLED_IN_GENERAL =
  /^[^.;]{0,140}\s(?:is|are)\s(?:typically|usually|commonly|generally|often)\s(?:referred|called|known|requested|used|asked)(?!\p{L})/iu;

/** "The absence of a SOC 2 …". */
export const ANY_LACK = /^\W*(?:the )?(?:absence|lack) of (?:an?\s|any\s|such an?\s)?$/iu;

/** "… does not disqualify a vendor". */
export const LACK_IN_GENERAL =
  /^[^.;]{0,30}\s(?:does|doesn['’]t|is not|isn['’]t|may|can|will|would|means|should)(?!\p{L})/iu;

/** "SOC 2 reports …", "because type 1 audits …": all of them, and nobody's. */
export const MANY_OPEN = /(?:^|(?<!\p{L})(?:because|since|as|that|most|many|all)\s)\W*$/iu;

/** "… reports describe", "… audits can be". */
export const MANY_IN_GENERAL = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:reports|audits|certificates|certifications|examinations|attestations)\s${wordsOf(
    {
      "what they may be": wordings`
        can | may | could | should | tend | differ | do not | don['’]t
        are (?:usually|typically|often|generally|designed|intended|not|used|based)
      `,
      "what they are": wordings`
        are (?:[\p{L}-]+ ){0,3}(?:reports|attestations|examinations|assessments|audits|documents|statements|certificates|evaluations|opinions|reviews)(?= (?:that|which|of|on|for|in which|by|performed|conducted|carried|prepared|intended|meant|issued by (?:an?|independent|the|cpas?))(?!\p{L}))
      `,
      "how often": wordings`
        usually | typically | often | generally | normally
      `,
      "what is in them": wordings`
        describe | cover | include | provide | evaluate | focus
      `,
      "what they do": wordings`
        require | take | help | give | show | tell | expire
      `,
    },
  )}`,
  "iu",
);

/** "Passing a SOC 2 examination is objective evidence …": what is so of anybody who does. */
export const DOING_SO =
  /^\W*(?:successfully )?(?:passing|obtaining|achieving|getting|earning|completing|having|holding|gaining|undergoing|being|demonstrating|showing|maintaining)\s(?:an?\s|the\s)?$/iu;

/** "… examination is", "… certificate shows". */
export const DOING_SO_IS =
  /^[^.;,]{0,40}\s(?:is|are|means?|shows?|demonstrates?|proves?|helps?|gives?|takes?|requires?|can|will|does|shortens?|reduces?|speeds?|lowers?|builds?|opens?|strengthens?)(?!\p{L})/iu;

/** "Una certificazione ISO 27001 riguarda …": one of them, whoever has it. */
export const ANY_ONE_ELSEWHERE = /^\W*(?:un[ea]?|uno|eine?n?|een|uma?|ett?)\s(?:\p{L}+\s){0,2}$/iu;

/** "A SOC 2 report on file that nobody has read": what is found wanting wherever it may be. */
export const NEVER_READ_AFTER =
  /^[^.;]{0,60}(?<!\p{L})(?:never|nobody has|nobody ever|without ever being)\s(?:\p{L}+\s)?(?:read|opened|looked at)(?!\p{L})/iu;

/** "2. A current SOC 2 report …": a thing, and nothing that says that it is there. */
export const A_THING =
  /^\W*(?:\(?[\da-z]{1,2}[.)]\s*)?an?\s(?:(?:current|valid|recent|clean|unqualified|independent|full|up-to-date|complete),?\s(?:and\s)?)*$/iu;

/** "… from an independent auditor", "covering at least six months": by whom and how long it would have to be. */
export const OF_WHATEVER_KIND = new RegExp(
  String.raw`^[^.;]{0,60}?(?:${oneOf({
    "by whom": wordings`
      (?:from|by) an? (?:\p{L}+ )?(?:independent|licensed|reputable|accredited|recogni[sz]ed|qualified|certified|registered|third[- ]party)(?!\p{L})
    `,
    "how long": wordings`
      covering (?:at least|no less than|not less than|a minimum of)(?!\p{L})
      covering (?:an? )?(?:trailing|rolling)(?!\p{L})
    `,
    "of what": wordings`
      whose scope (?:includes|covers|matches)(?!\p{L})
      covering the (?:full|entire|whole|relevant) (?:service|scope|period|system)(?!\p{L})
    `,
  })})(?!.*\s(?:is|are|was|has been|have been|available|attached|enclosed|on file|issued on|dated)(?!\p{L}))`,
  "iu",
);

/** "SOC 2 Type I only addresses design", opening a sentence: so does any of them. */
export const DOES_IN_GENERAL = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:(?:only|merely|just|never|always|simply)\s)?(?:(?:does|do)(?: not|n['’]t)\s)?(?:${oneOf(
    {
      "what it shows": wordings`
      address(?:es)? | prove[sd]? | guarantees? | tells? (?:you|us|nothing|only|how|whether|that)
      shows? (?:that|how|whether|only|design|what) | measures? | says? (?:that|nothing|little|only|how|whether)
    `,
      "what it looks at": wordings`
      looks? (?:at|only|into) | tests? (?:how|whether|if|that|the|both|design|operating|only)
      examines? | evaluates? | (?:certification |compliance )?(?:demands|requires|calls for) (?!our|that we)
      certif(?:y|ies) (?:the|an?|only|that)
      covers? (?:the|a|one) (?:single )?(?:period|point|moment|design|day)
    `,
    },
  )})(?!\p{L})`,
  "iu",
);

/** "Possession of an ISO 27001 certificate", "Posiadanie certyfikatu": having it, and nobody who has it. */
export const HAVING_IT = new RegExp(
  String.raw`^\W*(?:(?:the|la|le|el|il|o|a|der|die|das|de|het)\s|l['’])?(?:${oneOf({
    English: wordings`
      possession of | existence of | availability of | presence of
    `,
    German: wordings`
      besitz | vorliegen | vorhandensein
    `,
    Romance: wordings`
      possession d | détention d | existence d | posesión de | tenencia de | disposición de
      posse de | existência de | possesso d | possedimento d | presenza d
    `,
    Slavic: wordings`
      posiadanie | držení | наличие
    `,
    "Dutch, Danish, Norwegian, Swedish": wordings`
      bezit van | aanwezigheid van | innehav av | besittelse af | besittelse av
    `,
  })})(?=[^:;,.]*$)`,
  "iu",
);

/** "The benefits of ISO 27001", "What a SOC 2 report covers": what a text is about. */
export const TITLE_ABOUT = new RegExp(
  oneOf({
    "what there is to it": wordings`
      ^\W*(?:the )?(?:[\p{L}]+ )?(?:benefits?|importance|value|costs?|price|advantages?|purpose|role|basics|meaning|history|limits|future) of\s(?:an? |the )?(?:[\p{L}-]+ )?$
    `,
    "what, why and how": wordings`
      ^\W*(?:what|why|how) (?:an?|the|to|does|do|every|any)\s(?:[\p{L}-]+ ){0,2}$
    `,
  }),
  "iu",
);

/** "The SOC 2 audit is performed by a CPA firm", "… certificates are issued after two audits": how any of them comes about. */
export const COMES_ABOUT = new RegExp(
  String.raw`^[\s)]*(?:type\s\S+\s)?(?:compliance\s)?(?:reports?|certificates?|certifications?|audits?|attestations?|examinations?|assessments?)\s(?:is|are)\s(?:(?:always|only|usually|typically|normally|often|then|both)\s)?(?:issued|performed|conducted|granted|awarded|given|carried out|prepared|done|undertaken|produced|signed|written|renewed)(?!\p{L})(?=[^.;]*(?<!\p{L})${wordsOf(
    {
      "by whoever may": wordings`
        by (?:an?|any|the|independent|accredited|licensed|certified|external|qualified|third|cpas?|auditors?|certification bod(?:y|ies))
      `,
      "after what, and for how long": wordings`
        after | once | when | if | for (?:an?|one|two|three) (?:period|year|years|term|month)
      `,
    },
  )})(?![^.;]*(?:20\d\d|(?<!\p{L})(?:our|us|we|available)(?!\p{L})))`,
  "iu",
);

/** "The ISO 27001 certification process involves two audits": so does anybody's. */
export const PROCESS_IN_GENERAL =
  /^\s(?:type\s\S+\s)?(?:certification|audit|attestation|compliance|examination)\s(?:process|cycle|procedure|journey)\s(?:(?:typically|usually|normally|generally|often)\s)?(?:involves|includes|requires|consists|takes|begins|starts|has|lasts|can|may)(?!\p{L})/iu;

/** What opens with the standard or with "the": no name, and nobody's own. */
export const OPENS_WITH_ANY = /^\W*(?:(?:the|an?|any|each|every|all|both|formal)\s){0,2}$/iu;

/** Nothing stands before the standard but the mark of a list, or "a". */
export const OPENS_WITH_IT = /^\W*(?:an?\s)?$/iu;
