import type { HeadingWording } from "./heading-wording.ts";

/** Wordings about an ISO/IEC 27001 certificate, what is special before what is general. */
export const iso27001Wordings: readonly HeadingWording[] = [
  // A management system may be run without any certificate.
  {
    field: null,
    pattern:
      /^(?:do|does|has|have|is|are)\b(?!.*(?:\b27001\b|certif|accredit|regist|scope)).*\bisms\b/u,
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
    pattern: /\b(?:soa|statement of applicability)\b.*\bexclu|\bexcluded controls\b/u,
  },
  {
    field: "isoSoaVersion",
    pattern: /\b(?:soa|statement of applicability)\b.*\b(?:version|rev|ref)/u,
  },
  { field: "isoSoaDate", pattern: /\b(?:soa|statement of applicability)\b.*\bdate/u },
  { field: "isoSoaProvided", pattern: /\b(?:soa|statement of applicability)\b/u },
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
    pattern: /\bsurveillance\b|\blast (?:external |certification )?audit\b/u,
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
    field: "isoIssueDate",
    pattern:
      /\b(?:issued?|issuance|valid from|effective|certification date|date of issue|start|certified (?:on|date)|date certified|certificate date)\b|^date\b(?!.*(?:expir|valid|renew|audit|surveillance)).*\b(?:certified|certification|certificate|obtained|achieved|awarded)\b/u,
    topic: "iso",
  },
  {
    field: "isoIssueDate",
    pattern: /^date (?:certified|of certification)$|\bwhen (?:was|were)\b.*\bcertifi/u,
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
  {
    field: "isoSites",
    pattern: /\b(?:sites?|locations?|facilities|offices|addresses)\b/u,
    topic: "iso",
  },
  {
    field: "isoSites",
    pattern:
      /\b(?:certified|registered|annex) (?:sites?|locations?|addresses)\b|\b(?:sites?|locations?|offices|addresses)\b.*\bcertificates?\b|\bcertificates?\b.*\b(?:sites|locations|addresses)\b/u,
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
    pattern: /\bscope\b|\b(?:what|which)\b.*\bcovers?\b/u,
    topic: "iso",
  },
  {
    field: "isoClaim",
    pattern: /\b(?:hold|have|certified|certification|accredited|certificate)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern:
      /\bscope\b.*\b(?:certificates?|certification|certified|statement)\b|\b(?:certificate|certification) scope\b/u,
  },
];
