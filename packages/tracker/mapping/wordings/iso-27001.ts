import type { HeadingWording } from "./heading-wording.ts";

/** Wordings about an ISO/IEC 27001 certificate, what is special before what is general. */
export const iso27001Wordings: readonly HeadingWording[] = [
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
    field: "isoNextAuditDate",
    pattern:
      /\bnext\b.*\b(?:surveillance|recertification|audit)\b|\brecertification (?:due|date|audit)|\brecert (?:due|date)/u,
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
      /\b(?:edition|version)\b|\b2013 or 2022\b(?!.*\b(?:hold|have|certified|certification)\b)/u,
    topic: "iso",
  },
  {
    field: "isoCertificateNumber",
    pattern:
      /\bcertificate (?:registration )?(?:number|id|ref|reference)\b|\bregistration number\b|^(?:iso )?number$/u,
    topic: "iso",
  },
  { field: "isoCertificateNumber", pattern: /^certificate (?:number|id|ref|reference)$/u },
  {
    field: "isoAccreditationBody",
    pattern:
      /\baccredit(?:ation|ing|ed) (?:body|by|mark)\b|\baccreditation body\b|\bwho accredits?\b/u,
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
      /\bcertif(?:ication|ying|icate|ied) (?:body|by|authority|firm|company|organisation)\b|\bregistrar\b|\bissuing (?:body|authority)\b|\borganismo certificador\b|\bzertifizierungsstelle\b|\borganisme (?:de certification|certificateur)\b/u,
  },
  {
    field: "isoCertificationBody",
    pattern: /\bissu(?:er|ed by|ing)\b|\bbody\b|\bauditor\b/u,
    topic: "iso",
  },
  {
    field: "isoIssueDate",
    pattern:
      /\b(?:issued?|issuance|valid from|effective|certification date|date of issue|start|certified (?:on|date))\b/u,
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
      /\b(?:expir|valid (?:to|until|till|thru|through)|validity|renewal|good until|vencimiento|vigencia|validade|validite|gultig bis|gültig bis)/u,
    topic: "iso",
  },
  {
    field: "isoExpiryDate",
    pattern:
      /\bcertificates? (?:expires?|expiry|(?:is )?valid (?:to|until|till|thru|through))\b|^certificate (?:expiry|valid (?:to|until|till|thru|through)|validity|renewal|end)(?: date| on)?$|^certificates? expiry/u,
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
      /\b(?:entity|legal name|company name|organisation name|holder|certified company|company)\b/u,
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
    pattern:
      /\b(?:scope|alcance|ambito|âmbito|escopo|perimetre|périmètre|geltungsbereich|anwendungsbereich)\b/u,
    topic: "iso",
  },
  {
    field: "isoClaim",
    pattern:
      /\b(?:hold|have|certified|certification|accredited|certificate|zertifiziert|certificada|certificado|certifie|sertifikat|zertifikat)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern:
      /\bscope\b.*\b(?:certificates?|certification|certified|statement)\b|\b(?:certificate|certification) scope\b|\bgeltungsbereich\b/u,
  },
];
