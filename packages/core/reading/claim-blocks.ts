import { SPEAKS_OF_US } from "./claim-words.ts";
import { OF_NOBODY_IN_EAST_ASIAN } from "./east-asian-words.ts";
import { isGeneric } from "./said-in-general.ts";
import { wordPattern } from "./word-pattern.ts";

/**
 * Words with which a sentence speaks of a standard and claims nothing: demands on others, conditions,
 * definitions, help for customers, courses and job adverts.
 */

const BLOCKED_BEFORE = wordPattern(
  "(?:" +
    [
      "(?:vendors|suppliers|providers|partners|contractors) (?:are|is) (?:expected|required|asked) to",
      "se requieren?|requier(?:e|en)|requerid[oa]s?|requerimos|se exigen?|exig(?:e|en|ences?|és?|ée?s?|ido|ida)|requis(?:es)?|requisit[oi]s?|verlangt|verlangen|erforderlich|gefordert|vereist(?:en)?|eis(?:t|en)|richied(?:e|ono)|richiest[oaie]|wymaga\\p{L}*|kräver|kræver|krever|necess[áa]ri[oa]s?|nécessaires?|notwendig|benötig\\p{L}+|nodig",
      "recommend(?:s|ed)?|recomendamos|recomienda|recommandons|empfehlen|empfiehlt|raccomandiamo|aanbevolen",
      "alternative(?:ly)?(?=\\s*[:,])|not an? [\\p{L}-]+ like|right to (?:inspect|audit|review|request|receive|verify)|invents?|invented|fabricat\\p{L}+|hallucinat\\p{L}+|(?:claims?|phrases?|wording|language) (?:like|such as)|same as|avoid|(?:never|do not|don['’]t) (?:say|write|state|use|imply|advertise)",
      "muss|müssen|soll|sollen|sollte|doit|doivent|devra|deberá|deberán|debe|deben|deve|devem|deverá|devono|moet|moeten|ska|skall|skal|musi",
      "beraten|beratung|einführung|conseil|accompagn\\p{L}+|asesor\\p{L}+|consultor\\p{L}+|consulenza",
      "(?:not|never|n['’]t) (?:yet )?(?:respond|repl|answer|react)\\p{L}*|no (?:information|mention|details|reference)s?|evaluation criteria|criteria|scoring|competitors?|unlike|compared (?:to|with)|accepted (?:evidence|certifications?)|equivalent to|mapping|mapped from|mappings?|crosswalk|control mapping|types of|kinds of|(?:where|when|whenever) (?:(?:an?|the|your|any) )?(?:vendors?|suppliers?|organi[sz]ations?|company|providers?|third party|processors?|customers?|controllers?|contractors?)|accredited to (?:issue|certify|audit|provide)|(?<!our )certification body (?:for|accredited)|deploy in your|in your own",
      "(?:had|were|should) (?:we|it|they|the (?:vendor|supplier|company))(?= )|if|unless|whether|would|could|may|might|must|should|shall(?! (?:maintain|continue|remain))|ought",
      "needs?|required?|requires|requiring|requirements?|mandatory|mandates?|prefer(?:red|ence|s|ably)?|ideally|looking for|wants?|asks?|asked|asking|demands?|demanding|expects? (?:all |our |its )?(?:vendors|suppliers|providers|partners)",
      "to-?do|next steps?|action items?|backlog|wish ?list|nice to have|gaps?(?=\\s*:)|open items?|how to|how do|how(?= \\p{L}+ (?:got|became|achieved|passed|earned|obtained))|what is|what are|why|learn|understand(?:ing)?|guide to|introduction to|overview of|versus|vs|difference between",
      "(?:training|consult(?:ing|ants?|ancy)|advisory|advisors?)(?!['’]?s?\\s(?:is|has|holds|maintains|was|achieved|received|obtained|Ltd|LLC|LLP|GmbH|Inc|Group|AG|BV)(?!\\p{L}))",
      "(?:^|our )services(?= ?:)|experience (?:with|in|of)|experienced in|knowledge of|familiar(?:ity)? with|expertise in|background in|trained|courses?|advis(?:e|es|ing)|templates?|checklists?|toolkits?|blog|webinar|e-?book",
      "means|defined|refers? to|known as|i\\.e\\.|for example|e\\.g\\.|imagine|suppose|evaluat(?:e|es|ing) (?:vendors|suppliers|whether)|choose|select|ensure (?:that )?(?:your|all|any)|verify|check|ask",
      "customers?['’]|clients?['’]|customers?['’]s|client['’]s|(?:an?|your|the client) organi[sz]ation['’]s|organi[sz]ations['’]|someone|anyone|others",
    ].join("|") +
    String.raw`)(?![\p{L}\p{N}])`,
);

