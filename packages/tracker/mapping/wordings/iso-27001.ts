import type { HeadingWording } from "./heading-wording.ts";
import { OUR_HANDLING } from "./our-handling.ts";

const PLACE = "(?:sites?|locations?|offices|facilities|premises)";
const BESIDE_PLACE = `(?:which|what|the|and|or|business units|legal entities|physical|data centres?|${PLACE})`;

/** "Which business units and sites are in scope?": the heading begins with a place; a contract has another scope. */
const PLACES_IN_SCOPE = new RegExp(
  String.raw`^(?!.*\b(?:contract|agreement|engagement)\b)(?:${BESIDE_PLACE} )*${PLACE}\b.*\b(?:in|within|inside) (?:\w+ ){0,3}?scope\b`,
  "u",
);

/** Wordings about an ISO/IEC 27001 certificate, what is special before what is general. */
export const iso27001Wordings: readonly HeadingWording[] = [
  // A management system may be run without any certificate.
  {
    field: null,
    pattern:
      /^(?:do|does|has|have|is|are|when|how|who|why|what)\b(?!.*(?:\b27001\b|certif|accredit|regist|scope)).*\bisms\b/u,
    topic: "iso",
  },
  // When one hopes to have it.
  {
    field: null,
    pattern: /^(?:target|planned|expected|anticipated|estimated)\b(?!.*\brecert).*\bdate\b/u,
    topic: "iso",
  },
  {
    field: "isoClaim",
    pattern:
      /^(?:do|does|has|have|is|are)\b(?!.*(?:\b(?:scope|sites?|locations?|facilit\w*|offices|surveillance|named|which|when|what|who|holder|number|date)\b|expir|exclu|verif|edition|version|revision|aligned|transition)).*\b(?:certified|holds?|have|has|obtained|achieved)\b/u,
    topic: "iso",
  },
  {
    field: "isoSoaExcludedControls",
    pattern:
      /\b(?:soa|statement of applicability|annex a)\b.*\b(?:exclu|not applicable\b|non applicable\b)|\b(?:excluded|non applicable|inapplicable) (?:annex a )?controls\b/u,
  },
  {
    field: "isoSoaExcludedControls",
    pattern:
      /(?<!\baccess )\bcontrols (?:\w+ ){0,3}?(?:excluded|not applicable)\b(?! (?:from|to|in) (?!(?:the )?(?:soa|statement|annex|scope)\b))|\bexclu\w*\b.*\b(?:annex a|soa|statement of applicability)\b/u,
  },
  {
    field: "isoSoaVersion",
    pattern: /\b(?:soa|statement of applicability)\b.*\b(?:version|rev|ref)/u,
  },
  {
    field: "isoSoaDate",
    pattern:
      /\b(?:soa|statement of applicability)\b.*\bdate|\bdate of (?:the )?(?:soa|statement of applicability)\b/u,
  },
  { field: "isoSoaProvided", pattern: /\b(?:soa|statement of applicability)\b/u },
  {
    field: "isoNonconformities",
    pattern: /^(?:(?:number|list|major|minor|open|any|and|or|of) )*(?:non ?conformit\w+|ncs)\b/u,
  },
  {
    field: "isoLastAuditDate",
    pattern: /^(?!.*\b(?:next|access)\b).*\blast\b.*\b(?:surveillance|recertification)\b/u,
  },
  {
    field: "isoNextAuditDate",
    pattern:
      /^(?!.*\b(?:access|internal|financial)\b).*(?:\bnext\b.*\b(?:surveillance|recertification|audit)\b|\brecertification (?:due|date|audit)|\brecert (?:due|date))/u,
  },
  {
    field: "isoLastAuditDate",
    pattern:
      /\bsurveillance\b|(?<!\b(?:from|in|during|since|aus|(?<!\bdate )of) (?:(?:the|your|its|dem) )?)\blast (?:external |certification )?audit\b(?! (?:findings?|results?|reports?|scores?|ratings?)\b)/u,
  },
  { field: "isoNonconformities", pattern: /\bnon ?conformit|\bncs?\b/u },
  { field: "isoRemoteCovered", pattern: /\b(?:remote|wfh|home)\b.*\b(?:in )?scope\b/u },
  {
    field: "isoEdition",
    pattern:
      /\b(?:edition|version|revision|transition\w*)\b|\b2013 or 2022\b(?!.*\b(?:hold|have|certified|certification)\b)/u,
    topic: "iso",
  },
  {
    field: "isoCertificateNumber",
    pattern:
      /\b(?:certificate|certification) (?:registration )?(?:number|id|ref|reference)\b|\bregistration number\b|^(?:iso )?number$/u,
    topic: "iso",
  },
  { field: "isoCertificateNumber", pattern: /^certificate (?:number|id|ref|reference)$/u },
  {
    field: "isoAccreditationBody",
    pattern:
      /\baccredit(?:ation|ing|ed) (?:by|mark)\b|\baccredit(?:ing|ation) body\b|\b(?:certification body|issuer|registrar) (?:is )?accredited\b|\bwho accredits?\b/u,
  },
  { field: "isoAccreditationBody", pattern: /\baccreditation\b|^ab$/u, topic: "iso" },
  {
    field: "isoAccreditationBody",
    pattern: /\b(?:ukas|anab|dakks|cofrac|accredia)\b.*\baccredited\b/u,
  },
  { field: "isoCertificationBody", pattern: /^cb$/u, topic: "iso" },
  {
    field: "isoCertificationBody",
    pattern:
      /^(?:(?:name|of|the|is|was|who|which|your|their|its|an|a|accredited|iso|iec|27001|isms|has|it|been|certified|by|issuing|independent|external) )*certif(?:ication|ying|icate|ied) (?:body|by|authority|firm|company|organisation)\b|\bcertifier\b|\bregistrar\b|\bissuing (?:body|authority)\b/u,
  },
  {
    field: "isoCertificationBody",
    pattern:
      /\bissu(?:er|ed by|ing)\b|\bbody\b|(?<!^(?:has|have|did|do|does|czy|hat|haben)\b.*)\bauditor\b|\bwho (?:has )?(?:certif|issue)|\bwho\b.*\bissued\b/u,
    topic: "iso",
  },
  {
    field: "isoCertificationBody",
    pattern:
      /\b(?:who|which (?:body|firm|company))\b.*\b(?:issued|granted|awarded|conducted|performed|carried out)\b.*\b(?:certificate|certification|27001)\b/u,
  },
  {
    field: "isoCertificationBody",
    pattern: /^who\b.*\bcertificate\b.*\bissued\b/u,
  },
  // Whose name it bears; whether it is the one we deal with is somebody's judgement.
  { field: null, pattern: /^(?:is|are|was|were)\b.*\bcertificate\b.*\bissued to\b/u },
  {
    field: "isoEntity",
    pattern:
      /\bcertificate\b.*\bissued to\b|\bto (?:whom|which)\b.*\bcertificate\b.*\bissued\b|\bin (?:whose|which|what) name\b.*\bcertificate\b/u,
  },
  {
    field: "isoIssueDate",
    pattern:
      /\b(?:issued?|issuance|valid from|effective|certification date|date of issue|start|certified (?:on|date)|date certified|certificate date)\b|^date\b(?!.*(?:expir|valid|renew|audit|surveillance)).*\b(?:certified|certification|certificate|obtained|achieved|awarded)\b/u,
    topic: "iso",
  },
  {
    field: "isoIssueDate",
    pattern:
      /^date (?:certified|of certification|(?:the )?certificate (?:was |is )?issued)$|\bwhen (?:was|were)\b.*\bcertifi/u,
  },
  {
    field: "isoIssueDate",
    pattern: /^certificate (?:issue|issued|start|valid from)(?: date| on)?$|^certificate date$/u,
  },
  {
    field: "isoExpiryDate",
    pattern:
      /\b(?:expir|until when|valid (?:to|until|till|thru|through)|validity|renewal|good until|certificate ends?\b)/u,
    topic: "iso",
  },
  {
    field: "isoExpiryDate",
    pattern:
      /^(?:(?:when|does|do|will|is|the|your|their|its|our|current|latest|security|compliance|infosec|isms|vendors?|suppliers?|until) )*certificates? (?:expires?|expiry|expire|(?:is )?valid (?:to|until|till|thru|through))\b|^certificate (?:expiry|valid (?:to|until|till|thru|through)|validity|renewal|end)(?: date| on)?$|^certificates? expiry|\buntil when\b.*\bcertificate\b/u,
  },
  {
    field: "isoOriginalDate",
    pattern:
      /\b(?:original|initial|first)\b.*\b(?:date|certif|regist)|\b(?:certified|certificate held|held) since\b/u,
  },
  { field: "isoExclusions", pattern: /\b(?:exclu|out of scope|limitation)/u, topic: "iso" },
  // Places that are in a scope, whatever else is.
  { field: "isoSites", pattern: PLACES_IN_SCOPE },
  {
    field: "isoSites",
    pattern: /\b(?:sites?|locations?|facilities|offices|addresses)\b/u,
    topic: "iso",
  },
  {
    field: "isoSites",
    pattern:
      /\b(?:certified|registered|annex) (?:sites?|locations?|addresses)\b|\b(?:sites?|locations?|offices|addresses)\b.*\bcertificat(?:es?|ion)\b|\bcertificates?\b.*\b(?:sites|locations|addresses)\b/u,
  },
  {
    field: "isoEntity",
    pattern:
      /\b(?:entity|legal name|company name|organisation name|holder|certified company)\b|^(?:iso )?(?:iec )?(?:27001 )?company$|\bcompany (?:on|named|covered)\b/u,
    topic: "iso",
  },
  {
    field: "isoEntity",
    pattern:
      /\bcertificate holder\b|\b(?:company|entity|who|name)\b.*\b(?:named|shown|stands?|listed)? ?on (?:the )?certificate\b|\b(?:company|name) on (?:the )?certificate\b|\bcertified (?:entity|company|organisation)\b/u,
  },
  { field: "isoCertStatus", pattern: /^(?:certificate )?status$/u, topic: "iso" },
  {
    field: "isoClaim",
    pattern:
      /^is (?:the|your|their|this|that) certificate (?:(?:still|currently) )?(?:current|valid|active|in force)\b/u,
  },
  {
    field: "isoVerified",
    pattern: /\bverif(?:ied|ication)\b|\bcertsearch\b|\bregister check\b/u,
    topic: "iso",
  },
  {
    field: "isoEvidence",
    pattern: /\b(?:attach|attached|link|copy|file|upload|evidence|document)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern: /\bscope\b|\b(?:what|which)\b.*\bcovers?\b|\bcertificat(?:e|ion) covers?\b/u,
    topic: "iso",
  },
  { field: null, pattern: OUR_HANDLING, topic: "iso" },
  {
    field: "isoClaim",
    pattern: /\b(?:hold|have|certified|certification|accredited|certificate)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern:
      /\bscope\b.*\b(?:certificates?|certification|certified|registration|statement)\b|\b(?:certificate|certification|registration) scope\b/u,
  },
  {
    field: "isoScopeStatement",
    pattern: /^(?:what|which)\b(?=.*\bcertificate\b).*\bcovers?\b/u,
  },
];
