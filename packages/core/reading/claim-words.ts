import { type WordPattern, wordPattern } from "./word-pattern.ts";

/**
 * Word families that decide what is claimed of a standard. "Before" families are looked for in the
 * words that govern the mention, "after" families in what is said of it, the others in both.
 * English first; the plainest words of German, French, Spanish, Portuguese, Italian and Dutch.
 */

/** How far from the standard's name a word may stand and still be about it. */
export const NEAR_CHARACTERS = 110;

/** Words of one family as one pattern; `start` and `end` of words are kept in any script. */
function family(...words: readonly string[]): WordPattern {
  return wordPattern(String.raw`(?:${words.join("|")})(?![\p{L}\p{N}])`);
}

/** Held once, and over. */
export const LAPSED = family(
  "expired|lapsed|lost|not renewed|(?:was|were) not renewed|(?:did|do|has|have|will) not (?:been )?renew(?:ed)?",
  "withdrawn|withdrew|revoked|cancell?ed|discontinued|terminated|no longer (?:certified|valid|maintain(?:s|ed)?|held|holds?|have|has|having|active|current|in force|available|offers?|provides?|undergo(?:es)?|pursu(?:e|es|ing)|renew(?:s|ed)?|compliant|accredited)|ceased|ran out|run out|(?:let|allowed) (?:\\S+ ){1,4}(?:lapse|expire)|lapse (?:in|on)",
  "formerly|previously (?:held|certified|had|audited|attested)|used to (?:hold|have|be)|(?:once|had been) certified(?!\\s*,)|was (?:previously |formerly |once |last )?certified (?:until|till|through|from)|dropped|gave (?:it|them) up|given up",
  "früher|ehemals|vormals|nicht mehr(?! als)|nicht (?:verlängert|erneuert)|n(?:e |['’])(?:\\p{L}+ )plus|anciennement|autrefois|(?:pas été |non )renouvelée?s?|dej(?:ó|aron|amos) de|ya no|(?:no|não) (?:fue |foi |se )?renov\\p{L}+|deix(?:ou|aram|ámos|amos) de|já não|non (?:è |siamo )?più|non (?:è stata? )?rinnovat[oa]|in passato|niet meer|niet (?:verlengd|vernieuwd)|voorheen|vroeger|abgelaufen|erloschen|ausgelaufen|expiré[es]?|périmée?s?|vencid[oa]s?|expirad[oa]s?|caducad[oa]s?|caducó|expiró|venció|expirou|venceu|a expiré|est expiré|scadut[oa]|verlopen|истёк|истек(?:ла?|ло)?|просрочен\\p{L}*|отозван\\p{L}*|wygas[łl]\\p{L}*|süresi (?:doldu|dolmuş)\\p{L}*",
);

/** Taken away by the issuer, for a time or for good. */
export const SUSPENDED = family(
  "suspended|withdrawn|withdrew|revoked|cancell?ed|ausgesetzt|suspendue?s?|suspendid[oa]s?",
);

