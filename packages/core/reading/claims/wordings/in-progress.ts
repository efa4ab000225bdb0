import { oneOf, wordFamily, wordings } from "../../text/wordings.ts";

/** Planned, under way, expected. */
export const IN_PROGRESS = wordFamily({
  "under way": wordings`
    in[- ]prog(?:ress|\.)? | mid-?way | half-?way | completing(?= (?:our|the|its|their|an?) )
    implementing(?!,? (?:and )?maintaining) | launched(?!,? (?:an?|the|our|its|their|new|two|three)(?!\p{L})) | at \d+ ?% | finishing(?: up)?
    in the (?:final |early |last )?(?:process|midst|stages?|course|middle) | in process | WIP
    under\s?way | on\s?going(?! (?:commitment|dedication|focus|investment|basis|monitoring|compliance)) | in (?:the )?(?:pipeline|works|prep(?:aration)?|planning) | undergoing
    engaged(?! in) | under (?:review|audit|development|evaluation|consideration)
    being (?:audited|assessed|certified|prepared|finali[sz]ed|obtained|implemented|pursued|evaluated|considered|reviewed)
    getting | becoming
    (?<!by successfully )(?:obtaining|attaining|achieving)(?!\s+(?:our|the|a copy|copies|an? (?:[\p{L}-]+ ){0,3}(?:score|opinion|mark|rating|result|outcome|grade)))
    finali[sz]ing | in flight | in audit | under audit | mid-audit
  `,
  "just begun": wordings`
    (?:process|audit|project|work|certification) (?:has |have |was )?(?:started|begun|initiated|commenced)
    (?:began|starts|started) (?:on|in) | begins | (?:begin|start)(?:s|ning|ing)? with
    start(?:s|ing) (?:in )?(?:year|month|q[1-4]|h[12]|20\d\d) | kick-?off | kick(?:s|ed|ing)? off
    (?:begun|began|beginning|begin|start(?:ed|ing)?|initiated|commenced|embarked)(?: on)?(?: \S+)? (?:the|our|a|an|its|work|to|process)
  `,
  planned: wordings`
    plans? (?:to|an?|for|on) | (?:we|is|are|have|currently|team) plan(?![/-]) | planned | planning
    road\s?map | target(?:s|ed|ing)? | expect(?:s|ed|ing)? | anticipat(?:e[sd]?|ing) | pending
    estimated | ETA | forecast | slated | projected | schedul(?:ed|ing)
  `,
  milestones: wordings`
    engagement letters? | letters? of engagement | (?<!(?:mark|reach|achiev|hit|celebrat)\p{L}* (?:an?|the|our|another|this) (?:[\p{L}-]+ ){0,3})milestone(?: \d+)? | phase \d | by month \d+
    (?:deliverables?|outcomes?|outputs?)(?=\s*:)
  `,
  "what comes before an audit": wordings`
    stage (?:1|2|one|two|I|II) | stg\.? ?[12] | audit booked | observation | audit window | field\s?work | readiness
    booked(?! (?:in|into|as|under)(?!\p{L})) | budget(?:ed|ing)? | pre-?audit | mock audit | dry run | gap (?:assessment|analysis|audit|review|check|exercise) | pre-?assessment
    first audit
  `,
  "applied for": wordings`
    signed (?:up )?with (?:an? |our |the )?(?:auditor|audit firm|cpa firm|certification body|certifier|registrar) | should (?:have|be|hold|receive|obtain|get)
    applied for | appl(?:y|ying) for | await(?:s|ing)?
  `,
  "will be": wordings`
    will (?:be(?! (?:able|happy|glad|pleased|provided))|obtain|achieve|complete|receive|undergo|pursue|have|get|become|seek|start|begin|gain|go|finish|attain|deliver|commence|publish|issue|follow)
    'll (?:be|have|get|obtain|complete) | going to (?:be|get|obtain|have)
    (?<!(?:proud|pleased|happy|glad|delighted|hono[u]?red|thrilled|excited|first|few)(?: [\p{L}-]+){0,3} )to be (?:certified|completed|obtained|issued|audited|achieved|finali[sz]ed|confirmed|performed)
    about to | set to | due (?:by|in|for)
  `,
  "at a later time": wordings`
    (?:over |in )?(?:the )?next (?:\d+|six|twelve|few) (?:months|quarters)
    by (?:the )?(?:end of|mid|early|late|year[- ]end|eoy|q[1-4]) | before (?:the )?end of
    next (?:year|quarter|month|spring|summer|autumn|winter) | later this year | in the (?:coming|near|next)
    in (?:the )?future | future | (?<!expir\p{L}{2,3} )soon | postponed | delayed | deferred
    on hold | rescheduled | upcoming | forthcoming | (?<!(?:copy|scan|pdf|evidence|document|paperwork) )to follow | to come | coming
  `,
  "aimed at": wordings`
    ready for (?:our|the|an?|its) | invest(?:ing)? in
    (?<!this is )to (?:re-?certify|certify|achieve|obtain|attain|become|get|earn|gain|complete|pursue|begin|start)
    partner(?:ing|ed|s)? with | pursu(?:e|es|ing|it) | seek(?:s|ing)?
    work(?:s|ed|ing)? (?:actively |hard |diligently )?(?:towards?|on|to|through|with (?:\S+ ){1,7}(?:to|on|towards?))
    aim(?:s|ed|ing)?(?: (?:to|for|at))? | inten(?:d|ds|ding|tion) | goal | strive?s? | striving
    prepar(?:e|es|ed(?! (?:by|using|under|in accordance|according|pursuant))|ing|ation) | on track | mov(?:e|es|ing) towards?
    on (?:our|the|its) (?:way|path|journey|road) | journey | path to | consider(?:s|ing)
    evaluating | exploring | hop(?:e|es|ing) | committed to (?:achiev|obtain|becom|gett|pursu)\w+
  `,
  "once it is there": wordings`
    subject to completion | not yet (?:complete|completed|finali[sz]ed|issued) | after issuance
    (?:once|when|after) (?:it|the \p{L}+|our \p{L}+) (?:is|are|has been|have been) (?:issued|complete\p{L}*|available|final\p{L}*|ready|done|finished)
    once (?:issued|complete|completed|available|certified|finali[sz]ed|achieved|obtained|ready)
    when (?:issued|complete|completed|finali[sz]ed|ready)
  `,
  German: wordings`
    (?:in der |in )?vorbereitung(?:en)?(?: auf)? | bereiten
    arbeiten (?:an|auf|derzeit|aktuell|gerade) | auf dem weg | warten auf | sind dabei
    (?:zertifizieren|auditieren) zu lassen | zu zertifizieren
    soll(?:en)? (?:bis|im|in|ab|noch|voraussichtlich) | voraussichtlich | erwartet
    beabsichtig(?:en|t) | planen | plant | zieltermin | ziel | in (?:planung|arbeit|bearbeitung)
    geplant | angestrebt | strebt | streben | anstrebt | werden (?:zertifiziert|angestrebt) | wird (?:derzeit |gerade |aktuell |noch |nun )?zertifiziert(?! durch)
    erst (?:ab|im|in|nach|ende|anfang|mitte) | ausstehend | derzeit im | durchläuft | läuft | vorgesehen
    soll(?:en)? 20\d\d | terminiert | anstreben | wollen wir | wir wollen(?! (?:Sie|Ihnen|darauf))
    (?:im|in einem) (?:\p{L}+ )?zertifizierungs(?:prozess|verfahren)\p{L}*
  `,
  French: wordings`
    en attente | d['’]ici | avant (?:la )?fin | faire certifier | préparons | prépare(?:nt)?
    travaillons | visons | prévoyons | envisageons | envisagée?s? | démarche | prévue?s?
    planifiée?s? | ambitionn\p{L}+ | feuille de route | engageons dans | processus de certification | en voie d | préparation (?:à|de) (?:la |l['’])?(?:certification|audit|attestation)
    souhait\p{L}+ (?:obtenir|être|faire) | vis(?:ons|e|ent) (?:la|à|une) | objectif | obtiendr(?:a|ons) | en vue d
  `,
  "Spanish and Portuguese": wordings`
    a la espera | aguard(?:ando|amos) | certificarnos | certificar-nos | preparando | preparamos
    prevemos | esperamos | pretendemos | passando por | em avaliação | avaliações | en evaluación
    em (?:processo|andamento|curso|fase) | planea(?:mos|do)? | planeja(?:mos|do|da)? | buscando
    pendientes? | pendentes? | trabajando | se someter\p{L}* | someterse
    (?:obtendr|lograr|alcanzar|alcançar|obter)(?:á|án|emos|ão) | objetivo
    em (?:progresso|desenvolvimento) | en progreso | hoja de ruta | aspira(?:mos|n)? (?:a|à) | prepara(?:ción|ção) (?:para|de) (?:la |a )?(?:certifica|auditor)\p{L}+ | e[nm] (?:implantaci[óo]n|implementaci[óo]n|implantação|implementação|preparación|preparação)
  `,
  Italian: wordings`
    in attesa | stiamo (?:lavorando|preparando) | prevediamo | intendiamo | entro (?:il|la|fine)
    in corso | in fase | previsione | lavorando | otterr(?:à|emo) | obiettivo
    puntiamo | preparare [^.;]{0,60}ottenimento | punta (?:a|alla|all) | miriamo | avviato | intrapreso
  `,
  "several of the Romance languages": wordings`
    en (?:proceso|curso|cours(?! de valid)|préparation|trámite|vías) | previst[oa]s?
    (?:estar(?:á|án|emos)|ser(?:á|án|emos|ão)|sarà|saremo|sera|serons)(?= (?:certific|auditad|obtid|conclu|en condiciones|certifié|attesté|audité|pront))
  `,
  Dutch: wordings`
    in afwachting | te (?:laten )?certificeren | werken (?:aan|toe naar) | voorbereid\p{L}*
    bereiden | streven | van plan | doel | traject | verwacht(?:en)? | zullen | gepland | bezig
    willen (?:wij|we) | (?:wij|we) willen(?! u)
  `,
  "Danish, Norwegian, Swedish": wordings`
    jobber mot | arbetar mot | arbejder mod | planlagt | planerad | pågår | pågående | underveis | mål(?:et)?
    planera[sr]? | planering pågår | genomgår (?:vi )?certifiering | planl[eæ]gger | siktar | sigter | strävar | stræber | avser att | kommer att
    forvente[rs] | förväntas | väntas | förbereder | forberede[rs] | i gang med | i ferd med
    arbejder på | arbeider (?:mot|med) | jobber med | arbetar (?:med|för) att | på (?:väg|vej|vei)
    under (?:införande|forberedelse|implementering) | målsättning\p{L}*
  `,
  "Polish, Czech": wordings`
    w trakcie | planowan\w* | planuj\p{L}+ | zamierza\p{L}* | dąży\p{L}* | w toku | przygotow\p{L}+ | plánuj\p{L}+ | připrav\p{L}+
    wdraża(?:my|ją)? | ubiega\p{L}* się | w przyszłym roku | plánován\p{L}* | usiluj\p{L}+ | chystá\p{L}*
    právě probíhá | v (?:procesu|přípravě)
  `,
  "Russian, Ukrainian": wordings`
    планиру\p{L}+ | плану\p{L}+ | готовим(?:ся)? | готовится | в процессе | ожида\p{L}+
    намерен\p{L}* | стремим\p{L}+
  `,
  "Turkish, Hungarian, Romanian": wordings`
    planl[aı]\p{L}+ | çalışmalar\p{L}* (?:sür|devam)\p{L}* | hedefl\p{L}+ | süreci\p{L}* | hazırlan\p{L}+ | başvur\p{L}+ | tervez\p{L}+
    folyamatban | în curs
  `,
});