/** Help for others; a list of one's own certifications may follow it all the same. */
const HELPING_BEFORE = wordPattern(
  "(?:" +
    "(?:helps?|helping|assists?|assisting)(?= (?:you|your|our (?:customers|clients|users)|an?|the|them|customers|clients|organi[sz]ations|companies|businesses|teams|users|startups|with|in|to|achieve|meet|comply|get|obtain|prepare|maintain|satisfy)(?![\\p{L}]))|enabl(?:e|es|ing)|lets?(?! (?:our|the|its) )|allow(?:s|ing)?(?! (?:our|the|its) )|guid(?:e|es|ing)|prepar(?:e|es|ing) (?:you|companies|organi[sz]ations|customers|clients|businesses|startups)|supports?(?= (?:compliance|audits?|certification|evidence|you|your|an?|the|customers?|clients?|organi[sz]ations?))|supporting|facilitat(?:e|es|ing)|simplif(?:y|ies|ying)|automat(?:e|es|ing|ed)|streamlin(?:e|es|ing)|accelerat(?:e|es|ing)" +
    String.raw`)(?![\p{L}\p{N}])`,
);
const OWN_LIST_BEFORE =
  /(?<!\p{L})with (?:(?:our|industry|recogni[sz]ed|leading|global|key|[\p{L}-]+-standard)\s)*(?:certifications?|attestations?|accreditations?)(?: and \p{L}+)?,? (?:including|such as|like)\s/iu;

/** "The supplier shall hold": what a contract demands of whoever signs it. */
const DEMANDED_OF_ROLE = wordPattern(
  String.raw`(?:vendors?|suppliers?|contractors?|sub-?contractors?|service providers?|providers?|(?:data )?processors?|third[- ]part(?:y|ies)|bidders?|tenderers?|respondents?|applicants?|partners?)\s+(?:shall|will|must|should|agrees? to|undertakes? to|(?:is|are) (?:required|obliged|expected) to)(?!\p{L})`,
);

/** "organisations with ISO 27001", "companies that have a SOC 2": nobody in particular. */
const ANYBODY_BEFORE = wordPattern(
  String.raw`(?:(?<!our )organi[sz]ations|companies|businesses|enterprises|customers|clients|firms|users|start-?ups|competitors|(?:most|many|any|every|some|several|other)(?! (?:recent|current|up-to-date))|vendors|suppliers|candidates|auditors)(?![\p{L}\p{N}])(?:\s+[\p{L}-]+){0,7}\s*$`,
);

const YOURS_BEFORE = wordPattern(
  String.raw`(?:your|yours|you (?:have|hold|get|need|become|are))(?:\s+[\p{L}-]+){0,4}\s*$|you (?:cannot|can['’]t|can not|must|need to|should)(?:\s+[\p{L}\d-]+){0,12}\s*$`,
);

