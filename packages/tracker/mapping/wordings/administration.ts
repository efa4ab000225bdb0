import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { wholeHeading } from "./heading-pattern.ts";
import type { HeadingWording } from "./heading-wording.ts";

const COUNTED = oneOf({
  people: wordings`employees | staff | people | persons | personnel | workers | ftes?`,
  places: wordings`sites | locations | offices | countries`,
  companies: wordings`subprocessors | subcontractors | suppliers | vendors`,
});

/** What we remark on a certificate or report, and what we give for it; management comments on exceptions. */
const REMARKED_OR_SCORED =
  /^(?!.*\bmanagements? comments).*\b(?:notes?|comments?|remarks?|scores?|weight(?:ing)?|points(?: awarded)?|(?:evidence|document) (?:owner|reviewer))$/u;

/** Whose opinion is on a contract or on the vendor and on no report. */
const NO_AUDITOR = oneOf({
  "of the law": wordings`legals? | counsels? | lawyers? | attorneys? | dpos? | tax`,
  "of our people": wordings`our | analysts? | procurements? | infosec | security | compliance | risk | business`,
  "of anybody": wordings`customers? | clients? | experts? | second`,
});

/** Who reviewed the vendor, its certificate or its report; who read the NDA may be anybody. */
const REVIEWED_BY =
  /^(?:(?:vendor|supplier|soc|iso|iec|type|ii?|\d+|last|and|or|who|name|date) )*(?:reviewed|read|checked|assessed)(?: and approved)? by\b(?! us\b)/u;

const JUDGED_THING = "(?:scope|entity|entities|holder|names?|sites?|locations?|validity)";

/** "Scope fits?", "same entity", "holder = contract party?": somebody compares, and the answer is a yes or a no. */
const JUDGED = new RegExp(
  [
    String.raw`\b${JUDGED_THING} (?:is |was |are |does |do )?(?:verified|confirmed|check(?:ed)?|reviewed|adequate|acceptable|sufficient|ok|okay|fits?|match(?:es|ed|ing)?|correct|identical|conforme?|passt|stimmt|klopt|coincide|coincidente|zgodn[aey])$`,
    String.raw`^(?:same|matching|correct|right|identical|passt|stimmt|klopt) (?:\w+ )?(?:${JUDGED_THING}|company)$`,
    String.raw`^(?:(?:certificate )?holder|certified (?:entity|company)|(?:entity|company)(?= (?:equals?|same as|vs|versus)\b)) (?:(?:equals?|is|same as|vs|versus) )?(?:the )?(?:contract(?:ing)? (?:party|entity|partner)|vendor|supplier|legal entity)$`,
  ].join("|"),
  "u",
);

/** Whoever is named there has read the document; "reviewed by / on" says on which day as well. */
const DOCUMENT_READ_BY =
  /^(?:(?:soc|iso|iec|type|ii?|\d+|last) )*(?:reports?|certificates?|evidence|doc(?:ument)?s?) (?:was |were )?(?:reviewed|read|seen|checked)(?: and approved)? by\b|^(?:reviewed|read|checked) by (?:whom? )?(?:and )?(?:on|date|when)$/u;