/** Planned, under way, expected. */
export const IN_PROGRESS = family(
  "in[- ]progress|mid-?way|half-?way|completing(?= (?:our|the|its|their|an?) )|implementing(?!,? (?:and )?maintaining)|launched|ready for (?:our|the|an?|its)|(?:process|audit|project|work|certification) (?:has |have |was )?(?:started|begun|initiated|commenced)|at \\d+ ?%|finishing(?: up)?|engagement letters?|letters? of engagement|milestone(?: \\d+)?|phase \\d|(?:over |in )?(?:the )?next (?:\\d+|six|twelve|few) (?:months|quarters)|(?:began|starts|started) (?:on|in)|begins|invest(?:ing)? in|in the (?:final |early |last )?(?:process|midst|stages?|course|middle)|in process|WIP|under\\s?way|on\\s?going|in (?:the )?(?:pipeline|works|preparation|planning)",
  "plans? (?:to|an?|for|on)|(?:begin|start)(?:s|ning|ing)? with|by month \\d+|start(?:s|ing) (?:in )?(?:year|month|q[1-4]|h[12]|20\\d\\d)|kick-?off|(?:deliverables?|outcomes?|outputs?)(?=\\s*:)|(?:we|is|are|have|currently|team) plan|planned|planning|road\\s?map|target(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat(?:e[sd]?|ing)|pending|kick(?:s|ed|ing)? off|estimated|ETA|forecast|slated|projected",
  "stage (?:1|2|one|two|I|II)|observation|audit window|field\\s?work|readiness|pre-?audit|mock audit|dry run|gap (?:assessment|analysis)|pre-?assessment|applied for|appl(?:y|ying) for|await(?:s|ing)?",
  "will (?:be(?! (?:able|happy|glad|pleased|provided))|obtain|achieve|complete|receive|undergo|pursue|have|get|become|seek|start|begin|gain|go|finish|attain|deliver|commence|publish|issue|follow)|'ll (?:be|have|get|obtain|complete)|going to (?:be|get|obtain|have)|to be (?:certified|completed|obtained|issued|audited|achieved|finali[sz]ed|confirmed|performed)|about to|set to|due (?:by|in|for)",
  "by (?:the )?(?:end of|mid|early|late|year[- ]end|eoy|q[1-4])|before (?:the )?end of|next (?:year|quarter|month)|later this year|in the (?:coming|near|next)|in (?:the )?future|future|(?<!expir\\p{L}{2,3} )soon|postponed|delayed|deferred|on hold|rescheduled|upcoming|forthcoming",
  "(?<!this is )to (?:re-?certify|certify|achieve|obtain|attain|become|get|earn|gain|complete|pursue|begin|start)|partner(?:ing|ed|s)? with|pursu(?:e|es|ing|it)|seek(?:s|ing)?|work(?:s|ed|ing)? (?:actively |hard |diligently )?(?:towards?|on|to|through|with (?:\\S+ ){1,7}(?:to|on|towards?))|aim(?:s|ed|ing)?(?: (?:to|for|at))?|inten(?:d|ds|ding|tion)|goal|strive?s?|striving|prepar(?:e|es|ed(?! by)|ing|ation)|on track|(?:begun|began|beginning|begin|start(?:ed|ing)?|initiated|commenced|embarked)(?: on)?(?: \\S+)? (?:the|our|a|an|its|work|to|process)|schedul(?:ed|ing)|mov(?:e|es|ing) towards?|on (?:our|the|its) (?:way|path|journey|road)|journey|path to|undergoing|engaged(?! in)|under (?:review|audit|development|evaluation|consideration)|being (?:audited|assessed|certified|prepared|finali[sz]ed|obtained|implemented|pursued|evaluated|considered|reviewed)|consider(?:s|ing)|evaluating|exploring|hop(?:e|es|ing)|committed to (?:achiev|obtain|becom|gett|pursu)\\w+|getting|becoming|(?:obtaining|attaining|achieving)(?!\\s+(?:our|the|a copy|copies))|finali[sz]ing|subject to completion|not yet (?:complete|completed|finali[sz]ed|issued)|first audit|after issuance|(?:once|when|after) (?:it|the \\p{L}+|our \\p{L}+) (?:is|are|has been|have been) (?:issued|complete\\p{L}*|available|final\\p{L}*|ready|done|finished)|once (?:issued|complete|completed|available|certified|finali[sz]ed|achieved|obtained|ready)|when (?:issued|complete|completed|finali[sz]ed|ready)|to follow|to come|coming|in flight|in audit|under audit|mid-audit",
  "(?:in der |in )?vorbereitung(?:en)?(?: auf)?|bereiten|arbeiten (?:an|auf|derzeit|aktuell|gerade)|auf dem weg|in attesa|en attente|a la espera|aguard(?:ando|amos)|in afwachting|warten auf|sind dabei|(?:zertifizieren|auditieren) zu lassen|zu zertifizieren|soll(?:en)? (?:bis|im|in|ab|noch|voraussichtlich)|d['’]ici|avant (?:la )?fin|faire certifier|certificarnos|certificar-nos|te (?:laten )?certificeren|voraussichtlich|erwartet|beabsichtig(?:en|t)|planen|plant|zieltermin|ziel|préparons|prépare(?:nt)?|travaillons|visons|prévoyons|envisageons|envisagée?s?|démarche|preparando|preparamos|prevemos|esperamos|pretendemos|stiamo (?:lavorando|preparando)|prevediamo|intendiamo|entro (?:il|la|fine)|werken (?:aan|toe naar)|voorbereid\\p{L}*|bereiden|streven|van plan|doel|traject|in (?:planung|arbeit|bearbeitung)|geplant|angestrebt|strebt|streben|anstrebt|werden (?:zertifiziert|angestrebt)|derzeit im|passando por|em avaliação|avaliações|en evaluación|durchläuft|läuft|en (?:proceso|curso|cours(?! de valid)|préparation|trámite|vías)|em (?:processo|andamento|curso|fase)|previst[oa]s?|prévue?s?|planea(?:mos|do)?|planeja(?:mos|do|da)?|buscando|in corso|in fase|previsione|vorgesehen|vis(?:ons|e|ent) (?:la|à|une)|objectif|trabajando|lavorando|verwacht(?:en)?|(?:estar(?:á|án|emos)|ser(?:á|án|emos|ão)|sarà|saremo|sera|serons)(?= (?:certific|auditad|obtid|conclu|en condiciones|certifié|pront))|se someter\\p{L}*|someterse|(?:obtendr|lograr|alcanzar|alcançar|obter)(?:á|án|emos|ão)|otterr(?:à|emo)|obtiendr(?:a|ons)|zullen|jobber mot|arbetar mot|arbejder mod|planlagt|planerad|pågår|underveis|mål(?:et)?|obiettivo|objetivo|en vue d|gepland|bezig|w trakcie|planowan\\w*|planujemy|w toku|przygotow\\p{L}+|plánuj\\p{L}+|připrav\\p{L}+|планиру\\p{L}+|плану\\p{L}+|готовим(?:ся)?|готовится|в процессе|ожида\\p{L}+|намерен\\p{L}*|стремим\\p{L}+|planlan?\\p{L}+|hedefl\\p{L}+|süreci\\p{L}*|hazırlan\\p{L}+|başvur\\p{L}+|tervez\\p{L}+|folyamatban|în curs",
);