const BLOCKED_AFTER =
  /^[\s)–-]*(?:type\s\S+\s)?(?:(?:compliance|certification|audit)\s)?(?:(?:preparation|readiness|consulting|advisory|implementation)\s(?:services?|support|packages?|workshops?|programmes?)|requirements? (?:for|of|to|are|is)|consult\w*|tbd|tba|tbc|to be determined|unknown|unclear|unsure|n\/a|(?:certified|compliant|accredited|audited|ready)\s(?:\p{L}+\s)?(?:companies|organi[sz]ations|businesses|customers|clients|enterprises|firms|users|professionals|staff|employees|people)|(?:\p{L}+\s)?(?:training|courses?|workshops?|webinars?)|annex|clause|control [a-z]\.?\d|a\.\d|cc\d|c1\.\d|a1\.\d|pi1|implementation (?:guide|service|support|consult)\p{L}*|documentation|program(?:me)? (?:manager|lead|owner)|(?:reports?|certificates?|certifications?)\s(?:is|are|from|for|of|by|will be|must be)?\s?(?:reviewed |collected |obtained |requested |required |provided )?(?:\p{L}+ )?(?:from|for|of|by) (?:each|all|every|any|critical|our critical|high-risk|key|new) (?:\p{L}+ )?(?:vendors?|suppliers?|third[- ]part\p{L}+|providers?|sub-?processors?)|lead (?:auditor|implementer)|internal auditor|auditors?|implementers?|made (?:easy|simple)|in (?:weeks|days|minutes|months)|as code|dashboards?|polic(?:y|ies) packs?|librar(?:y|ies)|controls? (?:librar(?:y|ies)|sets?|mappings?|frameworks?)|modules?|(?:audits?|examinations?|assessments?|reports?|certifications?) (?:of|for) (?:(?:\p{L}|-|\d)+ ){0,2}(?:companies|clients|customers|organi[sz]ations|businesses|start-?ups|firms|teams)|checklists?|templates?|toolkits?|guides?|handbook|automation|software|solutions?|services|platform|tools?|experts?|specialists?|professionals?|explained|overview|faqs?|for (?:beginners|startups|dummies)|vs|is (?:an?|the|one of|not (?:a|an|the)|about|based|designed|intended|mandatory|required|important)|are (?:an?|the|based|designed|intended|important|used)|means|refers|stands for|defines?|specif(?:y|ies)|names (?:an?|the|no)|mandates?|prescribes?|expects?|dictates?|guarantees?|requires?|sets? out|describes|was (?:developed|created|introduced|published)|evaluates?|focus(?:es)?|helps?|or (?:an? )?(?:equivalent|comparable|similar|other)|(?:is |are )?(?:preferred|required|mandatory|desirable|desired|a plus|an advantage|needed|recommended|optional)|must|should|would|could|may|might|can help)(?![\p{L}\p{N}])/iu;

/** "SOC 2 report requested", "ISO 27001: must have": it is asked for. */
const ASKED_FOR_AFTER =
  /^[\s)–-]*(?:type\s\S+\s)?(?:(?:reports?|certificates?|certs?|certifications?|attestations?)\s)?(?:(?:(?:has|have) been |was |were |is |are |being )?(?:requested|sought|chased)(?!.*(?:received|obtained|provided))|[:|]?\s?(?:must|should)[- ]have)(?!\p{L})/iu;

/** "… reviews vendor SOC 2 reports": those of whoever supplies it. */
const REPORTS_OF_MANY =
  /(?<!(?:our|its|their)\s)(?<!\p{L})(?:vendors?|suppliers?|third[- ]part(?:y|ies)|sub-?processors?|providers?)['’]?\s(?:annual\s|current\s)?$/iu;
const MANY_AFTER =
  /^\s*(?:type\s\S+\s)?(?:\p{L}+\s)?(?:reports|certificates|certifications|attestations)(?!\p{L})/iu;

/** "SOC 2 report less than 12 months old": how new it would have to be. */
const RECENT_ENOUGH =
  /^[\s)–-]*(?:type\s\S+\s)?(?:(?:reports?|certificates?)\s)?(?:(?:that is|which is|dated)\s)?(?:less than|not? (?:older|more) than|within the (?:last|past)|de moins de|datant de moins de|nicht älter als|con menos de|com menos de|non più vecchi\p{L}* di|niet ouder dan)\s\S+\s(?:months?|years?|mois|ans?|monate|jahre?|meses|años?|anos?|mesi|ann[oi]|maanden|jaar)(?!\p{L})/iu;

/** "ISO 27001 – obtained quote", "completed training": something else about it is done. */
const WORKED_AT_AFTER =
  /^[\s)®™:,."(–—/-]*(?:type\s\S+\s)?(?:achieved|completed?|obtained|received|passed|collected|reviewed|renewed|held|issued)\s(?:(?:an?|the|our|its|all|most)\s)?(?:quot(?:es?|ations?)|proposals?|train\p{L}+|contracts?|kick-?off|internal|gap|self|questionnaires?|polic(?:y|ies)|risk|readiness|awareness|documentation|drafts?|mock|stage|phase|workshops?|to(?=\s)|(?:first|initial)\s(?:audit|assessment|phase|stage|draft))(?!\p{L})/iu;

