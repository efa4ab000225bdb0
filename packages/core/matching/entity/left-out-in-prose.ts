import { orUnaccented } from "../../reading/text/unaccented.ts";
import type { Mention } from "./company-mentions.ts";
import { ARTICLE, KIND } from "./entity-lead.ts";
import { LEFT_OUT_ABROAD } from "./entity-sentences.ts";

/** What a company is to the one that is certified, in the languages that certificates are written in. */
const ROLE = String.raw`(?:${KIND}|joint[\s-]ventures?|JVs?|parents?|sisters?|holdings?|partners?|associates?|undertakings?|franchisees?|sub-?contractors?|sub-?service\s+organi[sz]ations?|providers?|suppliers?|clearing\s?houses?|Mutter\p{L}*|Partner\p{L}*|moder\p{L}+|maison\s+m[eè]re|matriz|capogruppo|consociat[ae]|moeder\p{L}+)`;

/** "Its joint venture", "la filiale": what may stand between such words and the name. */
const WHO = String.raw`(?:\s*(?:${ARTICLE}|this|that|these|those)(?=\s))?(?:(?:\s+(?!(?:of|at|by|for|from|to|with|which|that|whose|where)\s)[\p{L}-]+){0,3}?\s+${ROLE},?(?:\s+${ROLE},?)?)?`;

/** "Affiliates, of which …", "companies, among them …". */
const AMONG = String.raw`(?:,?\s*(?:of\s+which|of\s+whom|among\s+(?:them|others)|amongst\s+them|including|namely|such\s+as|notably|in\s+particular|particularly|i\.?e\.?,?|e\.?g\.?,?|darunter|insbesondere|nämlich|dont|parmi\s+lesquel\p{L}+|notamment|à\s+savoir|entre\s+(?:ellas|ellos|elas|eles)|en\s+particular|como|tra\s+cui|in\s+particolare|waaronder|met\s+name|däribland|herunder|deriblandt|w\s+tym)\s*:?)?`;

/** Work that is left out with whoever does it: "apart from work carried out by its affiliate". */
const WORK_OF = String.raw`(?:\s+(?:the\s+|any\s+|all\s+)?(?:work|services|activities|operations|processing|controls|business|functions|those|that|Tätigkeiten|Leistungen|activités|prestations|actividades|servicios|atividades|serviços|attività|servizi|activiteiten|diensten)(?:\s+(?:carried\s+out|performed|provided|undertaken|done|delivered|erbracht|réalisées?|prestad[oa]s|svolt[ei]|uitgevoerd))?\s+(?:of|by|at|der|des|von|durch|de|par|por|di|da|van|door))?`;