/** Alignment that somebody claims of himself. */
export const ALIGNED = family(
  "align(?:s|ed|ing|ment)?|in line with|(?:in )?accordance with|according to(?! the)|based (?:up)?on|follow(?:s|ed)?|(?<!the )following|model(?:l)?ed|conform(?:s|ed|ing|ity|ance|ant)?|adher(?:e|es|ed|ing|ence)|consistent with|in keeping with|mapped|inspired? (?:by|de)|inspire|guided by|informed by|built (?:on|to|around|for)|designed (?:to|for|around)|ready|compatible|meets?|meeting|exceeds?|satisf(?:y|ies)|fulfil(?:l|s|ls|led)?|equivalent|best practices?|style|grade",
  "enligt|i henhold til|ifølge|orientier(?:t|en)|angelehnt|anlehnung|gemäß|konform|alinead[oa]s?|alinhad[oa]s?|basad[oa]s?|basead[oa]s?|segue|seguimos|sigue|suit|suivons|appuyons|appuie|bonnes pratiques|buenas prácticas|boas práticas|buone pratiche|conformes?|allineat[oa]|in lijn met|voldoet|zgodn\\w*",
);

/** What follows the standard's name where its content is meant and not a certificate or report. */
export const CONTENT_AFTER = new RegExp(
  String.raw`^[\s)–:-]*(?!(?:reports?|attestations?|examinations?)\s)(?:\p{L}+\s){0,2}?(?:(?:trust services? )?(?:standards?|controls?|practices?|framework|principles?|criteria|guidelines?|requirements?|policies|processes|methodolog(?:y|ies)|obligations|best practices?|compatible|ready|aligned|mindset|norms?))(?![\p{L}\p{N}])`,
  "iu",
);

/** A self-assessment or a statement of one's own. */
export const SELF_ATTESTED = family(
  "(?:assess|audit|review|verifi|certif)\\p{L}*(?: [^\\s.;]+){0,5} internally|internally|internal (?:\\S+ ){0,2}(?:audit|assessment|review)s?|self[- ](?:assess\\w*|declar\\w*|certif\\w*|attest\\w*)|letter of (?:compliance|conformity)|internally (?:assessed|audited|certified)",
);

/** "Compliant": being certified to some, being aligned to others. */
export const COMPLIANT = family(
  "complian(?:t|ce|cy)|compl(?:y|ies|ying|ied)|cumpl(?:e|imos|en|imiento)|conformité|konformität|conformità|cumpr(?:e|imos)|compliant",
);

/** Certification or an auditor's work, said as an accomplished fact. */
export const CERTIFIED = family(
  "(?:re-?)?certified|certificated|accredited|registered|attested|audited|approved|verified|assessed|examined|validated|accreditation|certs?|certifications?|certificates?|attestations?|audits?|examinations?|reports?|registration|seal|badge",
  "zertifiziert\\w*|zertifizierung\\w*|zertifikate?s?|geprüft|auditiert|bericht|certifiée?s?|certificats?|certificad[oa]s?|certificaç(?:ão|ões)|certificaci[oó]n(?:es)?|auditad[oa]s?|informes?|relat[oó]rios?|rapports?|recertificaci[oó]n|certificat[oaie]|certificazion[ei]|gecertificeerd|certificering\\w*|certificaten?|sertifisert|certifierad\\w*|certificeret|certyfikat\\w*|certyfikowan\\w*|sertifiointi|sertifika\\p{L}*|сертифи\\p{L}+",
);