/** "Obter certificação ISO 27001": a task. */
export const TASK_BEFORE =
  /^\W*(?:obter|obtener|obtenir|ottenere|conseguir|alcançar|alcanzar|erlangen|behalen)\s(?:(?:a|la|el|il|der|de|das?)\s)?(?:certif\p{L}+|zertifi\p{L}+|attestation|accreditation|acreditaci[óo]n|acreditação)?\s*(?:de |nach |en |em )?$/iu;

/** "SOC 2 Type II report issued by 30 September", "gated on a customer requiring it": it waits for that. */
export const DONE_BY_A_DAY = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:(?:report|audit|certificate|certification|attestation)s?\s)?(?:${oneOf(
    {
      "done by a day": wordings`
      (?:issued|completed?|achieved|obtained|done|finished|certified|in place|available|ready|delivered|signed|in hand)\s(?:by|before|no later than)\s(?:the\s)?(?:end|mid|early|late|q[1-4]|h[12]|eoy|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s)
    `,
      "there in time for something": wordings`
      (?:is|are)\s(?:available|ready|in place|in hand)\s(?:before|ahead of|in time for)\s(?!any|each|every|we|you|they)
    `,
      "waits for something": String.raw`[\s(–—-]*(?:gated|contingent|conditional|dependent|depends) (?:on|upon)(?!\p{L})`,
    },
  )})`,
  "iu",
);

/** "SOC 2 audit :crit, 2027-06-01, 30d": a bar of a plan drawn up in text, unless it is marked as done. */
export const BAR_OF_PLAN =
  /^[^:,;|]{0,40}:\s?(?:(?!done(?!\p{L}))[\p{L}\d_-]+,\s*){0,3}20\d\d-\d\d-\d\d,\s*(?:\d{1,4}\s?[dwhmy](?!\p{L})|20\d\d-\d\d-\d\d)/iu;

/** "A SOC 2 Type 2 audit that started in March": nothing says that it has ended. */
export const BEGUN_AFTER =
  /^\s*(?:type\s\S+\s)?(?:audit|examination|assessment|certification|observation)\s(?:period\s)?(?:that |which )?(?:has |have )?(?:started|began|begun|kicked off|commenced)(?!\p{L})/iu;

/** "We are currently in the SOC 2 Type II audit period": it has not ended. */
export const NOW_IN =
  /(?<!\p{L})(?:is|are|am|currently|now|still|presently|we['’]re)\s(?:currently |now |still |presently |well )?(?:in|within|inside|amid|going through)\s(?:the|our|its|their|an?)\s(?:[\p{L}-]+\s){0,2}$/iu;
export const PERIOD_OF_AUDIT =
  /^\s*(?:type\s\S+\s)?(?:audit|observation|examination|review|monitoring|certification|reporting|assessment)\s(?:period|window|phase|process|cycle)(?!\p{L})/iu;

/** "Recommended for ISO 27001 certification": the auditor is through, and nobody has decided. */
export const RECOMMENDED_BEFORE =
  /(?<!\p{L})recommended\s(?:us |them |it |the company )?for\s(?:an? )?$/iu;
export const CERTIFICATION_NEXT = /^\s(?:initial )?certifi(?:cation|cate)(?!\p{L})/iu;

/** The same in an answer that leaves the name to the question: "Recommended for certification". */
export const RECOMMENDED_AFTER =
  /^[^.;]{0,40}?(?<!\p{L})(?:recommended (?:us |them |it )?for (?:initial )?certification|certification (?:was |has been |is )?recommended)(?!\p{L})/iu;

/** "Audit passed; certificate in the post": it is on its way. */
export const DOCUMENT_ON_ITS_WAY =
  /(?<!\p{L})draft (?:report|certificate)(?!\p{L})|(?<!\p{L})(?:certificate|cert|report)\s(?:is |are |was |still |now )*(?:to be (?:issued|printed|released)|being (?:issued|printed|drafted|finali[sz]ed|prepared)|in the (?:mail|post)|on (?:its|the) way|awaited|(?:not )?yet to (?:arrive|come|be issued))(?!\p{L})/iu;

/** "First Type II due Q2": none has come before it. */
export const FIRST_IS_DUE =
  /(?<!\p{L})(?:first|initial)\s[^.;]{0,40}?\s(?:is\s)?due\s(?:in\s)?(?:q[1-4]|h[12]|20\d\d|next|end|mid|early|late|by|\p{L}{3,9}\s20\d\d)(?!\p{L})/iu;

/** "ISO 27001 should be ready around summer". */
export const DUE_AFTER =
  /^\s*(?:type\s\S+\s)?(?:(?:report|audit|certificate|certification)\s)?(?:should|ought to) be (?:ready|complete\p{L}*|done|finished|available|issued|in place|certified)(?!\p{L})/iu;

/** "Once our report has been issued", "until the certificate is available": it is not there yet. */
export const WAITS_BEFORE =
  /\b(?:once|when|as soon as|after|until|upon)\s(?:[\p{L}'’-]+\s){0,4}$/iu;

/** "… is issued", "has been completed": what is waited for. */
export const DONE_AFTER = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:(?:reports?|certifications?|certificates?|audits?|attestations?|examinations?)\s)?(?:is|are|has been|have been|was|becomes?|comes?|goes|gets?)\s(?:${oneOf(
    {
      "it is done": wordings`
      issued | complete\p{L}* | final\p{L}* | done | finished | signed(?: off)? | through
    `,
      "it was got": wordings`
      achieved | obtained | granted | received | awarded
    `,
      "it is there": wordings`
      available | ready | published | live | active | effective | in place | in hand
      (?:in|into) (?:full )?(?:force|effect)
    `,
    },
  )})`,
  "iu",
);

