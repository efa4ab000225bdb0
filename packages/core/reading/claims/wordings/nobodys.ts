import { oneOf, wordings } from "../../text/wordings.ts";

/** "SOC 2: yes / no": a choice that is offered and not made. */
export const CHOICE =
  /(?<!\p{L})(?:yes|y)\s?(?:\/|\||☐|or)\s?(?:no|n)(?!\p{L})|☐\s*(?:yes|no|n\/a)(?!\p{L})|\(\s*y\s*\/\s*n\s*\)/iu;

/**
 * "Please send your latest SOC 2 report, pen test results and ISO 27001 certificate": all of it is asked for. Who
 * offers "our report" in return for something says to have one.
 */
export const REQUEST = new RegExp(
  String.raw`^\W*(?:${oneOf({
    English: wordings`
      (?:(?:could|can|would|will) you )?(?:please|kindly) (?:also )?(?:send|provide|share|forward|submit|supply|furnish|upload|return|attach|enclose|e-?mail|include|give|list)
      (?:could|can|would|will) you (?:also )?(?:send|provide|share|forward|submit|supply|furnish|upload|attach|e-?mail)
      (?:send|forward|e-?mail) (?:us|me|over) (?:your|the|a|any|all|copies)
    `,
    German: wordings`
      bitte (?:senden|schicken|übermitteln|stellen|reichen|legen|laden|fügen|nennen) sie
      (?:wir bitten|ich bitte) (?:sie )?um
    `,
    French: wordings`
      (?:merci|prière) de (?:bien vouloir )?(?:nous |me )?(?:envoyer|transmettre|fournir|communiquer|joindre|adresser)
      veuillez (?:nous |me )?(?:envoyer|transmettre|fournir|communiquer|joindre|adresser)
    `,
    "Spanish and Portuguese": wordings`
      por favor,? (?:env[íi]e(?:nos|n|m)?|envíenos|proporcione|facilite|adjunte|comparta|remita|forneça|anexe|compartilhe|nos envie|queira enviar)
    `,
    Italian: wordings`
      (?:si prega di|vi preghiamo di|la preghiamo di) (?:inviare|inviarci|fornire|fornirci|allegare|trasmettere)
    `,
    Dutch: wordings`
      (?:gelieve|graag) (?:ons )?(?:uw|de|het|een) .{0,60}(?:te )?(?:sturen|zenden|bezorgen|ontvangen|aanleveren)
    `,
  })})(?!\p{L})(?!.*(?<!\p{L})(?:our|unsere[nmrs]?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze?) )`,
  "iu",
);

/** "{ done: false, item: … }": what has not been reached. */
export const NOT_DONE =
  /(?<!\p{L})(?:done|completed?|checked|achieved|obtained|fulfilled|met|passed|implemented|in ?place)["']?\s*[:=]\s*(?:false|no|0)(?![\p{L}\d])/iu;

/** "Example answer: …": a sentence that opens as one to copy. */
export const EXAMPLE =
  /^\W*(?!for example,)(?:(?:for )?examples?(?: (?:answer|response|wording|statement|text|reply))?|e\.g\.|(?:sample|model)(?: \p{L}+)?|template|suggested (?:answer|response|wording)|(?:good|bad|strong|weak|ideal|acceptable|expected) (?:answer|response|evidence)s?|akzeptable antwort(?:en)?|korrekte formulierung|formulation correcte|frase correcta|frase correta|akceptowaln\p{L}+ odpowied\p{L}+|réponses? acceptables?|respuestas? aceptables?|respostas? aceit[áa]ve(?:l|is)|rispost[ae] accettabil[ei]|red flags?|hint|tip|hypothetical(?:ly)?)(?=\s*[:,("“—–-])/iu;

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

/** "RT-05: ISO 27001 certificate in force": a requirement by its number, and nothing that says who meets it. */
export const REQUIREMENT_BY_NUMBER =
  /^\W*(?:REQ|RQ|RT|RF|RNF|NFR|FR|TR|EX|EXI|EG|ET|MR|SR|R|E)[-_.]?\d{1,4}(?![\p{L}\d.])(?!.*(?:✓|(?<!\p{L})(?:we|our|is|are|has|have|holds?|yes|met|held|compl(?:y|ies|iant|ied)|fulfilled|provided|attached|oui|sí|sim|ja|nous|nos|notre|nuestr[oa]s?|noss[oa]s?|wir|unser\p{L}*|20\d\d)(?!\p{L})))/u;

/** "We have requested their SOC 2 report": we have asked, and nobody has answered. */
export const ASKED_OF_THEM =
  /(?<!\p{L})(?:we|i|team|procurement|infosec|legal)\s(?:(?:have|has|had|are|am|is|still|already|again)\s)*(?:requested|asked for|chased?(?: for)?|chasing|requesting|need|needs)\s(?:(?:to see|the|their|its|an?|any|copy of|latest|current|valid|updated|new)\s)*(?:SOC|ISO)(?!.*(?<!\p{L})(?:received|obtained|got|provided|attached|on file|sent us)(?!\p{L}))/iu;

/** "We audited the supplier against ISO 27001": our own look, and no certificate. */
export const AUDITED_BY_US =
  /(?<!\p{L})(?:we|our team|infosec|internal audit)\s(?:have\s|has\s)?(?:audited|assessed|reviewed|evaluated)\s(?:the|this|our|their)\s(?:[\p{L}-]+\s)?(?:supplier|vendor|provider|company|processor)s?\s(?:against|to|for)|(?<!\p{L})(?:supplier|vendor|provider)\s(?:was\s|is\s|has been\s)?(?:audited|assessed|reviewed|evaluated)\s(?:against|to)\s.{0,40}\sby (?:us|our|internal)/iu;

/** Whoever conducts such audits sells them. */
export const SELLS_AUDITS =
  /(?<!\p{L})(?:conduct|perform|deliver|provide)s?\s(?:the\s|an?\s|your\s)?(?:actual\s|formal\s)?(?:SOC(?: [12])?|ISO 27001)\s(?:certification\s)?audits?,? and (?:deliver|issue)|(?<!\p{L})education regarding\s/iu;