/** Certified to…, said before the name of the standard. */
export const CERTIFIED_BEFORE = family(
  "(?:(?:re-?)?certified|certificated|accredited|registered|audited|assessed|attested|examined|transitioned|certification|certificate|certificates|accreditation|registration|attestation|audits?|reports?|examination)(?: \\w+){0,2} (?:to|under|against|in|for|per|with|on|of|as|according to|is|are|as|include|includes|including|against the)(?: the| its| our)?",
  "certifi(?:ed|cations?|cates?)[\\s:(–-]*(?:with )?|zertifiziert(?: nach| gemäß)?|certifiée?s?(?: selon)?|certificad[oa]s?(?: (?:en|bajo|pela|em|na|con))?|certificat[oaie]|gecertificeerd(?: volgens)?|sertifisert(?: mot| etter| i henhold til)?|certifierade?(?: enligt| mot)?|certificeret(?: efter| iht)?|certyfikowan\\p{L}*|сертифицирован\\p{L}*(?: по| на| в соответствии с)?|nach",
);

/** Having it: holds, has, maintains, obtained, completed, and the like. */
export const POSSESSION = family(
  "holders? of|hold|holds|holding|held|have|has|having|had|maintain|maintains|maintained|maintaining|possess(?:es)?|obtained|achieved|attained|earned|received|reviewed|seen|gained|awarded|granted|complete[sd]?|successful(?:ly)?|passed|pass|got|undergoes|undergo|underwent|undergone|renewed|retains?|retained|produces?|produced|issue[sd]?|publish(?:es|ed)?|provide[sd]?|offers?|share|shares|shared|implemented|conducts?|conducted|performs?|performed|carr(?:y|ies|ied)|secured|keeps?|boasts?|with|includ(?:e|es|ed|ing)|are|is|been|subject to|submits?|engages?|such as|own|owns|via|demonstrat(?:e|es|ed|ing)|evidenced by|supported by|backed by|verified (?:by|through)|validated (?:by|through)|audited|certified",
  "recebe(?:mos)?|recibe|recibimos|reçoit|recevons|erhält|riceve|riceviamo|ontvangt|disponemos|dispone|dispomos|dispõe|disponiamo|detém|detemos|détenons|détient|beschikken|beschikt|verfügen|besitzen|besitzt|verfügt|hat|haben|sind|ist|wurde|erhalten|possède|possédons|dispose|disposons|avons|détient|sommes|obtenu|cuenta|contamos|tiene|tenemos|posee|poseemos|estamos|somos|obtuv\\w+|possui|possuímos|temos|tem|conta|mantiene|mantém|obteve|possiede|abbiamo|ottenuto|hebben|heeft|zijn|posiada\\w*|mamy|máme|имеем|имеет|обладаем|обладает|получили|получила?|har|con|com|mit",
);

/** Whose report it is: "our", "their latest", "the vendor's". */
export const POSSESSIVE = family(
  "our|its|their|the|my|this|vendor['’]s|supplier['’]s|company['’]s|latest|current|valid|active|annual|full|recent|most recent|existing|published|unsere?r?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oa]|onze|\\p{Lu}[\\p{L}\\p{N}.]*['’]s",
);

/** What is said of a report that exists. */
export const AVAILABLE_AFTER = family(
  "available|(?:awarded|granted) by|expir(?:es|ing) (?:in|on|before|at|by)|(?:is )?(?:approaching|up for|due for) renewal|auf anforderung|can be (?:requested|downloaded|provided|shared|found|accessed|obtained|viewed|made available)|(?:up)?on request|upon request|under (?:an? )?(?:\\w+ )?(?:nda|mnda|confidentiality|non-?disclosure)|attached|enclosed|provided|issued|dated|cover(?:s|ed|ing)?|for the (?:period|\\d+|twelve|year)|for (?:fy)? ?20\\d\\d|period|valid|held|achieved|completed|renewed|recorded|shows?|states?|includes?|included|carves?|obtained|received|in place|current|active|maintained|annually|annual|yearly|every year|each year|report dated|confirms?|concluded|passed|on file|shared|furnished|with no exceptions|since|unqualified|had|contains?|on controls|on (?:a|its|the|management['’]s) description|rilasciat[oa]|emitid[oa]|délivrée?|ausgestellt|erteilt|afgegeven|scadenza|établi|erstellt|realizado|prepared by|liegt vor|vorhanden|umfasst|deckt|couvrant|couvre|cubre|abrange|auf anfrage|sur demande|bajo petici[óo]n|sob pedido|su richiesta|beschikbaar|op aanvraag|disponible|verfügbar|disponibles?|disponível|in data|vigente|vigent|gültig|valide|valable",
);