/** Headings of numbers, contacts and administration that share words with fields and are none. */
export const administrationWordings: readonly HeadingWording[] = [
  {
    field: null,
    pattern:
      /^(?:vendor|supplier|provider|control|record|row|ref|reference|system|contract)? ?(?:id|code|ref id|reference|uuid|key)$/u,
  },
  // What kind of company it is does not say which.
  {
    field: null,
    pattern:
      /^(?:legal )?(?:entity|company|organisation) (?:types?|forms?|id|code|size|country)$|^type of (?:entity|company|organisation)$/u,
  },
  // A contact may be the vendor's, except where it is said to be ours.
  {
    field: "buyerOwner",
    pattern: wholeHeading({
      "“internal contact person”": wordings`
        (?:our|internal|our internal) (?:point of )?contact(?: person| name)? | (?:point of )?contact(?: person)? (?:internal|ours)
      `,
    }),
  },
  // What is said about a thing is not the thing: the contact for incidents, the flag of a deletion.
  {
    field: null,
    pattern: wholeHeading({
      "its flag, its contact": wordings`
        (?!(?:has )?(?:iso (?:iec )?27001|soc 2|pii|mfa|bcp) (?:certified )?flag$)(?!.*\b(?:with|and|incl(?:uding)?) (?:rationale|justification)$)(?:\S+ ){1,4}(?:flag|ticket|justification|rationale|account|contacts?|code|penalty|reminder)
      `,
    }),
  },
  {
    field: null,
    pattern: /(?<!\bname and )\b(?:company|billing|notice|legal|registered|contact) address$/u,
  },
  // Where a company has its seat, and where a copy lies, says not where anybody works.
  {
    field: null,
    pattern:
      /^(?:(?:vendor|supplier|provider|company)s? )?(?:hq|head ?quarters?|head office|registered office|corporate office|copy|file|filing)(?: (?:locations?|sites?|country|city|town|address|path))?$/u,
  },
  {
    field: null,
    pattern:
      /\b(?:ticket|jira|service ?now|case) (?:link|number|id|ref)$|\bissues? (?:logs?|trackers?|lists?|owners?|registers?|status|description)$/u,
  },
  // A postal address is where letters go.
  {
    field: null,
    pattern:
      /^(?:(?:street|strasse|and) )*(?:plz|postleitzahl|zip(?: ?code)?|post(?:al)? ?codes?|code postal|codigo postal|postnummer|postnr|kod pocztowy|(?:cap|cep|cp)(?= \p{L}))(?: (?:and|location|city|town|place|ville|commune|localite|poblacion|citta|comune|plaats|woonplaats|by|poststed|postort|miasto|state|country|region))*$/u,
  },
  // How often something went wrong is not how it is kept from going wrong.
  { field: null, pattern: /\bdlp (?:violations?|alerts?|incidents?|events?|findings?)\b/u },
  // Of a name on a list of sanctions, not of people.
  {
    field: null,
    pattern:
      /\b(?:sanctions?|(?:excluded|denied|restricted) part(?:y|ies)|peps?|adverse media|watch ?lists?)\b.*\b(?:screening|checks?|lists?)\b/u,
  },
  // How many there are says neither since when nor where, whatever certificate they fall under.
  {
    field: null,
    pattern: new RegExp(
      String.raw`^(?!.*(?:%|\b(?:remote\w*|home|wfh)\b)).*\b(?:number|count|how many|total)\b(?: \w+){0,3}? (?:${COUNTED})\b`,
      "u",
    ),
  },
  {
    field: null,
    pattern: new RegExp(String.raw`\b(?:${COUNTED}|data subjects) (?:number|count)$`, "u"),
  },
  {
    field: null,
    pattern:
      /^(?:(?:total|effective|global|current) )*(?:headcount|ftes?|workforce)\b(?!.*\bremote)/u,
  },
  // How long until a day is no day.
  {
    field: null,
    pattern:
      /\b(?:days|weeks|months) (?:to|until|till|since|before|left|remaining)\b(?=$|.*\b(?:expiry|renewal|contract|certificate|audit|period|review)\b)/u,
  },
  // The accounts of a company are audited as well, and by an auditor with an opinion.
  {
    field: null,
    pattern: /\bannual accounts\b|\bfinancial (?:statements?|accounts?|audits?|auditors?)\b/u,
  },
  // Two questions in one: whether an answer is a place or a name nobody can tell.
  {
    field: null,
    pattern: /^data (?:residency|locations?) (?:and |or )?subprocessors?$/u,
  },
  // What somebody remarks on it.
  {
    field: null,
    pattern:
      /\b(?:comments?|remarks?|feedback) (?:on|about|regarding|for) (?:the )?|\b(?:comments?|remarks?) (?:scope|sites?|certificate|reports?|exclusions?)$/u,
  },
  // The day on which a record left the register says nothing of what becomes of our data.
  {
    field: null,
    pattern:
      /\b(?:deletion|deleted|removal|removed)\b.*\bregister\b|^(?:record|entry|row) (?:deletion|deleted|removed)\b/u,
  },
  {
    field: null,
    pattern: wholeHeading({
      "“deleted at”": wordings`(?:is )?deleted(?: (?:at|on|by|date|am))?`,
      "the date of it": wordings`date (?:of )?(?:deletion|removal)`,
    }),
  },
  {
    field: null,
    pattern: /^(?:(?:record|entry|row|soft) )*deletion (?:date|timestamp|on|am)\b/u,
  },
  { field: null, pattern: /^(?:code )?lei\b|\blei(?: (?:code|number))?$/u },
  // Our own audit of a supplier is none of its certificates' or reports'.
  {
    field: null,
    pattern:
      /^(?!.*\b(?:iso|27001|soc|surveillance|certification)\b).*\baudits? (?:on|of) (?:the )?(?:\w+ ){0,4}(?:vendor|supplier|provider)s?$/u,
  },
  {
    field: null,
    pattern:
      /\b(?:contract|sla|covenant|policy) breach(?:es)?\b(?! notif)|\bbreach(?:es)? of (?:the )?(?:contract|sla|covenant|policy|terms)\b/u,
  },
  {
    field: null,
    pattern: new RegExp(
      String.raw`\b(?:${NO_AUDITOR}) (?:team )?opinions?\b|\bopinions? (?:of|from|by) (?:(?:the|our|external|an?) )*(?:${NO_AUDITOR})\b`,
      "u",
    ),
  },
  {
    field: null,
    pattern:
      /\b(?:staff|employees?|personnel|individual) certif|\blead (?:auditor|implementer)s? (?:certif|staff|train|qualif)/u,
  },
  { field: null, pattern: /\b(?:url|website|e ?mail|phone|telephone)$/u },
  // An accreditation body's logo on a certificate tells whose it is.
  {
    field: null,
    pattern: /(?<!\b(?:ukas|anab|dakks|cofrac|accredia|enac|iaf|accreditation) )\blogo$/u,
  },
  {
    field: null,
    pattern:
      /\b(?:ssl|tls|insurance|good standing|c tpat|organic|halal|kosher|diversity|tax|vat|training|incorporation|residence|origin|conformity|medical|fire|safety) certificates?\b/u,
  },
  // Certificates of other management systems have scopes, numbers and dates as well.
  {
    field: null,
    pattern:
      /^(?!.*\b(?:27001|isms|soc|security)\b).*\b(?:quality|environmental|energy|privacy|data protection)(?: management)? certificat(?:es?|ions?)\b/u,
  },
  {
    field: null,
    pattern: /\bscope (?:of )?(?:the )?(?:qms|smq|sgq|pims|bcms|ems|dsms|\w*managementsystems?)\b/u,
  },
  {
    field: null,
    pattern:
      /(?<!\b(?:breach(?: (?:reporting|notice|disclosure))?|incident (?:reporting|notice)|access (?:removal|revocation)) )\b(?:sla|service level agreement)\b(?<!\bnotif.*)(?!.*\bnotif)/u,
  },
  { field: null, pattern: /\b(?:cost|spend|price|budget|turnover|revenue|expense)\b/u },
  {
    field: null,
    pattern:
      /^(?:approved|created|updated|modified|latest delivery|next (?:assessment|review)|review due) ?(?:date|on|at)?$/u,
  },
  { field: null, pattern: REMARKED_OR_SCORED, topic: "iso" },
  { field: null, pattern: REMARKED_OR_SCORED, topic: "soc2" },
  {
    field: null,
    pattern: /^(?:general |other |additional )?(?:notes?|comments?|remarks?|observations?)$/u,
    topic: "iso",
  },
  {
    field: null,
    pattern:
      /^(?:soc 2 )?(?:general |other |additional )?(?:notes?|comments?|remarks?|observations?)$/u,
    topic: "soc2",
  },
  // Whether a scope is good enough is somebody's judgement, not the scope.
  { field: null, pattern: JUDGED },
  {
    field: "evidenceSeen",
    pattern:
      /(?:^|\b(?:soc|2|ii|assurance|attestation|audit|iso|27001) )(?:reports?|certificates?) (?:was |been )?(?:reviewed|read|seen|checked)(?: by (?:us|security|infosec|legal|compliance|procurement|our \w+))?$/u,
  },
  // Agreements beside the contract end on days of their own.
  {
    field: null,
    pattern:
      /\b(?:nda|dpa|baa|scc|non disclosure|confidentiality agreement|data processing (?:agreement|addendum)|business associate)\b.*\b(?:expir\w*|end|start|effective|renewal|signed|date|valid\w*)\b/u,
  },
  {
    field: null,
    pattern:
      /\b(?:polic(?:y|ies)|risk|contract(?:ual)?|security|process|standards?) exceptions?\b|\brisks? (?:and |or )?exceptions?\b|\bexceptions? to (?:the |our )?(?:standard|contract|polic|terms)|\bexceptions? (?:approv\w*|granted|request\w*|expir\w*|owner|process)\b/u,
  },
  {
    field: null,
    pattern:
      /\b(?:inventory|register) of (?:information |it )?assets?\b|\basset (?:inventory|register)\b/u,
  },
  {
    field: null,
    pattern: /\b(?:video|cctv|camera) surveillance\b|\bsurveillance (?:system|camera)s?\b/u,
  },
  { field: "evidenceSeen", pattern: DOCUMENT_READ_BY },
  {
    field: "buyerOwner",
    pattern: REVIEWED_BY,
  },
  {
    field: null,
    pattern:
      /\bbank (?:details?|accounts?|name|guarantees?|statements?|codes?|transfers?|references?|address|branch)\b|^bank$|\b(?:invoice|payment terms|discount|on time)\b/u,
  },
  // Of a Japanese or Chinese heading that is not wholly read, what its end names: a day, a number, a person.
  {
    field: null,
    pattern: /(?:日|日期|期限|期間|番号|编号|担当者|负责人|部署|部门|金額|金额|費用|费用|理由)$/u,
  },
];