/** What leaves out whoever is named behind it. */
export const LEAVES_OUT = [
  String.raw`excluding|excludes?|excluded\s+(?:are|is|from\s+\p{L}+(?:\s+\p{L}+){0,2}\s+(?:are|is))|exclusive\s+of|(?:to|with)\s+the\s+exclusion\s+of`,
  String.raw`omits?|omitting|leav(?:es|ing)\s+out|leaves\s+aside|carv(?:es|ing)\s+out|minus|drops|dropped|removes|removed|deletes`,
  String.raw`(?:does|do|did|will)\s+not\s+(?:(?:yet|currently|presently|now|at\s+present)\s+)?(?:cover|include|extend\s+to|apply\s+to|comprise|encompass|embrace|reach|mention|name|list)`,
  String.raw`not\s+(?:yet\s+)?(?:covering|including|extending\s+to|being\s+extended\s+to)|no\s+longer\s+(?:covers?|includes?|extends?\s+to|applies\s+to|names|lists)`,
  String.raw`(?:umfasst|umfassen|erfasst|deckt|betrifft)\s+(?:derzeit\s+)?nicht|nicht\s+(?:umfasst|enthalten|einbezogen|erfasst|abgedeckt|zertifiziert)\s+(?:ist|sind|wird|werden|wurde)|ausgenommen(?:\s+(?:ist|sind))?|unter\s+Ausschluss(?:\s+von)?`,
  String.raw`ne\s+(?:couvre|comprend|concerne|vise|inclut)\s+pas|ne\s+s[’']étend\s+pas\s+à|n[’']inclut\s+pas|exclut|excluant|à\s+l[’']exclusion\s+d(?:e|u|es)`,
  String.raw`no\s+(?:incluye|cubre|abarca|comprende|alcanza\s+a)|excluye(?:n|ndo)?|con\s+exclusión\s+de|quedan?\s+(?:excluid|fuera)\p{L}*`,
  String.raw`não\s+(?:inclui|abrange|cobre)|exclui(?:ndo)?|com\s+exclusão\s+d[aeo]|non\s+(?:include|copre|comprende)|esclud(?:e|endo)|con\s+esclusione\s+d\p{L}+|ad\s+esclusione\s+d\p{L}+`,
  String.raw`esclus[oaie]|exclue?s?|excluid[oa]s?|excluíd[oa]s?|undantaget|uitgezonderd`,
  String.raw`omvat\s+niet|dekt\s+niet|exclusief|met\s+uitsluiting\s+van|omfattar\s+(?:inte|ej)|omfatter\s+ikke|eksklusive|exklusive|nie\s+obejmuje|z\s+wyłączeniem|nezahrnuje|nepokrývá|ne\s+obuhvaća|tidak\s+(?:termasuk|mencakup|meliputi)|không\s+bao\s+gồm|не\s+(?:охватывает|включает|распространяется\s+на|охоплює|поширюється\s+на)|باستثناء|لا\s+يشمل|δεν\s+καλύπτει`,
].join("|");

/** The same, unless what they make an exception of is left out itself: "none save Acme Ltd". */
export const EXCEPT = [
  String.raw`save(?:\s+for|\s+only)?|except(?:ing)?(?:\s+for)?|other\s+than|apart\s+from|aside\s+from|but\s+not|bar|barring|besides|with\s+the\s+(?:sole\s+)?exception\s+of`,
  String.raw`au(?:ß|ss)er|mit\s+Ausnahme\s+(?:der|des|von)|bis\s+auf|ohne|à\s+l[’']exception\s+d(?:e|u|es)|excepté|hormis|sauf|si\s+ce\s+n[’']est|autre\s+que|sans`,
  String.raw`salvo|excepto|a\s+excepción\s+de|con\s+(?:la\s+)?excepción\s+de|menos|exceto|com\s+(?:a\s+)?exceção\s+d[aeo]|à\s+exceção\s+d[aeo]|tranne|eccetto|ad\s+eccezione\s+d\p{L}+|fuorché`,
  String.raw`behalve|met\s+uitzondering\s+van|uitgezonderd|utom|förutom|med\s+undantag\s+(?:av|för)|undtagen|med\s+undtagelse\s+af|bortset\s+fra|unntatt|med\s+unntak\s+av`,
  String.raw`poza|oprócz|z\s+wyjątkiem|kromě|s\s+výjimkou|osim|izuzev|paitsi|lukuun\s+ottamatta|kivéve|cu\s+excepția|кроме|за\s+исключением|крім|окрім|за\s+винятком|kecuali|selain|ngoại\s+trừ|trừ|εκτός\s+από|عدا`,
].join("|");

const LEAD = (words: string) =>
  new RegExp(
    orUnaccented(String.raw`(?<![\p{L}])(?:${words})${WORK_OF}${WHO}${AMONG}\s*["“„«]?$`),
    "iu",
  );

const LEFT_OUT_BEFORE = LEAD(LEAVES_OUT);
const EXCEPTED_BEFORE = LEAD(EXCEPT);

/** "No company other than": the exception is the one that is in. */
const NOBODY =
  /(?<!\p{L})(?:no(?!\.)|none|nobody|nothing|neither|not\s+(?:any|one|a\s+single)|kein\p{L}*|niemand|aucune?|nul(?:le)?|personne|ning[uú]n[ao]?|nadie|nenhuma?|ninguém|nessun[ao]?|geen|niets|niemand|ing[ae]n|intet|inget|żad\p{L}*|nikt|žádn\p{L}*|nijed\p{L}*|egyetlen|mikään|nicio|ни\s+одн\p{L}*|жодн\p{L}*|tidak\s+ada|không)(?!\p{L})/iu;

