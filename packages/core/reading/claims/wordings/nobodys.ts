/** "SOC 2: yes / no": a choice that is offered and not made. */
export const CHOICE =
  /(?<!\p{L})(?:yes|y)\s?(?:\/|\||☐|or)\s?(?:no|n)(?!\p{L})|☐\s*(?:yes|no|n\/a)(?!\p{L})|\(\s*y\s*\/\s*n\s*\)/iu;

/** "Example answer: …": a sentence that opens as one to copy. */
export const EXAMPLE =
  /^\W*(?:(?:for )?examples?(?: (?:answer|response|wording|statement|text|reply))?|e\.g\.|(?:sample|model)(?: \p{L}+)?|template|suggested (?:answer|response|wording)|(?:good|bad|strong|weak|ideal|acceptable|expected) (?:answer|response|evidence)s?|akzeptable antwort(?:en)?|korrekte formulierung|formulation correcte|frase correcta|frase correta|akceptowaln\p{L}+ odpowied\p{L}+|réponses? acceptables?|respuestas? aceptables?|respostas? aceit[áa]ve(?:l|is)|rispost[ae] accettabil[ei]|red flags?|hint|tip|hypothetical(?:ly)?)(?=\s*[:,("“—–-])/iu;

/** An advert for a job, in which the reader does the work. */
export const ADVERT =
  /(?<!\p{L})(?:you (?:will|['’]ll) (?:own|lead|manage|drive|run|support|work|help|maintain|be responsible|coordinate|oversee|build)|you['’]ll (?:own|lead|manage|drive|run|support|work|help|maintain|coordinate|oversee|build)|responsibilities|the (?:ideal|successful) candidate|key duties|job description|we(?: a|['’])re hiring|years of experience|\d\+ years)(?!\p{L})/iu;

/** "Tags: …", "See also: …": a list of names. */
export const LABELS =
  /^\W*(?:key|legend|abbreviations|tags?|keywords?|topics?|labels?|hashtags?|see also|(?:policy |control )?references?|legal basis|related(?: topics)?|glossary|agenda|contents)\s*:|^\s*(?:#\w+\s+){2,}/iu;

/** "Support SOC 2 audits": what somebody in a job has to do. */
export const TASK_OF_ROLE =
  /^\W*(?:maintain|support|lead|manage|own|drive|coordinate|oversee|assist|conduct|perform|ensure)(?:ing)? .*(?:documentation|audits|programme?s?|initiatives|efforts|activities)\W*$/iu;

/** "Led the SOC 2 audit response": what somebody did in a job. */
export const RECORD_OF_A_CAREER =
  /^\W*(?:led|managed|authored|supported|spearheaded|oversaw|drove|coordinated|directed|orchestrated|architected|championed)\s(?!to\b|by\b)/iu;

/** Whoever conducts such audits sells them. */
export const SELLS_AUDITS =
  /(?<!\p{L})(?:conduct|perform|deliver|provide)s?\s(?:the\s|an?\s|your\s)?(?:actual\s|formal\s)?(?:SOC(?: [12])?|ISO 27001)\s(?:certification\s)?audits?,? and (?:deliver|issue)|(?<!\p{L})education regarding\s/iu;
