import { oneOf, wholeWords, wordings, wordsOf } from "../../text/wordings.ts";

/** "Certifications in progress", unless some of them are held. */
const NOT_THERE_YET = String.raw`(?<!(?<!\p{L})(?:held|current|obtained|achieved|valid)(?!\p{L}).*)(?<!\p{L})(?:in progress|under\s?way|being pursued)(?!\p{L})(?!.*(?<!\p{L})(?:held|current|obtained|achieved|valid)(?!\p{L}))`;

/** A heading over what is still to come: "Roadmap", "Milestone", "Target". */
export const PLANS_HEADING = new RegExp(
  `${wholeWords({
    "a plan": wordings`
      road\s?map | timeline | planned | upcoming | next steps? | to-?do | backlog | ready for
      sprints?(?= \d) | plan(?=[ \d(]{1,6}20\d\d)
    `,
    "what is aimed at": wordings`
      targets?(?! (?:market|audience|group|customer|system)\p{L}*) | goals? | objectives?
      key ?results? | okrs? | kpis? | (?:expected|target|planned) (?:results?|outcomes?)
    `,
    "a stage on the way": wordings`
      milestones? | (?:exit |go )?gates? | go criteria | (?:phase|stage|month) \d+
    `,
    "when it is done": wordings`
      measures? of success | success (?:criteri\p{L}+|metrics?) | acceptance
      acceptance criteri\p{L}+ | exit criteri\p{L}+ | definition of done
    `,
    "how far off": wordings`
      (?:short|mid|medium|long)[- ]term | (?:kurz|mittel|lang)fristig
      (?:court|moyen|long) terme | (?:corto|medio|largo) plazo | (?:curto|m[ée]dio|longo) prazo
      (?:breve|medio|lungo) termine | (?:korte|middellange|lange) termijn
    `,
    German: wordings`
      ziele? | erwartete ergebnisse | zieltermin | geplant\p{L}* | meilensteine?
    `,
    French: wordings`
      objectifs? | résultats attendus | échéances? | prévue?s?
    `,
    "Spanish and Portuguese": wordings`
      objetivos? | result?ados esperados | previst[oa]s? | hoja de ruta | listo para
    `,
    Italian: wordings`
      obiettiv[oi] | risultati attesi
    `,
    Dutch: wordings`
      doel\p{L}* | verwachte?
    `,
  })}|${NOT_THERE_YET}|规划|计划|予定|目標|로드맵|목표`,
  "iu",
);

/** "Documents to request", "Evidence needed from vendor": things that are asked for, and that they are. */
const THING_ASKED_FOR = String.raw`(?:documents?|documentation|evidence|art[ei]facts?|proofs?|certificates?|certifications?|reports?|attestations?)`;
const ASKED_FOR = String.raw`(?:to (?:be )?(?:request|ask|collect|obtain|submit|provide|produce|chase|upload|get|send|attach)\p{L}*|requested|needed|wanted|sought|asked for|outstanding)`;
/** "Documents requested and received": they are there. */
const UNLESS_GIVEN = String.raw`(?!.*(?<!\p{L})(?:received|provided|response|answer|available|held|obtained|on request)(?!\p{L}))`;

/** The same where no word is parted from the next: a demand, who may bid or apply, how it is scored. */
const DEMANDED_IN_EAST_ASIAN = oneOf({
  Japanese: wordings`
    必須 | 要件 | 要求 | (?:応募|参加|入札|申込)(?:者)?(?:資格|条件) | (?:評価|選定|審査)基準
  `,
  Chinese: wordings`
    (?:投标|投標|供应商|供應商|报名|参选)[人者]?(?:的)?资格 | 资格条件 | 评分(?:标准|办法|细则) | 評分
  `,
  Korean: wordings`
    필수 | 자격\s?(?:요건|조건) | (?:참가|입찰|지원|신청)\s?자격 | 평가\s?(?:기준|항목)
  `,
});

/** A heading over what is asked of somebody: "Required evidence", "Must-have". */
export const DEMANDS_HEADING = new RegExp(
  `${wholeWords({
    "asked for": wordings`
      required | requires | must[- ]haves? | mandatory | criteri(?:a|on) | deliverables?
      (?:must|shall) (?:have(?! been)|hold|provide|be|meet|show|bring|present)
    `,
    "missed or wished for": wordings`
      missing | outstanding | lacking | gaps?(?! (?:letter|period|cover\p{L}*)) | preferred(?! (?:vendor|supplier|partner|provider)s?(?!\p{L})) | desired | desirable
      minimum (?:\p{L}+ )?(?:standards?|certifications?|level|assurance|evidence)
    `,
    "a name and no more": wordings`
      keywords? | tags? | topics? | glossary | acronyms? | (?:control|clause) (?:reference|id)s?
    `,
    "to be asked for": String.raw`${THING_ASKED_FOR}\s(?:(?:we|that|which|is|are|items?)\s)*${ASKED_FOR}${UNLESS_GIVEN}`,
    "a request": wordings`
      (?:document|evidence|information) requests?(?!\s*(?:status|response|:)) | request list | what to (?:ask for|request|collect)
    `,
    "warned of": wordings`
      anti-?patterns? | red flags? | warning signs? | failure modes? | what goes wrong
      pitfalls? | (?:common|typical|frequent|usual) (?:\p{L}+ )?(?:findings|mistakes|errors|gaps)
    `,
    German: wordings`
      erforderlich | \p{L}*anforderungen | \p{L}*voraussetzungen | \p{L}*kriterien
      teilnahmebedingungen
    `,
    French: wordings`
      exigences? | obligatoires? | critères? | conditions (?:de|d['’]) ?(?:participation|candidature|admission|accès)
    `,
    "Spanish and Portuguese": wordings`
      requisitos? | obligatori[oa]s? | crit[ée]rios? | habilita[çc][ãa]o | qualifica[çc][ãa]o t[ée]cnica
      condiciones (?:de|para) (?:los |la )?(?:licita|particip|admisi)\p{L}+ | solvencia
    `,
    "Italian, Dutch": wordings`
      requisiti | criteri | \p{L}*eisen
    `,
    "Polish, Czech": wordings`
      wymag\p{L}+ | wymog\p{L}+ | kryteri\p{L}+ | warunki udziału | požadavky | předpoklady
      kritéri\p{L}+
    `,
    Turkish: wordings`
      şart(?:lar|name)\p{L}* | gereksinim\p{L}* | koşullar\p{L}* | kriter\p{L}*
    `,
  })}|${String.raw`^\W*(?!meets?\s|met\s)(?:[\p{L}\d]+\s){0,3}requirements?\W*$`}|${DEMANDED_IN_EAST_ASIAN}`,
  "iu",
);

/** A heading over one step of what somebody is led through: "Paso 5", "Schritt 4: Audit". */
export const STEP_HEADING = new RegExp(
  String.raw`^\W*(?:${oneOf({
    "a step and its number": wordings`
      (?:step|schritt|étape|paso|passo|etapa|fase|stap|etap|krok|adım|trin|steg|vaihe)\s?(?:n[º°.]\s?)?\d+(?!\p{L})
    `,
    "the number first": wordings`
      \d+\.?\s?(?:schritt|étape|etap|adım|stap|krok)(?!\p{L})
    `,
    "in East Asian scripts": wordings`
      (?:ステップ|STEP|步骤|步驟)\s?[\d一二三四五六七八九]+ | 第[\d一二三四五六七八九]+(?:步|段階|阶段) | \d+\s?단계
    `,
  })})`,
  "iu",
);

/** A heading over what is left for later, or for good: "Deferred", "What we deliberately postpone". */
export const LEFT_OUT_HEADING = new RegExp(
  String.raw`^\W*${wordsOf({
    "put off": wordings`
      (?:deliberately )?(?:deferred|postponed|parked|left out|de-?scoped) | not (?:now|yet)
    `,
    "not there": wordings`
      (?:\p{L}+ ){0,2}not (?:held|obtained|certified|in place)
    `,
    "not done": wordings`
      (?:what|things) (?:we|they) (?:deliberately |consciously )?(?:postpone[sd]?|defer(?:red|s)?|skip(?:ped|s)?|leave out|left out|do not|don['’]t|are not|aren['’]t|have not|haven['’]t|will not|won['’]t)
      out of scope for (?:now|us|v\d|this|the moment) | non-?goals | won['’]t do
    `,
  })}`,
  "iu",
);

/** A heading over whoever hosts: "Data centre", "Infrastructure". */
export const HOSTING_HEADING = new RegExp(
  wholeWords({
    English: wordings`
      data[\s-]?cent(?:er|re)s? | hosting(?! (?:country|region|location))
      cloud providers?(?=['’]?s? (?:cert|report|attest|assur))
    `,
    "other languages": wordings`
      rechenzentr\p{L}+ | hébergement | alojamiento | hospedagem
    `,
    "several languages": wordings`
      infra(?:structure|struktur|estructura|estrutura|struttura)
    `,
  }),
  "iu",
);

/** "SOC 2 (via Ridgehost)": by whom it is had. */
export const VIA_HEADING =
  /\((?:inherited |covered )?(?:via|through|über) (?!(?:an? |the |our |your )?(?:e-?mail|mail|portal|link|trust|nda|request|upload|website|web|url|download|vendor|supplier|provider|questionnaire|audit|form|20))/iu;

/** "Parent company certifications", "Group certificates": what is had there. */
export const GROUP_HEADING =
  /^\W*(?:parent|group|holding|affiliate|sister|mother)(?:[ -](?:company|entity|level))?(?:['’]?s)?\s(?:cert|report|attest|assur|accredit)\p{L}*/iu;

/** A heading over what is over: "Expired certifications", "Lapsed". */
export const OVER_HEADING =
  /^\W*(?:expired|lapsed|withdrawn|revoked|former|historic(?:al)?)(?:\s(?:and|or|\/)?\s?(?:expired|lapsed|withdrawn|certif\p{L}*|reports?|attest\p{L}*|accredit\p{L}*|standards?))*\W*$/iu;

/** A heading over what is followed and not certified: "Standards followed", "Aligned to", "Self-declared compliance". */
export const ALIGNED_HEADING = new RegExp(
  [
    String.raw`(?<!\p{L})(?:frameworks?|standards?|norms?|best practices?|guidelines?)\s(?:\p{L}+\s)?(?:followed|used|adopted|applied|complied with|adhered to|aligned (?:to|with))(?!\p{L})`,
    String.raw`^\W*(?:aligned|alignment|based|built|modell?ed)(?:\s(?:to|with|on|around))?\W*$`,
    String.raw`(?<!\p{L})self[ -]?(?:declar|assess|attest|certif)\p{L}*`,
  ].join("|"),
  "iu",
);

/** "Sub-processors", "Subservice organizations (current)": nothing but those who are used. */
export const SUBPROCESSORS_HEADING =
  /^\W*(?:(?:our|key|list of|current)\s)*sub-?(?:processors|contractors|service organi[sz]ations)(?:\s\([^)]*\)|\slist)?\W*$/iu;

/** "Do your sub-processors hold SOC 2?": what they hold, and no more, is asked. */
export const ASKS_OF_SUBPROCESSORS =
  /(?:^|(?<!\p{L})(?:do|does|are|have|has|is|which)\s)\W*(?:all |any |each )?(?:of )?(?:(?:your|their|the vendor['’]s|its) )?(?:key |critical |main )?(?:sub-?(?:processors?|contractors?|service organi[sz]ations?))\s(?:hold|have|maintain|certified|SOC|ISO|required|also|all|been)/iu;

/** "What do customers ask for?": what somebody wants, and nobody need have. */
export const ASKS_WHAT_IS_WANTED =
  /(?<!\p{L})(?:what|which)(?!\p{L})[^?]{0,40}\s(?:do|does|did|will)\s(?:the |most |your |our )?(?:\p{L}+ )?(?:customers?|clients?|buyers?|prospects?|auditors?|regulators?|procurement)\s(?:usually |typically |often )?(?:ask|need|want|require|expect|demand|look)/iu;

/** "What is SOC 2?", "What does an ISO 27001 certificate mean?": the answer explains the thing. */
export const ASKS_WHAT_IT_IS =
  /^\W*(?:what\s(?:is|are|does)|what['’]s|how\sdoes|why\s(?:is|does|do))\s(?:an?\s|the\s)?(?:aicpa\s)?(?:soc\s?[123]|iso(?:\/iec)?\s?27001)(?::\d{4})?(?:\stype\s\S+)?(?:\s(?:reports?|audits?|attestations?|certificat(?:ion|es?)|compliance|standard|examination))?(?:\s(?:mean|cover|work|stand\sfor|important|matter)\w*)?\s*\?/iu;

const CHECKED = String.raw`(?:assess|monitor|vet|review|evaluat|oversee|overse|check|select|manag|re-?assess|audit)\p{L}*`;
const SUPPLIERS = String.raw`(?:sub-?processors?|sub-?contractors?|third[- ]part(?:y|ies)|(?:vendors?|suppliers?|partners?)(?!['’]))`;

/** "How are sub-processors assessed?", "Describe your vendor management programme": what is done about others. */
export const ASKS_HOW_OTHERS_ARE_CHECKED = new RegExp(
  oneOf({
    "how they are checked": String.raw`^\W*(?:\p{L}?\d+(?:\.\d+)*\W+)?(?:how|describe how|explain how)\s(?:often\s)?(?:do|are|is|does|were|you)\s[^?]{0,40}?(?:(?<!\p{L})${SUPPLIERS}\s[^?]{0,30}?(?<!\p{L})${CHECKED}|(?<!\p{L})${CHECKED}\s[^?]{0,30}?(?<!\p{L})${SUPPLIERS})`,
    "the programme of it": wordings`
      ^\W*(?:please )?(?:describe|explain|outline)\s(?:your|the|its)\s(?:vendor|supplier|third[- ]party|sub-?processor)(?:\s\p{L}+){0,3}\s(?:management|assessment|due diligence|process|programme?|oversight|monitoring)
    `,
  }),
  "iu",
);
