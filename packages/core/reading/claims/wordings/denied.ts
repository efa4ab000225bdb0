import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, type WordTable, wordFamily, wordings } from "../../text/wordings.ts";

/** Negation that stands before: "we are not … certified", "no SOC 2", "without". */
export const NEGATED_BEFORE = wordFamily({
  English: wordings`
    not | no | can['’]t | can not | none | never | neither | nor | without | lacks? | lacking
    missing | absence of | unable to | not able to | not in a position to | cannot | isn['’]t | aren['’]t | doesn['’]t | don['’]t | didn['’]t
    hasn['’]t | haven['’]t | won['’]t | wasn['’]t
  `,
  German: wordings`
    nicht | keine?n? | ohne | weder
  `,
  French: wordings`
    pas | ne | sans | aucune?
  `,
  "Spanish and Portuguese": wordings`
    ningun[oa]? | ningún | nenhuma? | sin | não | nao | sem | carec\p{L}+
  `,
  Italian: wordings`
    non | nessun[oa]? | senza
  `,
  Dutch: wordings`
    niet | geen | zonder
  `,
  "Danish, Norwegian, Swedish": wordings`
    ikke | inte | inget | ingen | inga | intet | saknar | saknas | mangler | utan | uten | uden
    hverken | verken | varken
  `,
  "Polish, Czech": wordings`
    nie | bez | brak | nemá(?:me|jí)? | není | nejsme | nejsou | nevlastní\p{L}*
  `,
  "Finnish, Hungarian, Romanian, Vietnamese": wordings`
    emme | eivät | ei ole | nem | nincs(?:en)? | nu (?:suntem|este|avem|are|de[tț]in\p{L}*) | chưa | không
  `,
  "Russian, Ukrainian": wordings`
    не | нет | без | немає | отсутству\p{L}+
  `,
});

/** What the word stands for that a plain no may follow: "SOC 2 report: no". */
const DOCUMENTS = String.raw`reports?|certificates?|certifications?|certified|audits?|audited|attestations?|compliance|compliant|conforms|held|status|type\s\S{1,3}`;

const NO: WordTable = {
  English: wordings`
    no | none | nil | n(?!\.?[º°]|\.\s*\S*\d) | false | ✗
    not(?!\s(?:yet\s|been\s|independently\s)?(?:verified|specified|stated|mentioned|disclosed|listed|published|public|publicly|required|requested|confirmed|known|clear|assessed|checked|reviewed|asked|answered)(?!\p{L}))
    never | ceased | missing | lacking | absent
  `,
  "other languages": wordings`
    nein | non | nee | não | fehlt
  `,
};

/** What may stand between "not" and what is not so. */
const BETWEEN = String.raw`yet\s+|currently\s+|been\s+|itself\s+|presently\s+|formally\s+|have\s+|hold\s+|currently\s+hold\s+|a\s+|an\s+`;

const NOT_SO: WordTable = {
  there: wordings`
    held | hold | have | in place | ready | exist\w* | possessed? | maintained | exist | there yet
    available(?!\s+(?:on|for|to|in|publicly|via))
  `,
  done: wordings`
    certified | obtained | issued | complete | performed | carried out | conducted | undertaken
    done | finished | finali[sz]ed | completed | audited | accredited | attested | achieved
    compliant
  `,
  planned: wordings`
    planned | scheduled | pursu\w+ | a priority | on (?:the|our) roadmap | budgeted | foreseen
    started | begun | pursued
  `,
  "asked for": wordings`
    in scope for (?:us|this|20) | applicable | required
  `,
};

/** "No open findings", "no major issues". */
const GRADE_OF_FINDING = String.raw`(?:(?:material|significant|major|minor|critical|severe|serious|high|open|outstanding|known|recent|reported|other|further)\s)*`;

/** What a no may deny beside the document: "SOC 2 Type II, no open findings", "ISO 27001, no pen test". */
const OTHER_THAN_IT: WordTable = {
  "found in it": wordings`
    (?:qualified|adverse) opinions? | exceptions | findings | deviations | carve-?outs?
    qualifications? | gaps | issues? | changes? | problems? | concerns
    non-?conformit(?:y|ies) | observations | weakness(?:es)?
  `,
  "beside it": wordings`
    incidents? | breach(?:es)? | vulnerabilit(?:y|ies) | pen(?:etration)?[\s-]?tests? | insurance
    sub-?processors? | sub-?contractors?
  `,
  "of time and extent": wordings`later | only`,
};