/** "SOC 2 (CC6.1, CC6.3)", "ISO 27001 A.8.24": single controls of it. */
const CRITERIA_AFTER = /^[\s(:–/-]*(?:CC\d|A\.?\d{1,2}\.\d|C1\.\d|A1\.\d|PI1|P\d\.\d|Annex A|§)/u;

/** "request a copy of our SOC 2 report": asking for it supposes that it exists. */
const COPY_BEFORE = wordPattern(
  String.raw`(?:copy of|copies of|access(?: to)?|request(?:ing|s)?|obtain(?:ing)?|download(?:ing)?|review|view|see|read|receive|provide|share|refer to|consult|get)(?:\s+(?:you |with |a copy of |copies of |to )*)(?:(?:the|a)\s+(?:full|latest|current|complete|most recent)|our|the|its|their|this|\S+['’]s?)\s+(?:[\p{L}-]+\s+){0,3}$`,
);

/** "Complies with the requirements of": they are met, and asked of nobody. */
const MEETS_REQUIREMENTS = wordPattern(
  String.raw`(?:meet(?:s|ing)?|met|fulfil(?:l?s|led|ling|l)?|compl(?:y|ies|ied|ying) with|conform(?:s|ing|ed)? (?:to|with)|satisf(?:y|ies|ied|ying)|(?:in )?(?:accordance|conformity|compliance|line) with|aligned (?:with|to)|according to|against) (?:all |the )*(?:applicable |relevant )?requirements (?:of|set out in|laid down in|in)(?!\p{L})`,
);

/** "Refer to our trust center for the latest". */
const SHOWN_AT = wordPattern(
  String.raw`(?:refer to|see|visit|consult|check|via|through|on|in|at)\s(?:our|the)\s(?:[\p{L}-]+\s){0,2}(?:cent(?:er|re)|portal|page|site|website|hub|room)\s(?:for|to (?:get|download|access|request|view|see|obtain))\s(?:our|the|a copy of(?: our| the)?)\s(?:(?:full|latest|current|most recent|complete)\s)*$`,
);

/** What the customer needs, said before what the vendor has. */
const COMPLIANCE_NEEDS = wordPattern(
  String.raw`your (?:[\p{L}-]+\s)?(?:compliance |security )?(?:requirements|needs)(?!\p{L})`,
);

const DOCUMENT_AFTER =
  /^[\s)®–-]*(?:type\s\S+\s)?(?:\p{L}+\s){0,2}?(?:reports?|certificates?|attestations?|certifications?|audit)(?![\p{L}])/iu;

/** "Review the SOC 2 report", "Attach …": an instruction or an item of a list of things to do. */
const TELLS_TO =
  /^(?:[^:]{0,40}:\s*)?[^\p{L}]*(?:please\s+)?(?:review|request(?:ed|ing)?|chas(?:e|ed|ing)|follow(?:ed|ing)? up (?:on|about|for)|remind(?:ed)? (?:for|of|about)|obtain|attach|provide|upload|submit|ensure|verify|check|confirm|collect|get|ask|add|complete|share|send|schedule|become|stay|meet|track|monitor|demonstrate|generate|prove|show|accelerate|automate|simplify|map|enable|learn|discover|explore|read|speed up|comply|achieve|prepare|draft|publish|describe|list|include|consider|evaluate|assess|insert|state|indicate|select)(?!\p{L})(?!\s*[:–-])/iu;