/** "Are not covered other than": who is excepted is in. */
const IS_NOT = /(?<!\p{L})(?:not|nicht|pas|não|non|niet|inte|ikke|nie)(?!\p{L})/iu;

/** "None of the group companies", "does not cover any entity", "nobody". */
const OF_NOBODY = new RegExp(
  String.raw`(?:${NOBODY.source}|${IS_NOT.source})[^,;:]*(?<!\p{L})${KIND}(?!\p{L})|(?:^|\s)(?:none|nobody|niemand|personne|nadie|ninguém|nessuno|nikt|ingen)[\s,]*$`,
  "iu",
);

/** Words of leaving out and of exclusions, which turn what an exception or an "only" says. */
export const OF_EXCLUSION =
  /(?<!\p{L})(?:exclu\p{L}*|exclusions?|exceptions?|omit\p{L}*|left\s+out|carve\p{L}*|out\s+of\s+scope|outside|ausge\p{L}*|ausnahm\p{L}*|esclu\p{L}*|uitge\p{L}*|uitzonder\p{L}*|fuera|fora|fuori|hors|utanför|uden\s?for|utenfor|poza\s+zakresem)(?!\p{L})/iu;

/** What is said of a company behind its name when it is not in. */
const CERTIFICATE = String.raw`(?:(?!exclu|excep|gap|finding|change|issue|limit|ausschl|ausnahm|esclus|eccez|uitz)[\p{L}’']+\s+){0,3}(?:certif|zertif|sertif|certyf|сертиф|accredit|akkredit|acredit|regist|ISO|SOC)\p{L}*`;
const ADVERB = String.raw`(?:(?:currently|still|as\s+yet|yet|expressly|explicitly|specifically|therefore|thus|also|both|all|each|itself|themselves|deliberately|at\s+present|for\s+now|never)\s+)*`;
const COVERED = String.raw`(?:an?\s+)?(?:covered|included|certified|audited|assessed|examined|tested|registered|accredited|subject|in(?:\s+the)?\s+scope|within|part|party|member|among|one\s+of|named|listed|mentioned|under|brought|admitted|on\s+the)`;