/** Negation that stands before: "we are not … certified", "no SOC 2", "without". */
export const NEGATED_BEFORE = family(
  "not|no|can['’]t|can not|none|never|neither|nor|without|lacks?|lacking|missing|absence of|cannot|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|hasn['’]t|haven['’]t|won['’]t|wasn['’]t|non|nicht|keine?n?|ohne|pas|ne|sans|aucune?|ningun[oa]?|ningún|nenhuma?|nessun[oa]?|sin|não|nao|sem|senza|niet|geen|zonder|ikke|inte|nie|bez|brak|nemá(?:me)?|není|не|нет|без|немає|отсутству\\p{L}+",
);

/** Negation that stands after: "is not held", "– none", ": No". */
export const NEGATED_AFTER = new RegExp(
  String.raw`^(?:\s*(?:reports?|certificates?|certifications?|certified|audits?|audited|attestations?|compliance|compliant|conforms|held|status|type\s\S{1,3})(?=\s*[:=|–—-]))?[\s:=–—(|,-]*(?:no|none|nil|n|nein|non|nee|não|false|✗|not(?!\s(?:yet\s|been\s|independently\s)?(?:verified|specified|stated|mentioned|disclosed|listed|published|public|publicly|required|requested|confirmed|known|clear|assessed|checked|reviewed|asked|answered)(?!\p{L}))|never|ceased|missing|lacking|absent|fehlt)(?![\p{L}\p{N}'’])(?!\s*[.:#]?\s*(?:[A-Z]{0,4}\s?\d|exceptions|findings|deviations|later|only))|(?:(?<![\p{L}\p{N}])(?:not|never)|n['’]t)\s+(?:yet\s+|currently\s+|been\s+|itself\s+|presently\s+|formally\s+|have\s+|hold\s+|currently\s+hold\s+|a\s+|an\s+)*(?:certified|held|hold|obtained|have|in place|issued|complete|ready|performed|carried out|conducted|undertaken|done|finished|finali[sz]ed|exist\w*|planned|scheduled|pursu\w+|a priority|on (?:the|our) roadmap|budgeted|foreseen|in scope for (?:us|this|20)|started|begun|completed|audited|accredited|attested|achieved|possessed?|applicable|pursued|maintained|required|exist|there yet|compliant|available(?!\s+(?:on|for|to|in|publicly|via)))|(?<![\p{L}])(?:nicht|kein\w*|n'est pas|no está|não (?:é|está|possui)|non è|niet) (?:zertifiziert|vorhanden|certifi\S*|certificad\S*|gecertificeerd|disponible)|(?<!\p{L})(?:não|no|pas|nicht|non|niet)\s(?:(?:foi|está|est|été|è|ist|wurde|ha sido|is|stata|ainda|noch|encore|aún|ancora|nog)\s)*(?:concluíd[oa]|complet[oaé]e?|completad[oa]|abgeschlossen|terminée?|finalizad[oa]|obtid[oa]|obtenid[oa]|erteilt|afgerond|conclusa|ottenuta)|(?<![\p{L}])(?:denied|refused|rejected|failed|unsuccessful|declined)(?!\p{L})|(?<![\p{L}])nicht(?![\p{L}])(?!\s+nur)`,
  "iu",
);

/** "SOC 2 attestation absent", "Rapport SOC 2 non disponible": not there, said after the document. */
export const ABSENT_AFTER = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:(?:reports?|certificates?|certifications?|attestations?|audits?|sertifika\p{L}*|сертифика\p{L}*)\s)?(?:(?:is|are|was|were|currently|est|es|é|è|ist)\s)*(?:absent|missing|lacking|unavailable|fehlt|fehlend|manquante?s?|ausente|non disponib\p{L}+|no disponible|não disponível|niet beschikbaar|nicht vorhanden|отсутству\p{L}+|не получен\p{L}*|нету?|немає|yok(?:tur)?|bulunm\p{L}+|mangler|saknas|chybí)(?![\p{L}\p{N}])`,
  "iu",
);

/** Whoever speaks says it of himself; "US" is a country. */
export const SPEAKS_OF_US = /(?<!\p{L})(?:[Ww]e|WE|[Oo]urs?|us)(?!\p{L})/u;