/** Negation that stands after: "is not held", "– none", ": No". */
export const NEGATED_AFTER = new RegExp(
  [
    String.raw`^(?:\s*(?:${DOCUMENTS})(?=\s*[:=|–—-]))?[\s:=–—(|,-]*(?:${oneOf(NO)})(?![\p{L}\p{N}'’])(?!\s*[.:#]?\s*(?:[A-Z]{0,4}\s?\d|${GRADE_OF_FINDING}(?:${oneOf(OTHER_THAN_IT)})))`,
    String.raw`(?:(?<![\p{L}\p{N}])(?:not|never)|n['’]t)\s+(?:${BETWEEN})*(?:${oneOf(NOT_SO)})`,
    String.raw`(?<![\p{L}])(?:nicht|kein\w*|n'est pas|no está|não (?:é|está|possui)|non è|niet) (?:zertifiziert|vorhanden|certifi\S*|certificad\S*|gecertificeerd|disponible)`,
    String.raw`(?<!\p{L})(?:não|no|pas|nicht|non|niet)\s(?:(?:foi|está|est|été|è|ist|wurde|ha sido|is|stata|ainda|noch|encore|aún|ancora|nog)\s)*(?:concluíd[oa]|complet[oaé]e?|completad[oa]|abgeschlossen|terminée?|finalizad[oa]|obtid[oa]|obtenid[oa]|erteilt|afgerond|conclusa|ottenuta)`,
    String.raw`(?<![\p{L}])(?:denied|refused|rejected|failed|unsuccessful|declined|abandoned|scrapped)(?!\p{L})`,
    String.raw`(?<![\p{L}])nicht(?![\p{L}])(?!\s+nur)`,
    String.raw`^[^.;,]{0,40}?(?<!\p{L})(?:nemáme|nemají|nevlastní\p{L}*|değil\p{L}*|yok(?:tur)?|bulunma(?:m|dı|z)\p{L}*|bulunmuyor\p{L}*|almadı\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:beschikken|hebben|bezitten)\s(?:wij|we)\s(?:\p{L}+\s)?niet(?!\p{L})`,
    String.raw`(?<!\p{L})(?:har|innehar)\svi\s(?:\p{L}+\s)?(?:inte|ikke)(?!\p{L})`,
  ].join("|"),
  "iu",
);

const ABSENT: WordTable = {
  English: wordings`
    absent | missing | lacking | unavailable
  `,
  German: wordings`
    fehlt | fehlend | nicht vorhanden
  `,
  French: wordings`
    manquante?s? | non disponib\p{L}+
  `,
  "Spanish and Portuguese": wordings`
    ausente | no disponible | não disponível
  `,
  Dutch: wordings`
    niet beschikbaar
  `,
  "Danish, Norwegian, Swedish": wordings`
    mangler | saknas
  `,
  "Russian, Ukrainian, Czech": wordings`
    отсутству\p{L}+ | не получен\p{L}* | нету? | немає | chybí
  `,
  Turkish: wordings`
    yok(?:tur)? | bulunma(?:m|dı|z)\p{L}* | bulunmuyor\p{L}*
  `,
};