const IS_LEFT_OUT = [
  ...LEFT_OUT_ABROAD,
  String.raw`(?:is|are|was|were|has\s+been|have\s+been|remains?|being|stays?)\s+${ADVERB}(?:(?:not|never)\s+${ADVERB}${COVERED}|not(?=\s*(?:$|[,;.]))|uncertified|unassessed|unaudited|excluded|omitted|left\s+out|withdrawn|removed|deleted|struck\s+(?:off|out)|dropped|taken\s+(?:off|out)|suspended|descoped|carved\s+out|outside|beyond|out\s+of\s+(?:the\s+)?scope)`,
  String.raw`(?:has|have)\s+(?:not|never|yet\s+to)\s+${ADVERB}(?:been|be)\s+${COVERED}|(?:does|do|did)\s+not\s+${ADVERB}(?:form|fall|belong|take\s+part|participate|appear|feature|figure|come\s+(?:with|under)|(?:hold|have|possess|maintain)\s+${CERTIFICATE})`,
  String.raw`(?:has|have|holds?|possess(?:es)?)\s+no\s+${CERTIFICATE}|lacks?\s+${CERTIFICATE}|falls?\s+(?:outside|beyond)|(?:lies?|sits?|stands?|stays?|remains?|operates?|runs?)\s+(?:outside|beyond)`,
  String.raw`(?:runs?|operates?|maintains?)\s+(?:its|their)\s+own\s+(?:uncertified|separate)|(?:has\s+|have\s+)?left\s+the\s+(?:group|scope|certificate|register)|no\s+longer\s+${COVERED}|(?:is|are)\s+no\s+longer`,
  String.raw`(?:will|shall)\s+(?:(?:only\s+)?be\s+(?:added|included|covered|certified|brought|onboarded)|not\s+be|only\s+|follow|join|enter)|(?:is|are)\s+to\s+(?:be\s+(?:added|included|covered|certified|brought|onboarded|integrated)|join|follow)`,
  String.raw`(?:is|are)\s+(?:(?:planned|scheduled|due|expected|preparing|working|seeking|applying|awaiting|undergoing|pending)\s+)+(?:to\s+be\s+|to\s+join|to\s+follow|for\s+|towards?\s+)?${CERTIFICATE}|(?:is|are)\s+(?:planned|scheduled|due|expected)\s+to\s+(?:be\s+(?:added|included|covered|certified)|join|follow)`,
  String.raw`(?:liegt|liegen|steht|stehen|bleibt|bleiben|fällt|fallen)\s+(?:\p{L}+\s+)?(?:außerhalb|ausserhalb|außen\s+vor|nicht)|(?:hat|haben|besitzt|besitzen|verfügt\s+über|verfügen\s+über)\s+kein\p{L}*\s+${CERTIFICATE}|(?:nimmt|nehmen)\s[^.;]{0,60}nicht\s+teil`,
  String.raw`n[’'](?:a|ont)\s+(?:pas\s+encore\s+été|pas\s+été|aucun\p{L}*\s+${CERTIFICATE}|pas\s+${CERTIFICATE})|ne\s+(?:dispose|disposent|possède|possèdent|détient|détiennent|bénéficie)\s+(?:pas|d[’']aucun\p{L}*|aucun\p{L}*|plus)\s+${CERTIFICATE}|ne\s+(?:figure|figurent|fait|font)\s+(?:pas|plus)`,
  String.raw`no\s+(?:dispone|disponen|tiene|tienen|cuenta|cuentan|posee|poseen)\s+${CERTIFICATE}|no\s+(?:figura|figuran|participa|participan)|carecen?\s+${CERTIFICATE}|não\s+(?:dispõe|dispõem|tem|têm|possui|possuem|detém)\s+${CERTIFICATE}|não\s+(?:consta|constam|participa)`,
  String.raw`non\s+(?:dispone|dispongono|ha|hanno|possiede|possiedono)\s+${CERTIFICATE}|non\s+(?:figura|figurano|partecipa)|(?:heeft|hebben)\s+geen\s+${CERTIFICATE}|beschikk?e?[nt]*\s+niet\s+over\s+${CERTIFICATE}`,
  String.raw`(?:ligger|står|faller|falder|hamnar)\s+(?:utanför|uden\s?for|utenfor)|(?:saknar|mangler|innehar\s+inget|har\s+(?:inte|inget|ingen|ikke|intet))\s+${CERTIFICATE}|nie\s+(?:posiada|posiadają|ma|mają)\s+${CERTIFICATE}|nie\s+(?:podlega|podlegają|uczestniczy)|(?:leży|leżą|pozostaje|pozostają)\s+poza`,
  String.raw`nemá\s+${CERTIFICATE}|není|nejsou|nije|nisu|nema\s+${CERTIFICATE}|ei\s+(?:ole|kuulu|sisälly)|nu\s+(?:este|sunt|face)|не\s+(?:входит|входят|входить|включен\p{L}*|сертифи\p{L}+)|tidak\s+(?:termasuk|tercakup)|kapsam\s+dışı\p{L}*|dahil\s+değil\p{L}*`,
].join("|");

/** A number, a bracket or an apposition between a name and what is said of it. */
const BESIDE = String.raw`(?:\s*\([^()]{1,60}\))?(?:,\s(?:(?:a|an|the|its|our|une?|eine?|una?|uma?|een|en|et)\s[^,;.]{1,60}|(?:whose|which|based|located|of|in)\s[^,;.]{1,60}),)?`;
/** "All", "each", "both": said of several before the verb. */
const IS_LEFT_OUT_BEHIND = new RegExp(
  orUnaccented(
    String.raw`^${BESIDE},?\s+(?:(?:and|but)\s+)?(?:(?:both|all|each|therefore|however|by\s+contrast|too|also|itself|which|die|qui|que|che|som)[\s,]+){0,2}(?:${IS_LEFT_OUT})(?!\p{L})(?!\s+(?:only\s+)?(?:exclu|omit|left\s+out|carve|out\s+of|outside|ausge|esclu|uitge|utanför))`,
  ),
  "iu",
);

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;

