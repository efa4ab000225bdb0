import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

const WORDINGS: WordTable = {
  "help with it": wordings`
    (?:preparation|readiness|consulting|advisory|implementation)\s(?:services?|support|packages?|workshops?|programmes?)
    consult\w* | (?:\p{L}+\s)?(?:training|courses?|workshops?|webinars?)
    implementation (?:guide|service|support|consult)\p{L}*
  `,
  "goods that deal with it": wordings`
    made (?:easy|simple) | in (?:weeks|days|minutes|months) | as code | dashboards?
    polic(?:y|ies) packs? | librar(?:y|ies)
    controls? (?:librar(?:y|ies)|sets?|mappings?|frameworks?) | modules? | checklists?
    templates? | toolkits? | guides? | handbook | automation | software | solutions? | services
    platform | tools?
  `,
  "those who deal with it": wordings`
    program(?:me)? (?:manager|lead|owner) | lead (?:auditor|implementer) | internal auditor
    auditors? | implementers? | experts? | specialists? | professionals?
  `,
  "those who have it": wordings`
    (?:certified|compliant|accredited|audited|ready)\s(?:\p{L}+\s)?(?:companies|organi[sz]ations|businesses|customers|clients|enterprises|firms|users|professionals|staff|employees|people)
    (?:reports?|certificates?|certifications?)\s(?:is|are|from|for|of|by|will be|must be)?\s?(?:reviewed |collected |obtained |requested |required |provided )?(?:\p{L}+ )?(?:from|for|of|by) (?:each|all|every|any|critical|our critical|high-risk|key|new) (?:\p{L}+ )?(?:vendors?|suppliers?|third[- ]part\p{L}+|providers?|sub-?processors?)
    (?:audits?|examinations?|assessments?|reports?|certifications?) (?:of|for) (?:(?:\p{L}|-|\d)+ ){0,2}(?:companies|clients|customers|organi[sz]ations|businesses|start-?ups|firms|teams)
  `,
  "a part of it": wordings`
    annex | clause | control [a-z]\.?\d | a\.\d | cc\d | c1\.\d | a1\.\d | pi1 | documentation
  `,
  "not known": wordings`
    tbd | tba | tbc | to be determined | unknown | unclear | unsure | n\/a
  `,
  explained: wordings`
    explained | overview | faqs? | for (?:beginners|startups|dummies) | vs
  `,
  "what it is": wordings`
    is (?:an?|the|one of|not (?:a|an|the)|about|based|designed|intended|mandatory|required|important)
    are (?:an?|the|based|designed|intended|important|used) | means | refers | stands for
    defines? | specif(?:y|ies) | names (?:an?|the|no) | describes
    was (?:developed|created|introduced|published)
  `,
  "what it does": wordings`
    evaluates? | focus(?:es)? | helps? | can help
  `,
  "how much else it covers": wordings`
    (?:covers?|deckt|copre|couvre|cubre|cobre|dekt) (?:[\p{L}’'.]+ ){0,3}[~≈]?\d+(?:\s?[-–]\s?\d+)?\s?%
  `,
  "what it asks for": wordings`
    requirements? (?:for|of|to|are|is) | mandates? | prescribes? | expects? | dictates?
    guarantees? | requires? | sets? out
  `,
  "asked for": wordings`
    or (?:an? )?(?:equivalent|comparable|similar|other)
    (?:is |are )?(?:preferred|required|mandatory|desirable|desired|a plus|an advantage|needed|recommended|optional)
    must | should | sollten? | müssen | muss | (?:reports?|certificates?) shall(?! (?:remain|continue))
  `,
  possible: wordings`
    would | could | may | might
  `,
};

/** "… da richiedere", "… à fournir", "… zu prüfen", "… a presentar": what is still to be done with it. */
export const TO_BE_DONE_AFTER = new RegExp(
  String.raw`^[\s)®™–-]*(?:typ[eo]?\s\S+\s)?(?:\p{L}+\s){0,3}?(?:${oneOf({
    Italian: wordings`
      da \p{Ll}{2,}(?:are|ere|ire)
    `,
    French: wordings`
      à (?!partir)\p{Ll}{2,}(?:er|ir|oir|dre|tre)
    `,
    "Spanish and Portuguese": wordings`
      a (?!partir|pesar)\p{Ll}{2,}(?:ar|er|ir)
    `,
    German: wordings`
      zu \p{Ll}{2,}en
    `,
    Dutch: wordings`
      te \p{Ll}{3,}en
    `,
  })})(?=\s(?:por|par|da|von|durch|door|pelo|entro|bis|antes|avant|prima)\s|[^\p{L}]*$)`,
  "u",
);

/** "SOC 2 report template": something to make one's own of. */
export const TO_BE_COPIED =
  /^\s*(?:type\s\S+\s)?(?:(?:audit|assessment)\s)?(?:(?:reports?|certificates?|attestations?|polic(?:y|ies)|documents?)\s)?(?:templates?|samples?|examples?|generators?|builders?|mock-?ups?)(?!\p{L})/iu;

/** What is said after the standard where nobody claims it: it is explained, sold, asked for. */
export const NO_CLAIM_AFTER = new RegExp(
  String.raw`^[\s)–-]*(?:type\s\S+\s)?(?:(?:compliance|certification|audit|-?berichte?|-?zertifikate?)\s)?(?:${oneOf(WORDINGS)})(?![\p{L}\p{N}])`,
  "iu",
);
