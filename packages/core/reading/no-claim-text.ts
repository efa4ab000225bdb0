import { isOfSomebodyUnnamed } from "./somebody-unnamed.ts";

/**
 * Texts and sentences that name a standard and are nobody's statement: forms to fill in, choices to
 * tick, examples, rows of headings, program code.
 */

const BLANK =
  /_{3,}|[[{<(][^\]}>)\n]{0,40}(?:fill-?in|to be filled|placeholder)(?!\p{L})|\{\{|\{\s?\p{L}[\p{L} _/-]{0,30}\}|(?:replace|fill in|substitute|overwrite) (?:this |it )?with your (?:own )?|(?<!\p{L})(?:Sample|Example) Company(?!\p{L})|(?<!\p{L})(?:is|has|does|are|have|do)\s?\/\s?(?:is|has|does|are|have|do) not(?!\p{L})|\$\{|%[A-Z_]{3,}%|[[<«](?:\s*(?:insert|enter|your|the|our|name of|select|choose)\s[^\]>»\n]{2,40}|[^\]>»\n@/=]{0,25}?(?:company|vendor|organi[sz]ation|organisation|client|customer|supplier|contractor|processor|service provider|auditor|audit firm|cpa firm|certification body|registrar|organizzazione|azienda|empresa|entreprise|unternehmen|organización|organização|legal entity|product)(?:[ _-]?(?:name|legal name))?\s*)[\]>»](?!\()/iu;

/** Whether a text as written holds blanks that are there to be filled in. */
export function isTemplate(raw: string): boolean {
  return MAY_BE_BLANK.test(raw) && BLANK.test(raw);
}

const MAY_BE_BLANK = /[_{[<«%(]|with your|company|\/\s?(?:is|has|does|are|have|do) not/iu;

const PROGRAM =
  /^\s*(?:export\s+)?(?:const|let|var|enum|import|from|return|function|def|class|type|interface)\s+[\w{*]+.*[=({;:]|\b(?:const|let|var)\s+\w+\s*=|=>\s*[{("']|^\W*\w+_\w+\s*[:=]\s*(?:bool|str|boolean|string|true|false)\b/imu;

/** Whether a text is program code: a list of names in it is data. */
export function isProgram(raw: string): boolean {
  return /[=({;]|: ?bool/u.test(raw) && PROGRAM.test(raw);
}

const CHOICE =
  /(?<!\p{L})(?:yes|y)\s?(?:\/|\||☐|or)\s?(?:no|n)(?!\p{L})|☐\s*(?:yes|no|n\/a)(?!\p{L})|\(\s*y\s*\/\s*n\s*\)/iu;

const OPEN_CHOICE =
  /^[\s\p{P}]*(?:yes|y|[✅✓✔☑]\ufe0f?)\s*(?:\/|\||or)\s*(?:no|n|[❌✗✘]\ufe0f?)[\s\p{P}]*$/iu;

/** Whether a text is nothing but the choice that a form offers: "yes or no", "Y / N?". */
export function isOpenChoice(raw: string): boolean {
  return OPEN_CHOICE.test(raw);
}

const EXAMPLE =
  /^\W*(?:(?:for )?examples?(?: (?:answer|response|wording|statement|text|reply))?|e\.g\.|(?:sample|model)(?: \p{L}+)?|template|suggested (?:answer|response|wording)|good answer|bad answer|red flags?|hint|tip|hypothetical(?:ly)?)(?=\s*[:,("“—–-])/iu;

const ADVERT =
  /(?<!\p{L})(?:you (?:will|['’]ll) (?:own|lead|manage|drive|run|support|work|help|maintain|be responsible|coordinate|oversee|build)|you['’]ll (?:own|lead|manage|drive|run|support|work|help|maintain|coordinate|oversee|build)|responsibilities|the (?:ideal|successful) candidate|key duties|job description|we(?: a|['’])re hiring|years of experience|\d\+ years)(?!\p{L})/iu;

const LABELS =
  /^\W*(?:key|legend|abbreviations|tags?|keywords?|topics?|labels?|hashtags?|see also|(?:policy |control )?references?|legal basis|related(?: topics)?|glossary|agenda|contents)\s*:|^\s*(?:#\w+\s+){2,}/iu;

const DOUBT =
  /(?<!\p{L})(?:i think|i believe|not sure|unsure|apparently|allegedly|reportedly|presumably|supposedly|maybe|perhaps|probably|someone (?:said|told))(?!\p{L})/iu;
/** A tale of somebody else's. */
const SUCCESS_STORY =
  /^\W*(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|testimonial|congratulations to (?:our|all))(?!\p{L})|(?<!\p{L})(?:passed|achieved|obtained|earned|got|completed)(?!\p{L}).*(?<!\p{L})(?:thanks to|with (?:the )?help (?:of|from)|with our help)(?!\p{L})/iu;

const TASK_OF_ROLE =
  /^\W*(?:maintain|support|lead|manage|own|drive|coordinate|oversee|assist|conduct|perform|ensure)(?:ing)? .*(?:documentation|audits|programme?s?|initiatives|efforts|activities)\W*$/iu;

/** "Led the SOC 2 audit response": what somebody did in a job. */
const RECORD_OF_A_CAREER =
  /^\W*(?:led|managed|authored|supported|spearheaded|oversaw|drove|coordinated|directed|orchestrated|architected|championed)\s(?!to\b|by\b)/iu;

/** Whoever conducts such audits sells them. */
const SELLS_AUDITS =
  /(?<!\p{L})(?:conduct|perform|deliver|provide)s?\s(?:the\s|an?\s|your\s)?(?:actual\s|formal\s)?(?:SOC(?: [12])?|ISO 27001)\s(?:certification\s)?audits?,? and (?:deliver|issue)|(?<!\p{L})education regarding\s/iu;

const HEADING_CELL =
  /^\s*(?:controls?(?: (?:id|area|name))?|requirements?|frameworks?|standards?|domains?|criteri(?:a|on)|categor(?:y|ies)|clauses?|features?|topics?|polic(?:y|ies)|articles?|vendors?|providers?|services?|suppliers?|sub-?processors?|compan(?:y|ies)|names?|locations?|regions?|tools?|products?|plans?|certifications?|questions?|aspects?|areas?|criterion|evidence|risk)\s*$/iu;
const STANDARD_CELL =
  /^\s*(?:(?:ISO|SOC|PCI|HIPAA|GDPR|NIST|HITRUST|CIS|FedRAMP|CSA|TISAX|C5|DORA|NIS|COBIT|SSAE|ISAE)[\p{L}\p{N}\s/:.-]{0,25})\s*$/u;
const PLAIN_CELL = /^\s*(?:[\p{L}/ ]{1,25})?\s*$/u;

/** "| Control | ISO 27001 | SOC 2 |": the row that names the columns. */
function isHeadingRow(sentence: string): boolean {
  if (!sentence.includes("|")) return false;
  const cells = sentence.split("|").filter((cell) => cell.trim() !== "");
  const [first = ""] = cells;
  return (
    cells.length > 1 &&
    HEADING_CELL.test(first) &&
    cells.slice(1).every((cell) => STANDARD_CELL.test(cell) || PLAIN_CELL.test(cell))
  );
}

const FEATURE_HEADING =
  /(?:supported|coverage|mapped|automated|templates?|integrations?|included in|number of controls)\s*(?:\||$)/iu;

/** "| Framework | Supported |": what follows is what a product can do. */
export function headsFeatures(sentence: string): boolean {
  return isHeadingRow(sentence) && FEATURE_HEADING.test(sentence);
}

/** Whether a sentence, its markup taken away, is an example, a choice, an advert or a heading row. */
export function claimsForNobody(sentence: string): boolean {
  return (
    CHOICE.test(sentence) ||
    EXAMPLE.test(sentence) ||
    ADVERT.test(sentence) ||
    LABELS.test(sentence) ||
    DOUBT.test(sentence) ||
    SUCCESS_STORY.test(sentence) ||
    TASK_OF_ROLE.test(sentence) ||
    RECORD_OF_A_CAREER.test(sentence) ||
    SELLS_AUDITS.test(sentence) ||
    isOfSomebodyUnnamed(sentence) ||
    isHeadingRow(sentence)
  );
}
