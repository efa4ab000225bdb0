import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { HeadingTopic } from "./heading-topic.ts";

/** A wording of headings and questions that means a field, whatever else the heading says. */
export interface HeadingPattern {
  readonly field: FieldId | null;
  readonly pattern: RegExp;
  /** Where given, the heading or its group must be about this. */
  readonly topic?: HeadingTopic;
}

/**
 * Wordings in the order in which they are tried, on headings in plain words (`headingWords`): what
 * is special before what is general. `null` stands for a heading that looks like a field and is none.
 */
export const headingPatterns: readonly HeadingPattern[] = [
  // Numbers, contacts and administration that share words with fields.
  {
    field: null,
    pattern:
      /^(?:vendor|supplier|provider|control|record|row|ref|reference|system|contract)? ?(?:id|code|ref id|reference|uuid|key)$/u,
  },
  { field: null, pattern: /\b(?:url|website|e ?mail|phone|telephone|logo)$/u },
  { field: null, pattern: /\b(?:sla|service level agreement)\b(?!.*\bnotif)/u },
  { field: null, pattern: /\b(?:cost|spend|price|budget|turnover|revenue|expense)\b/u },
  {
    field: null,
    pattern:
      /^(?:approved|created|updated|modified|latest delivery|next (?:assessment|review)|review due) ?(?:date|on|at)?$/u,
  },
  { field: null, pattern: /\b(?:bank|invoice|payment terms|discount)\b/u },

  // Bridge letters.
  { field: "bridgeStart", pattern: /\b(?:from|start|begin)/u, topic: "bridge" },
  { field: "bridgeEnd", pattern: /\b(?:to|end|through|until|date)\b/u, topic: "bridge" },
  { field: "bridgeSigner", pattern: /\b(?:sign|signed|signatory|signer)/u, topic: "bridge" },
  { field: "bridgeChanges", pattern: /\bchanges?\b/u, topic: "bridge" },
  { field: "bridgeLetter", pattern: /\b(?:bridge|gap letter)\b/u },

  // ISO/IEC 27001: the special before the general.
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
      /\bcertificate (?:registration )?(?:number|id|ref|reference)\b|\bregistration number\b/u,
    topic: "iso",
  },
  { field: "isoCertificateNumber", pattern: /^certificate (?:number|id|ref|reference)$/u },
  {
    field: "isoAccreditationBody",
    pattern: /\baccredit(?:ation|ing|ed) (?:body|by|mark)\b|\baccreditation body\b/u,
  },
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
      /^certificate (?:expiry|valid (?:to|until|till|thru|through)|validity|renewal|end)(?: date| on)?$|^certificates? expiry/u,
  },
  {
    field: "isoOriginalDate",
    pattern: /\b(?:original|initial|first)\b.*\b(?:date|certif|regist)|\bcertified since\b/u,
  },
  { field: "isoExclusions", pattern: /\b(?:exclu|out of scope|limitation)/u, topic: "iso" },
  {
    field: "isoSites",
    pattern: /\b(?:sites?|locations?|facilities|offices|addresses)\b/u,
    topic: "iso",
  },
  { field: "isoSites", pattern: /\b(?:certified|registered|annex) (?:sites|locations)\b/u },
  {
    field: "isoEntity",
    pattern: /\b(?:entity|legal name|company name|organisation name|holder|certified company)\b/u,
    topic: "iso",
  },
  {
    field: "isoEntity",
    pattern:
      /\bcertificate holder\b|\b(?:company|name) on (?:the )?certificate\b|\bcertified (?:entity|company|organisation)\b/u,
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
    field: "isoClaim",
    pattern:
      /\b(?:hold|have|certified|certification|accredited|certificate|zertifiziert|certificada|certificado|certifie|sertifikat|zertifikat)\b/u,
    topic: "iso",
  },
  {
    field: "isoScopeStatement",
    pattern:
      /\b(?:scope|alcance|ambito|âmbito|escopo|perimetre|périmètre|geltungsbereich|anwendungsbereich)\b/u,
    topic: "iso",
  },

  // SOC 2: the special before the general.
  { field: "soc2CuecOwner", pattern: /\bcuecs?\b.*\bowner/u },
  { field: "soc2CuecMapped", pattern: /\bcuecs?\b.*\b(?:mapped|mapping|reviewed|review)\b/u },
  {
    field: "soc2Cuecs",
    pattern:
      /\bcuecs?\b|\b(?:complementary )?user entity (?:controls?|responsibilit)|\buser control considerations\b/u,
  },
  { field: "soc2Csocs", pattern: /\bcsocs?\b|\bcomplementary subservice\b/u },
  {
    field: "soc2SubserviceReports",
    pattern:
      /\b(?:subservice|sso)\b.*\b(?:reports?|monitor|review)|\bmonitors? (?:the )?subservice/u,
  },
  {
    field: "soc2SubserviceMethod",
    pattern:
      /\bcarve ?(?:d )?outs?\b.*\binclusive\b|\binclusive\b.*\bcarve|\b(?:inclusion|subservice|carve out) method\b/u,
  },
  { field: "soc2Subservice", pattern: /\bsubservice|\bcarved out\b|\bssos\b/u },
  { field: "soc2PeerReview", pattern: /\bpeer review\b/u },
  { field: "soc2AuditorLicence", pattern: /\b(?:cpa|auditor|state)\b.*\blicence/u },
  { field: "soc2CriteriaVersion", pattern: /\b(?:criteria|tsc) version\b/u },
  {
    field: "soc2Tsc",
    pattern:
      /\btrust (?:services?|principles?|criteria|service)\b|\btscs?\b|\btsp\b|\b(?:soc 2 )?(?:criteria|categories|principles) (?:covered|in scope|included)\b/u,
  },
  { field: "soc2Tsc", pattern: /\b(?:criteria|categories|principles)\b/u, topic: "soc2" },
  {
    field: "soc2OpinionReason",
    pattern: /\b(?:qualification|basis|reason)\b.*\b(?:opinion|detail|qualif)/u,
  },
  { field: "soc2Exceptions", pattern: /\b(?:audit |test(?:ing)? )?(?:exceptions|deviations)\b/u },
  { field: "soc2Opinion", pattern: /\b(?:auditors? |audit )?opinions?\b/u },
  { field: "soc2Type", pattern: /\btype (?:1|i|one|type1)\b.*\b(?:2|ii|two|type2)\b/u },
  { field: "soc2PriorPeriodEnd", pattern: /\b(?:prior|previous)\b.*\b(?:period|report)\b/u },
  { field: "nextReportDate", pattern: /\bnext\b.*\b(?:report|soc)\b|\btype (?:2|ii) eta\b/u },
  // One cell for both ends: the fact step splits it.
  {
    field: "soc2PeriodEnd",
    pattern: /\bperiod\b.*\bstart\b.*\bend\b|\bperiod\b.*\bfrom\b.*\bto\b/u,
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /\b(?:audit|report(?:ing)?|review|observation|coverage|examination) period (?:end|to|until)\b|\bperiod (?:end|to)\b/u,
  },
  {
    field: "soc2PeriodStart",
    pattern:
      /\b(?:audit|report(?:ing)?|review|observation|coverage|examination) period (?:start|from|begin)|\bperiod (?:start|from)\b/u,
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /^(?:soc 2 )?(?:audit|report|reporting|review|observation|coverage|examination)? ?period\b|\bperiod (?:covered|of coverage)\b/u,
  },
  // A SOC 2 report has no expiry: such a column is mostly the period end plus a year, but not always.
  { field: null, pattern: /\b(?:expir|valid (?:to|until)|validity|renewal)/u, topic: "soc2" },
  { field: "soc2PeriodEnd", pattern: /\bcoverage end\b/u, topic: "soc2" },
  { field: "soc2AsOfDate", pattern: /\b(?:as of|as at|point in time)\b/u },
  {
    field: "soc2ReportDate",
    pattern:
      /\b(?:report|issue|issued|signed|fecha|opinion) ?(?:date|on|de)\b|\bdate (?:issued|of (?:the )?report)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Auditor",
    pattern: /\bauditors?\b|\baudit(?:ing)? firm\b|\bassessor\b|\bcpa\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Auditor",
    pattern: /\b(?:service auditor|audit(?:ing)? firm|cpa firm|soc auditor)\b/u,
  },
  { field: "soc2ScopeExclusions", pattern: /\b(?:exclu|out of scope|carve outs)/u, topic: "soc2" },
  {
    field: "soc2Locations",
    pattern: /\b(?:sites?|locations?|facilities|offices|data ?cent(?:re|er)s)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Entity",
    pattern: /\bservice organisation$|\b(?:entity|legal name|company on report)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2System",
    pattern:
      /\bsystem (?:description|boundary|name|title)\b|\b(?:in scope|covered) systems?\b|\bproducts? (?:covered|in scope)\b/u,
  },
  { field: "soc2ServicesCovered", pattern: /\bservices? (?:covered|in scope)\b/u, topic: "soc2" },
  { field: "soc2System", pattern: /\b(?:scope|system|product|alcance)\b/u, topic: "soc2" },
  { field: "soc2Incidents", pattern: /\bincidents?\b/u, topic: "soc2" },
  { field: "soc2Changes", pattern: /\bchanges\b/u, topic: "soc2" },
  { field: "soc2EvidenceScope", pattern: /\b(?:document type received|full report)\b/u },
  {
    field: "soc2Evidence",
    pattern: /\b(?:attach|attached|link|file|upload|evidence|on file)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Type",
    pattern:
      /\breport type\b|^type$|\btype$|\btype\b(?! (?:1|2|i|ii)\b)|\bque certificacion|\bqué certificación/u,
    topic: "soc2",
  },
  { field: "soc2Claim", pattern: /./u, topic: "soc2" },
  { field: "isoClaim", pattern: /./u, topic: "iso" },

  // Other assurance.
  {
    field: "relatedCerts",
    pattern:
      /\biso (?:iec )?(?:9001|14001|20000|22301|27017|27018|27701|42001)\b(?!.*\b(?:number|expiry|date|body)\b)|\bother (?:iso|cert)|\badditional cert/u,
  },
  { field: null, pattern: /./u, topic: "other-standard" },
  {
    field: "isoClaim",
    pattern:
      /^(?:security |compliance )?certif(?:ications?|icates?)(?: (?:and )?(?:standards?|types?|held|status))?$|^certificate type$|^certification standard$|^compliance (?:certifications|reports)$|\bcertifications?\b.*\bheld\b|^(?:security )?(?:certifications?|attestations?)(?: and (?:certifications?|attestations?))?$/u,
  },
  { field: "compliancePlatform", pattern: /\b(?:compliance|grc) (?:platform|tool|automation)\b/u },
  { field: "consultant", pattern: /\b(?:consultant|implementation partner|advisor)\b/u },

  // Suppliers of the vendor.
  {
    field: "subprocessorNotice",
    pattern:
      /\bsub(?:processor|contractor)s?\b.*\b(?:notif|notice|changes)|\bnotif\w* .*\bsub(?:processor|contractor)/u,
  },
  {
    field: "subprocessorAssurance",
    pattern:
      /\bsub(?:processor|contractor)s?\b.*\b(?:assess|assurance|requirements|monitor|audit)|\btprm programme\b/u,
  },
  {
    field: "subprocessors",
    pattern:
      /\bsub ?(?:processor|contractor)s?\b|\b(?:fourth|4th|nth) part(?:y|ies)\b|\brecipients\b/u,
  },
  {
    field: "cloudHosting",
    pattern:
      /\b(?:hosting|hosted|cloud) (?:provider|on|platform|environment)s?\b|^hosting$|^csp$|\bdata ?centre provider/u,
  },

  // Diligence.
  { field: "mfa", pattern: /\b(?:mfa|2fa|multi ?factor|two factor)\b/u },
  { field: "privilegedAccess", pattern: /\bprivileged\b|\badmin(?:istrator)? access\b|\bpam\b/u },
  {
    field: "accessReviewFreq",
    pattern:
      /\b(?:user )?access (?:review|recertification)|\breview and audit user access\b|\buar\b/u,
  },
  {
    field: "leaverRemovalTime",
    pattern: /\b(?:leavers?|deprovision|offboarding|termination or job transfer)\b/u,
  },
  {
    field: "dataRetention",
    pattern: /\b(?:retention|retain|deletion|deleted|disposal|destruction|data return)\b/u,
  },
  { field: "dataEncryption", pattern: /\bencrypt/u },
  { field: "dlp", pattern: /\b(?:dlp|data loss prevention|usb)\b/u },
  { field: "cleanDesk", pattern: /\b(?:clean|clear) desk\b|\bpaperless\b/u },
  { field: "clientSegregation", pattern: /\bsegregation\b|\bclient separation\b/u },
  {
    field: "breachNotifyHours",
    pattern:
      /\b(?:breach|incident)s?\b.*\bnotif|\bnotif\w*\b.*\b(?:breach|incident)|\bnotify within\b/u,
  },
  {
    field: "incidentTestDate",
    pattern: /\b(?:tabletop|ir test|incident (?:response )?(?:test|exercise))\b/u,
  },
  {
    field: "incidentHistory",
    pattern:
      /\b(?:breaches|breach history|security incidents|incidents? (?:history|in the last|last)|known vulnerab)\b/u,
  },
  { field: "incidentPlan", pattern: /\bincident (?:response|management)\b|\bir plan\b|\birp\b/u },
  {
    field: "bcpTestDate",
    pattern:
      /\b(?:bcp|dr|bc|continuity|disaster recovery)\b.*\b(?:test(?:ed)? date|last test|test)$|\blast (?:bcp|dr) test/u,
  },
  { field: "rto", pattern: /\brto\b|\brecovery time\b/u },
  { field: "rpo", pattern: /\brpo\b|\brecovery point\b/u },
  {
    field: "bcpPlan",
    pattern:
      /\b(?:bcp|bcdr|business continuity|disaster recovery|continuity plan|dr plan|crisis)\b/u,
  },
  { field: "byod", pattern: /\bbyod\b|\bpersonal devices?\b/u },
  {
    field: "remoteControls",
    pattern: /\b(?:wfh|remote|home working)\b.*\b(?:controls?|access|secure)\b/u,
  },
  { field: "screening", pattern: /\b(?:background|screening|vetting|bgv)\b/u },
  { field: "training", pattern: /\b(?:security|awareness)\b.*\btraining\b|\bawareness\b/u },

  // Engagement.
  {
    field: "vendorAliases",
    pattern: /\b(?:dba|trading as|trade name|aka|formerly|brand names?)\b/u,
  },
  { field: "vendorParent", pattern: /\b(?:parent|holding|ultimate owner|owned by)\b/u },
  {
    field: "vendorLegalEntity",
    pattern:
      /\blegal (?:entity|name)\b|\b(?:contracting|contract) (?:entity|party)\b|\bregistered (?:company )?name\b|\brazon social\b|\brazón social\b|\bfirmenname\b/u,
  },
  {
    field: "buyerOwner",
    pattern:
      /\b(?:business|contract|relationship|vendor|risk|internal|process) owner\b|^owner$|\bassignee\b|\b(?:reviewed|completed|assessed) by$/u,
  },
  {
    field: "vendorName",
    pattern:
      /^(?:vendor|supplier|third party|3rd party|provider|service provider|company|partner|bpo|outsourcer|organisation|service organisation|business partner)(?: name)?s?$|^(?:name|nombre) (?:of|del?) (?:the )?(?:vendor|supplier|provider|third party|company|proveedor)|^(?:proveedor|lieferant|fournisseur|fornecedor|leverandor|leverandør)(?: name)?$|^name$/u,
  },
  {
    field: "remoteShare",
    pattern: /% ?(?:wfh|remote|home)|\b(?:wfh|remote|home) (?:ratio|share|%|percentage|headcount)/u,
  },
  {
    field: "deliveryModel",
    pattern:
      /\bdelivery model\b|^wfh$|^work(?:ing)? from home$|^remote$|\bon ?(?:site|prem) (?:or )?remote\b/u,
  },
  {
    field: "dataLocation",
    pattern:
      /\bdata (?:location|residency|centre location|storage)|\b(?:storage|hosting) (?:location|country|region)|\bdata (?:be )?(?:processed|stored)|\bcloud region\b|\bcross border\b/u,
  },
  {
    field: "deliveryLocations",
    pattern:
      /\b(?:delivery|service|office|operating|offshore|work) (?:locations?|sites?|cent(?:re|er)s?|countr(?:y|ies))\b|^(?:vendor |supplier )?(?:locations?|sites?|countr(?:y|ies)|region)$|\bwhere (?:is )?(?:the )?work (?:is )?performed\b|^(?:standorte?|ubicacion(?:es)?|localizacao|sites? de livraison)$/u,
  },
  {
    field: "dataTypes",
    pattern:
      /^data$|\bdata (?:types?|class|classification|categor|shared|accessed|access level|handled|subjects)|\b(?:types?|categories) of data\b|\bsensitive data\b|\bpii\b|\binformation assets\b/u,
  },
  {
    field: "accessToBuyerSystems",
    pattern: /\b(?:system|network|logical) access\b|\baccess to our (?:systems|network)\b/u,
  },
  {
    field: "relianceFrom",
    pattern:
      /\b(?:contract|engagement|agreement) (?:start|effective|commencement)|\bgo live\b|\bcommencement\b|^(?:start|effective) date$/u,
  },
  {
    field: "relianceTo",
    pattern:
      /\b(?:contract|engagement|agreement) (?:end|expiry|renewal|termination)|^end date$|\bterm end\b|\bvertragsende\b/u,
  },
  { field: "relianceFrom", pattern: /\bstart\b/u, topic: "contract" },
  { field: "relianceTo", pattern: /\b(?:end|expiry|renewal)\b/u, topic: "contract" },
  {
    field: "inherentRisk",
    pattern:
      /\binherent risk\b|\brisk (?:tier|rating|level|classification|category)\b|\bvendor tier\b|^tier(?:ing)?$/u,
  },
  {
    field: "availabilityCriticality",
    pattern:
      /\bcritical(?:ity)?\b|\bbusiness (?:impact|dependence)\b|^dependency$|\buptime requirement\b/u,
  },
  {
    field: "systemsUsed",
    pattern:
      /^(?:systems?|applications?|platforms?|tools?|software|tech stack)(?: used| name)?s?$|^solution(?: name)?$/u,
  },
  {
    field: "serviceDescription",
    pattern:
      /^(?:service |engagement |business |vendor )?(?:description|purpose|details)\b|\bdescription (?:of|on) (?:the )?(?:service|what)|\bstatement of work\b|\bbusiness scope\b/u,
  },
  {
    field: "serviceLine",
    pattern:
      /^(?:service|services|service line|tower|lob|process|workstream|engagement|capabilities|category|sow)$|\bservices? (?:provided|category|type|line|offered|name|purchased|description)\b|\bscope of services\b|\bwhat (?:do they|does the (?:vendor|supplier)) do\b|\bservicio|\bdienstleistung|\bprestation|\bleistung/u,
  },
  {
    field: "evidenceDate",
    pattern:
      /^(?:date )?(?:last )?(?:review(?:ed)?|assess(?:ed|ment)?)(?: date| on)?$|\bdate reviewed\b|\blast (?:risk )?review\b/u,
  },
  {
    field: "evidenceSeen",
    pattern:
      /\bevidence (?:seen|reviewed)\b|\bdoc(?:ument)?s? (?:reviewed|read|seen)\b|^(?:reviewed|validated)$/u,
  },
  { field: "answerDate", pattern: /\bdate completed\b|\bresponse date\b|\bquestionnaire date\b/u },
  { field: "otherAssurance", pattern: /\bother (?:assurance|reports?|attestations?)\b/u },
];