/** What a bracket or a dash says behind a name. */
const REMARK = new RegExp(
  orUnaccented(
    String.raw`^\s*[([:;,–—-]+\s*(?:(?:currently|presently|still|as\s+yet|now|but|is|was|has\s+been|dormant|sold|itself)[\s,]+)*(?:not\s+(?:yet\s+)?(?:certified|covered|included|in\s+scope)|uncertified|excluded|out\s+of\s+scope|left\s+the\s+group|no\s+longer\s+${COVERED}|withdrawn|removed|(?:stage\s+[12]\s+)?(?:audit|certification|assessment)\s+(?:booked|planned|scheduled|pending|due|in\s+progress)|nicht\s+zertifiziert|non\s+certifiée?|no\s+certificad[oa]|não\s+certificad[oa]|non\s+certificat[oa]|niet\s+gecertificeerd|ej\s+certifierad|ikke\s+certificeret|ikke\s+sertifisert)(?=\s*(?:$|[)\].,;]|(?:from|since|in|as|by|on|at|for|until|and|q[1-4]|(?:19|20)?\d\d|${MONTH})(?!\p{L})))`,
  ),
  "iu",
);

/** "Certification of …", "the certificate of …", in those languages. */
const CERTIFICATE_OF = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})(?:certification|certificate|registration|accreditation|inclusion|onboarding|Zertifizierung|Zertifikat|Aufnahme|certificat|certificación|certificado|inclusión|certificação|inclusão|certificazione|certificato|certificaat|certificering|certifiering(?:en)?|certifikat(?:et)?|sertifisering(?:en)?|sertifikatet?|certyfikacja|certyfikat|certifikace|сертификация|сертифікація)\s+(?:\(?[\p{L}\d/: -]{0,20}\)?\s+)?(?:of|for|der|des|von|für|de|du|del|d[aeio]|della|van|av|af|för|for|firmy|spółki)(?:\s+${ARTICLE})?(?:\s+${ROLE})?\s*$`,
  ),
  "iu",
);

/** … is over, or under way. */
const IS_OVER_OR_TO_COME = new RegExp(
  orUnaccented(
    String.raw`^${BESIDE},?\s+(?:` +
      [
        String.raw`(?:was|were|is|are|has\s+been|have\s+been|had\s+to\s+be)\s+(?:(?:since|now|still|currently|voluntarily|only|being)\s+)*(?:withdrawn|revoked|suspended|cancell?ed|terminated|surrendered|pending|planned|scheduled|under\s*way|in\s+(?:progress|preparation|process|hand)|outstanding|not|expected|foreseen|envisaged|due|awaited|sought|refused|declined|postponed|at\s+stage)|(?:has\s+|have\s+)?(?:expired|lapsed|ended|ceased)|awaits?|will\s+(?:follow|be|take|come)`,
        String.raw`(?:ist|wurde|wird)\s+(?:[^.;]{0,40}\s)?(?:in\s+Vorbereitung|in\s+Arbeit|geplant|beantragt|vorgesehen|erloschen|abgelaufen|entzogen|widerrufen|zurückgezogen|ausgesetzt|angestrebt)|läuft\s+(?:noch|derzeit)`,
        String.raw`(?:est|a\s+été|sera)\s+(?:[^.;]{0,30}\s)?(?:en\s+cours|prévue?|en\s+attente|retirée?|suspendue?|résiliée?|expirée?)|(?:está|se\s+encuentra|sigue|fue|ha\s+sido)\s+(?:aún\s+)?(?:en\s+(?:trámite|proceso|curso|tramitación)|pendiente|prevista?|previsto|retirad[oa]|cancelad[oa]|suspendid[oa]|revocad[oa]|caducad[oa])`,
        String.raw`(?:está|foi|encontra-se)\s+(?:ainda\s+)?(?:em\s+(?:curso|andamento|tramitação|processo)|pendente|previst[oa]|retirad[oa]|cancelad[oa]|suspens[oa]|revogad[oa])|(?:è|sarà)\s+(?:ancora\s+)?(?:in\s+(?:corso|fase|attesa)|previst[oa]|stat[oa]\s+(?:revocat|ritirat|sospes|annullat)[oa]|scadut[oa])`,
        String.raw`(?:is|wordt|werd)\s+(?:nog\s+)?(?:ingetrokken|in\s+voorbereiding|in\s+behandeling|gepland|voorzien|geschorst|verlopen)|(?:pågår|planeras|förbereds|har\s+återkallats|har\s+dragits|är\s+planerad|er\s+(?:under|planlagt|trukket|tilbagetrukket|inddraget|undervejs)|pågår)`,
        String.raw`(?:jest|została|został)\s+(?:w\s+toku|planowan\p{L}+|cofnięt\p{L}+|zawieszon\p{L}+|wycofan\p{L}+)|probíhá|se\s+připravuje|u\s+tijeku|планируется|отозван\p{L}*|приостановлен\p{L}*|планується|відкликан\p{L}*`,
      ].join("|") +
      String.raw`)(?!\p{L})`,
  ),
  "iu",
);

/** … and is there again, or lives on. */
const THERE_AGAIN =
  /(?<!\p{L})(?:reinstated|restored|renewed|re-?issued|re-?certified|replaced|superseded|again|lifted|renewals?|recertification|surveillance|Verlängerung|Rezertifizierung|renouvellement|renovación|renovação|rinnovo|verlenging|hercertificering|förnyelse|fornyelse|wieder|erneuert|ersetzt|rétabli\p{L}*|renouvel\p{L}*|remplac\p{L}*|renovad[oa]|restablecid[oa]|reemplazad[oa]|substituíd[oa]|rinnovat[oa]|ripristinat[oa]|sostituit[oa]|vernieuwd|hersteld|vervangen|förnyad|ersatt|fornyet|erstattet)(?!\p{L})/iu;

/** "And, from the audit planned for May 2027, Acme Ltd". */
const ONLY_LATER_BEFORE = new RegExp(
  orUnaccented(
    String.raw`(?:[,(]\s*(?:from|after|following|upon|with\s+effect\s+from|as\s+of|once|at|ab|nach|mit|ab\s+dem|dès|après|à\s+partir\s+d[eu]|desde|tras|a\s+partir\s+d[eo]l?|dopo|dal|vanaf|na|från|efter|fra|od|po)\s[^,;]{0,60}?(?:planned|scheduled|due|expected|envisaged|foreseen|geplant\p{L}*|vorgesehen\p{L}*|prévue?s?|previst[oaie]s?|planificad[oa]s?|gepland\p{L}*|planerad\p{L}*|planlagt\p{L}*|planowan\p{L}*)[^,;]{0,40},\s*(?:also\s+|auch\s+|aussi\s+|también\s+|também\s+|anche\s+|ook\s+|även\s+|også\s+)?)$`,
  ),
  "iu",
);

const SINGULAR =
  /^\s*,?\s+(?:is|was|has|does|remains|falls|lies|stays|holds|lacks|ist|wird|hat|liegt|steht|bleibt|fällt|est|n[’']est|n[’']a|ne\s+\p{L}+[^n]t(?=\s)|está|queda|es|é|è|fica|resta|jest|wordt|valt|heeft|är|er|nije)\s/iu;

const AND = String.raw`(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|nem|né|en|of|noch|och|eller|og|i|lub|ani|oraz|sowie|as\s+well\s+as|&|and\s+also)`;
const NAMED = String.raw`[\p{Lu}\d&][^\s,;:()]*(?:\s+(?:of\s+|de\s+|du\s+|z\s+)?[\p{Lu}\d&][^\s,;:()]*)*`;
/** Names before and behind one that are joined to it. */
const JOINED_BEFORE = new RegExp(
  String.raw`(?:${NAMED}\s*(?:,\s*(?:${AND}\s+)?|\s+${AND}\s+))+$`,
  "u",
);
const JOINED_BEHIND = new RegExp(
  String.raw`^(?:\s*(?:,\s*(?:${AND}\s+)?|\s+${AND}\s+)(?:(?:its|the)\s+\p{Ll}+\s+)?${NAMED}(?=[\s,]))+`,
  "u",
);

/** Whether a sentence leaves out the company that it names at a place: "… exclusive of its joint venture Acme Ltd". */
export function isLeftOutAt({ start, end }: Mention, sentence: string): boolean {
  const lead = sentence.slice(0, start);
  const behind = sentence.slice(end);
  if (OF_POSSESSIVE.test(behind)) return false;
  return (
    isLeftOutBefore(lead) ||
    (!OF_OTHER_SUBJECT.test(lead) && isLeftOutBehind(behind)) ||
    isNotThere(lead, behind)
  );
}

/** "Services bought from Acme Ltd are excluded", "the Leeds office of Acme Ltd is": the company itself is not what is meant. */
const OF_OTHER_SUBJECT =
  /(?<!\p{L})(?:of|by|from|to|for|with|at|in|on|via|than|durch|von|vom|bei|mit|für|par|de|du|à|chez|pour|avec|por|para|con|per|da|di|presso|van|door|voor|met|bij|av|af|hos|till|til|för|przez|dla|z|od)\s+(?:(?:the|der|dem|den|la|le|el|l[’']|het|de)\s+)?["“„«]?$/iu;

const OF_POSSESSIVE = /^['’]s?\s/u;

/** Whether what stands before a company makes an exception of it: "none of the companies save". */
export function leadsToException(lead: string): boolean {
  const found = EXCEPTED_BEFORE.exec(lead);
  if (found === null) return false;
  const rest = lead.slice(0, found.index);
  return OF_NOBODY.test(rest) && !OF_EXCLUSION.test(rest);
}

function isLeftOutBefore(lead: string): boolean {
  if (ONLY_LATER_BEFORE.test(lead)) return true;
  const first = JOINED_BEFORE.test(lead) ? lead.replace(JOINED_BEFORE, "") : lead;
  const found = LEFT_OUT_BEFORE.exec(lead) ?? LEFT_OUT_BEFORE.exec(first);
  if (found !== null) return !NOT_SO.test(lead.slice(0, found.index));
  const excepted = EXCEPTED_BEFORE.exec(lead) ?? EXCEPTED_BEFORE.exec(first);
  if (excepted === null) return false;
  const rest = lead.slice(0, excepted.index);
  return OF_EXCLUSION.test(rest) || !(NOBODY.test(rest) || NOT_SO.test(rest) || IS_NOT.test(rest));
}

/** "Does not exclude Acme Ltd", "without excluding", "instead of excluding". */
const NOT_SO =
  /(?<!\p{L})(?:not|never|no|without|nicht|nie(?:mals)?|ohne|ne|pas|sans|no|sin|nunca|não|sem|non|senza|niet|zonder|inte|ikke|ej|utan|uden|nie|bez|rather\s+than|instead\s+of|anstatt|au\s+lieu\s+de)\s+(?:\p{L}+\s+){0,2}$/iu;

/** "Acme S.A. Quedan excluidas …": another sentence. */
const BEGINS_ANEW = /^\s*\p{Lu}/u;

function isLeftOutBehind(behind: string): boolean {
  if (THERE_AGAIN.test(behind) || BEGINS_ANEW.test(behind)) return false;
  if (REMARK.test(behind) || IS_LEFT_OUT_BEHIND.test(behind)) return true;
  const joined = JOINED_BEHIND.exec(behind)?.[0] ?? "";
  const rest = behind.slice(joined.length);
  return joined !== "" && IS_LEFT_OUT_BEHIND.test(rest) && !SINGULAR.test(rest);
}

/** "Certification of Acme Ltd was withdrawn". */
function isNotThere(lead: string, behind: string): boolean {
  return CERTIFICATE_OF.test(lead) && IS_OVER_OR_TO_COME.test(behind) && !THERE_AGAIN.test(behind);
}