const OWN_DOCUMENT = /(?<!\p{L})our(?!\p{L})|\p{L}['’]s(?!\p{L})/iu;

/** "… must provide a current": asking for a copy supposes nothing when it is a demand. */
const DEMANDED_TO_SHOW = wordPattern(
  String.raw`(?:must|shall|should|required to|expected to|obliged to|asked to)\s(?:\p{L}+\s){0,3}(?:provide|furnish|submit|share|supply|produce|present|have|hold|maintain|be|obtain|demonstrate|make available|possess|undergo|deliver)(?!\p{L})`,
);

/** "Has obtained, and shall maintain": what is promised is to keep what is there. */
const HAS_AND_WILL_KEEP = wordPattern(
  String.raw`(?:has|have)\s(?:already\s)?(?:obtained|achieved|received|completed|attained),?\sand\s(?:shall|will|agrees? to|undertakes? to)\s(?:continue to\s)?(?:maintain|keep|renew|hold)(?!\p{L})`,
);

/** "Joins a select group of companies that have earned": one of them now. */
const JOINS_OTHERS = wordPattern(
  String.raw`(?:joins?|joined|joining|among|one of)\s(?:[\p{L}-]+\s){0,5}(?:of|the)\s(?:[\p{L}-]+\s)?(?:companies|organi[sz]ations|firms|vendors|businesses|providers)(?!\p{L})`,
);

/** Whether the words around a mention keep it from being a claim of the one who speaks. */
export function claimsNothing(said: string, after: string): boolean {
  const before = JOINS_OTHERS.without(HAS_AND_WILL_KEEP.without(said));
  if (DEMANDED_TO_SHOW.test(before) || isGeneric(before, after)) return true;
  if (TELLS_TO.test(before) && !OWN_DOCUMENT.test(before)) return true;
  if (asksForCopy(before, after)) return false;
  return (
    (HELPING_BEFORE.test(before) && !OWN_LIST_BEFORE.test(before)) ||
    BLOCKED_BEFORE.test(COMPLIANCE_NEEDS.without(MEETS_REQUIREMENTS.without(before))) ||
    ANYBODY_BEFORE.test(before) ||
    DEMANDED_OF_ROLE.test(before) ||
    YOURS_BEFORE.test(before) ||
    BLOCKED_AFTER.test(after) ||
    ASKED_FOR_AFTER.test(after) ||
    WORKED_AT_AFTER.test(after) ||
    (REPORTS_OF_MANY.test(before) && MANY_AFTER.test(after)) ||
    (RECENT_ENOUGH.test(after) && !SPEAKS_OF_US.test(before)) ||
    OF_NOBODY_IN_EAST_ASIAN.test(before) ||
    OF_NOBODY_IN_EAST_ASIAN.test(after) ||
    CRITERIA_AFTER.test(after)
  );
}

/** Whether the words offer a copy of, or access to, the document itself. */
export function asksForCopy(before: string, after: string): boolean {
  return (COPY_BEFORE.test(before) || SHOWN_AT.test(before)) && DOCUMENT_AFTER.test(after);
}

const DEFINES =
  /(?<!which|that|this|it)["“”'*]?\s(?:shall mean|refers to|is defined as|has the meaning)\s|["“”'*]\smeans\s/u;
/** "ISO 27001 means …" defines it; "our hosting model means … we hold no SOC 2" does not. */
const STANDARD_MEANS =
  /(?:ISO|SOC|certif|report|attest)[^.;]{0,60}(?<!which|that|this|it)\smeans\s/iu;

/** A contract's definition: "“ISO 27001 Certification” means …". */
export function isDefinition(sentence: string): boolean {
  return DEFINES.test(sentence) || STANDARD_MEANS.test(sentence);
}

const PERSONAL =
  /^\W*(?:he|she|i (?:am|have|hold|led|was|work))\s|(?<![\p{L}\p{N}])(?:lead (?:auditor|implementer)s?|(?:ingenier[oa]|engenheir[oa]|ingénieure?|licenciad[oa]|técnic[oa]|analista)s?(?= (?:de|en|em|in|com|con)(?!\p{L}))|27001 (?:LA|LI)(?!\p{L})|auditor(?:es)? (?:líder|jefe|interno)s?|leitende\p{L}* auditor\p{L}*|auditeur\p{L}* principa\p{L}+|internal auditors?|certified (?:professionals?|auditors?|staff|engineers?|consultants?|personnel|employees|individuals|experts?)|(?:team|staff|employees|personnel|ciso|consultants?|engineers|professionals|auditors|experts)(?: members?)?\s+(?:is|are|holds?|have|has|with|who are)|pecb|irca|cissp|cism|cisa|crisc|ccsp|perscert|m\.?sc|b\.?sc|ph\.?d|mba|information security officer(?=\s*[-–(,:]))(?![\p{L}\p{N}])/iu;

/** Whether the clause speaks of what people are qualified for. */
export function isPersonal(clause: string): boolean {
  return PERSONAL.test(clause);
}