/** "Only once we receive the SOC 2 report": it has not come yet. */
export const ONCE_WE_HAVE =
  /(?<!\p{L})(?:once|when|as soon as|until|before)\s(?:we|they|it|the (?:vendor|supplier|company|team))\s(?:have|has|receives?|obtains?|gets?|achieves?|completes?|earns?|pass(?:es)?)\s(?:received |obtained |completed )?(?:[\p{L}'’-]+\s){0,3}$/iu;

/** "Once we are ISO 27001 certified": not yet. */
export const ONCE_WE_ARE =
  /(?<!\p{L})(?:once|when|as soon as|until|before|after)\s(?:we|they|it|the (?:vendor|supplier|company|team))(?:['’]re|\s(?:are|is|become|becomes|get|gets|have been|has been))\s(?:(?:fully|formally|officially)\s)?$/iu;
export const CERTIFIED_NEXT =
  /^[\s-]*(?:type\s\S+\s)?(?:certified|accredited|attested|audited|compliant|registered)(?!\p{L})/iu;

/** "Our ISO 27001 project", unless it has come to its end. */
export const PROJECT_AFTER =
  /^\s(?:type\s\S+\s)?(?:(?:certification|implementation|readiness|attestation|audit)\s)?(?:projects?|initiatives?)(?!\p{L})(?!.{0,60}(?:complet|finish|conclu|success|deliver|closed|ended|led to|resulted))/iu;

/** "Après obtention ISO 27001": the name of what has to be there first. */
export const AFTER_OBTAINING =
  /(?<!\p{L})(?:(?:after|upon|on|following) (?:obtain|achiev|gett?|receiv|gain|attain|earn)(?:ing)?|après (?:l['’])?obtention(?: de)?(?: la)?|(?:tras|después de) (?:obtener|la obtención)(?: de)?|após (?:obter|a obtenção)(?: da)?|nach (?:Erhalt|Erlangung|der Zertifizierung)(?: der)?|dopo (?:l['’])?ottenimento|na het behalen van)\s(?:(?:the|our|a|la|el)\s)?$/iu;