/** "SOC 2 attestation absent", "Rapport SOC 2 non disponible": not there, said after the document. */
export const ABSENT_AFTER = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:(?:reports?|certificates?|certifications?|attestations?|audits?|[sczć]ertifi[ck]\p{L}*|certyfikat\p{L}*|сертифика\p{L}*|tanúsítvány\p{L}*|bericht|rapports?|raport\p{L}*|informe|relat[óo]rio)\s)?(?:(?:is|are|was|were|currently|est|es|é|è|ist)\s)*(?:${oneOf(ABSENT)})(?![\p{L}\p{N}])`,
  "iu",
);

/** Nothing of the kind is planned either. */
export const NO_PLANS = wordPattern(
  oneOf({
    English: wordings`
      (?:decided|chosen|opted|choose|chose|elected) not to\b
      (?:decided|opted|chose|decision|ruled) (?:against|out)\b
      \bnot to (?:pursue|seek|undergo|renew|certify)\b
      (?:no|not|\p{L}+n['’]t)(?: see| feel| have)?(?: any| a| the)? (?:need|reason|point|value|benefit) (?:to|in|for) (?:be |become |get |getting |obtain |pursue |a )?(?:certif|audit|attest)\p{L}*
      \b(?:no|any) (?:current |immediate |specific |firm )?(?:plans?|intentions?|intent|roadmap)\b
      (?:not|\p{L}+n['’]t) (?:currently |actively |yet )?(?:pursu|plan|seek|intend|consider|work)
      (?:none|nothing|neither) (?:is |are |currently )*(?:in progress|planned|under\s?way|scheduled|pending)
      no (?:audit(?: window)?|observation (?:window|period)|examination|assessment|certification|project|engagement)s? (?:is |are |has been |have been )?(?:currently )?(?:in progress|under\s?way|open|scheduled|booked|started|planned|contracted)
    `,
    German: wordings`
      nicht (?:vorgesehen|geplant|angestrebt|beabsichtigt)
    `,
    French: wordings`
      n['’]envisag\p{L}+ pas | ne (?:prévo|planifi|vis)\p{L}+ pas
      (?:pas|non) (?:prévue?s?|envisagée?s?|planifiée?s?)
    `,
    "Spanish and Portuguese": wordings`
      no (?:tenemos|tiene) (?:previst[oa]|planes|intención) | não (?:temos planos|prevemos|pretendemos|planeamos)
      no (?:est[áa]n? )?(?:previst[oa]s?|planead[oa]s?|contemplad[oa]s?)
      não (?:está |estão )?(?:previst[oa]s?|planead[oa]s?|planejad[oa]s?)
    `,
    Dutch: wordings`
      niet (?:gepland|voorzien)
    `,
    Italian: wordings`
      non (?:prevediamo|intendiamo|abbiamo in programma)
      non (?:è |sono )?(?:previst[oaie]|pianificat[oaie]|in programma)(?!\p{L})
    `,
  }),
);

/** Words of negation that deny nothing of the standard: "no exceptions", "certificate no. 12". */
export const NO_DENIAL = wordPattern(
  oneOf({
    "not all of it": wordings`
      not (?:currently )?(?:included|covered|part|in|within)\b[^.;]{0,25}\b(?:scope|our|its|their|the current)\b
      \bnot only\b
    `,
    "nothing went wrong": wordings`
      \bno (?:(?:(?:material|significant|major|minor|adverse|critical|open|outstanding|customer|client|personal|card|payment|health|patient|user) )*(?:changes?|exceptions?|findings?|deviations?|non-?conformit(?:y|ies)|observations?|issues|breach(?:es)?|incidents?|data|pii|phi)|additional|extra|longer|doubt)\b
      \bwithout (?:exception|interruption|qualification)s?\b
    `,
    "nothing went wrong, in Danish, Norwegian, Swedish": wordings`
      (?:ingen|inga|utan|uten|uden) (?:avvik|afvig|anmärk|bemærk|anmerk|avvikelse)\p{L}*
    `,
    "part of a word or number": wordings`
      \bnon-\p{L}+ | \b(?:certificate|registration|cert|reference|ref) no\b | \bno(?:\.|:)?\s*\d
    `,
  }),
);

/** "… is not planned", "out of scope": said after the standard. */
export const NOT_PLANNED_AFTER =
  /^[^.;,]{0,40}(?:\bnot\b|n['’]t)\s(?:currently |yet |presently |been |something |really )*(?:planned|scheduled|a priority|(?:being )?pursu\p{L}+|seeking|on (?:the|our) roadmap|budgeted|foreseen)(?!\p{L})|^[^.;,]{0,30}\bout of scope\b/iu;

/** "We don't have any certifications such as": any kind of them, so this one too. */
export const WE_HAVE_NOT =
  /[:,]\s*no (?:valid |current |formal )?$|(?<!\p{L})we (?:currently |presently |also )?(?:do not|don['’]t|do n['’]t|cannot|have not|haven['’]t)(?: currently| yet| presently)? (?:have|hold|possess|obtained|carry|maintain|completed|undergone|achieved|received|had)(?: (?:any|yet))?(?: [\p{L}-]+){0,3}(?: such as| like|,? including)?[\s(:]*(?:an? )?(?:[\s,]+(?:or|and|nor)\s+)?$/iu;

/** "… showing that Tessera does not hold a": said outright, whatever stands before it. */
export const HAS_NOT =
  /(?<!\p{L})(?:does|did|do)(?: not|n['’]t) (?:currently |presently )?(?:hold|have|possess|maintain)\s(?:an?\s|any\s|the\s)?(?:valid\s|current\s)?[\s,]*(?:(?:or|and|nor)\s)?(?:an?\s)?$/iu;

/** "No ISO 27001, SOC 2 or equivalent certification": what is denied goes on to whatever is like it. */
export const OR_THE_LIKE_AFTER =
  /^[\s,]*(?:or|nor|and)\s(?:an?y?\s)?(?:equivalent|comparable|similar|other)(?!\p{L})/iu;

/** "✗ SOC 2". */
export const CROSSED_BEFORE = /✗[\s:–-]*$/u;

/** "Failed SOC 2", "scrapped the ISO 27001 project". */
export const FAILED_BEFORE =
  /(?<!\p{L})(?:failed|abandoned|cancel?led|scrapped|shelved|rejected)\s(?:(?:the|our|their|its|an?|first|initial)\s)*$/iu;

/** "ISO 27001 instead of SOC 2". */
export const INSTEAD_OF =
  /(?<!\p{L})(?:instead of|in lieu of|rather than|in place of|statt|anstelle von|au lieu d['’e]\s?|en lugar de|en vez de|em vez de|invece d[ei]\p{L}*|in plaats van)\s(?:an? |the |our )?$/iu;
