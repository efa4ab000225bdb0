import type { HeadingWording } from "./heading-wording.ts";
import { OUR_HANDLING } from "./our-handling.ts";

/** Wordings about a SOC 2 report, what is special before what is general. */
export const soc2Wordings: readonly HeadingWording[] = [
  { field: "soc2CuecOwner", pattern: /\bcuecs?\b.*\bowner/u },
  { field: "soc2CuecMapped", pattern: /\bcuecs?\b.*\b(?:mapped|mapping|reviewed|review)\b/u },
  {
    field: "soc2Cuecs",
    pattern:
      /\bcuecs?\b|\b(?:complementary )?user entity (?:controls?|responsibilit)|\buser control considerations\b/u,
  },
  {
    field: "soc2Cuecs",
    pattern: /\bcontrols\b.*\b(?:customers?|clients?|our) (?:own )?responsib/u,
    topic: "soc2",
  },
  { field: "soc2Csocs", pattern: /\bcsocs?\b|\bcomplementary subservice\b/u },
  {
    field: "soc2SubserviceMethod",
    pattern:
      /\bcarved? ?outs?\b.*\b(?:inclusiv[eo]|inclusion|or included)\b|\binclusiv[eo]\b.*\bcarve|\b(?:inclusion|subservice(?: organisations?)?|carve out) method\b|\btreatment of (?:the )?subservice\b/u,
  },
  {
    field: "soc2SubserviceReports",
    pattern:
      /\b(?:subservice|sso)\b.*\b(?:reports?|monitor|review)|\bmonitors? (?:the )?subservice/u,
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
    field: "soc2Tsc",
    pattern:
      /\b(?:cover|include)\w*\b.*\b(?:availability|confidentiality|privacy|processing integrity)\b|\b(?:availability|confidentiality|privacy|processing integrity)\b.*\b(?:in scope|covered|included)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2OpinionReason",
    pattern: /\b(?:qualification|basis|reason)\b.*\b(?:opinion|detail|qualif)/u,
  },
  {
    field: "soc2ExceptionsCount",
    pattern:
      /\b(?:number|count|how many|qty)\b.*\b(?:exceptions|deviations)\b|\bexceptions? count\b/u,
  },
  {
    field: "soc2MgmtResponse",
    pattern: /\bmanagement(?:s)? (?:responses?|comments)\b/u,
  },
  {
    field: "soc2Exceptions",
    pattern:
      /\b(?:audit |test(?:ing)? )?(?:exceptions|deviations)\b|\b(?:exception|deviation)\b.*\b(?:noted|reports?|audit|summary)\b/u,
  },
  { field: "soc2ReportDate", pattern: /^(?:auditors? )?opinion date$/u },
  {
    field: "soc2Opinion",
    pattern: /\b(?:auditors? |audit )?opinions?\b|^(?:un)?qualified (?:or )?(?:un)?qualified$/u,
  },
  { field: "soc2Type", pattern: /\btype (?:1|i|one|type1)\b.*\b(?:2|ii|two|type2)\b/u },
  { field: "soc2PriorPeriodEnd", pattern: /\b(?:prior|previous)\b.*\b(?:period|report)\b/u },
  { field: "nextReportDate", pattern: /\bnext\b.*\b(?:report|soc)\b|\btype (?:2|ii) eta\b/u },
  {
    field: "soc2PeriodStart",
    pattern:
      /(?:^|\b(?:soc 2|report|type (?:2|ii)) )(?:from|start|starts|begin|start date|coverage start)$|^(?:start|beginning) of period\b/u,
    topic: "soc2",
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /(?:^|\b(?:soc 2|report|type (?:2|ii)) )(?:to|end|ends|until|through|end date)$|^end of period\b/u,
    topic: "soc2",
  },
  // One cell for both ends: the fact step splits it.
  {
    field: "soc2PeriodEnd",
    pattern: /\bperiod\b.*\bstart\b.*\bend\b|\bperiod\b.*\bfrom\b.*\bto\b/u,
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /\b(?:audit|report(?:ing)?|review|observation|coverage|examination) (?:period|window) (?:ends?|to|until|through)\b|\bperiod (?:covered |of coverage )?(?:ends?|to|until|through)\b|\b(?:end|last day) (?:date )?of (?:the )?(?:audit|report(?:ing)?|review|observation|coverage|examination|soc 2) ?(?:period)?\b/u,
  },
  {
    field: "soc2PeriodStart",
    pattern:
      /\b(?:audit|report(?:ing)?|review|observation|coverage|examination) (?:period|window) (?:start|from|begin)|\bperiod (?:covered |of coverage )?(?:starts?|from|begins?)\b|\b(?:start|beginning|first day) (?:date )?of (?:the )?(?:audit|report(?:ing)?|review|observation|coverage|examination|soc 2) ?(?:period)?\b/u,
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /^(?:soc 2 )?(?:audit|report|reporting|review|observation|coverage|examination)? ?(?:period|window)(?:$| (?:covered|dates?|start|from|under|and|reviewed|tested|of (?:the )?(?:coverage|report|audit|review)|dd|mm|yyyy)\b)|\bperiod (?:covered|of coverage)\b|\b(?:coverage|audit|reporting|observation|examination) (?:dates|period|window)$|\bperiod under (?:review|audit)\b/u,
  },
  {
    field: "soc2PeriodEnd",
    pattern:
      /^(?:what|which) (?:periods?|dates|months)\b.*\bcover|\b(?:audit|report(?:ing)?|review|observation|coverage|examination) (?:period|window)\b/u,
    topic: "soc2",
  },
  // A period and how long it must be.
  {
    field: "soc2PeriodEnd",
    pattern:
      /^(?:soc 2 )?(?:(?:audit|report|reporting|observation|coverage|examination|soc 2) )(?:period|window) (?:(?:of|at|least|min|minimum) )*\d+(?: \d+)? (?:months?|mths?)$/u,
  },
  // A SOC 2 report has no expiry: such a column is mostly the period end plus a year, but not always.
  { field: null, pattern: /\b(?:expir|valid (?:to|until)|validity|renewal)/u, topic: "soc2" },
  { field: "soc2PeriodEnd", pattern: /\bcoverage end\b/u, topic: "soc2" },
  { field: "soc2AsOfDate", pattern: /\b(?:as of|as at|(?<!any )point in time)\b/u },
  {
    field: "soc2ReportDate",
    pattern:
      /^when\b.*\b(?:issued|signed|dated)\b|^(?:what is )?(?:the )?date of (?:(?:your|the|most|recent|latest|last|current) )*(?:soc 2 )?(?:type (?:2|ii) )?report\b/u,
    topic: "soc2",
  },
  {
    field: "soc2ReportDate",
    pattern:
      /\b(?:(?:report|issue|issued|signed|opinion|certification|attestation) ?date|(?:issued|signed) on)\b|\bdate (?:issued|of (?:the )?(?:soc (?:2 )?)?(?:type (?:2|ii) )?(?:report|certification|attestation))\b/u,
    topic: "soc2",
  },
  // Whether an auditor has reported is not who has.
  {
    field: "soc2Claim",
    pattern:
      /^(?:do|does|did|have|has|is|are|can|could|will)\b(?!.*\b(?:who|which|name)\b).*\b(?:from|by) (?:\w+ ){0,4}?(?:auditors?|cpa|firm|assessor)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Auditor",
    pattern:
      /^(?:who|which (?:firm|company|auditor|cpa)\b.*)\b.*\b(?:perform|conduct|carr|issu|prepar|sign)\w*\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Auditor",
    pattern:
      /\bauditors?\b|\baudit(?:ing|ors?)? firm\b|\bassessor\b|\bcpa\b|\baudited by\b|\bwho audit(?:s|ed)\b|\bissued by\b/u,
    topic: "soc2",
  },
  {
    field: "soc2ReportDate",
    pattern:
      /^date (?:of )?(?:the )?report(?: was)? issued$|^report (?:issue|issued|signing) date$/u,
  },
  {
    field: "soc2Auditor",
    pattern:
      /\b(?:service auditor|audit(?:ing|ors?)? firm|cpa firm|soc auditor|name of (?:the )?cpa)\b/u,
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
      /\bsystem (?:description|boundar(?:y|ies)|title)\b|\bservice boundar(?:y|ies)\b|\b(?:in scope|covered) systems?\b|\bproducts? (?:covered|in scope)\b|^(?:what|which) (?:systems|applications|products)\b.*\bscope\b.*\b(?:report|soc)\b/u,
  },
  {
    field: "soc2ServicesCovered",
    pattern:
      /\bservices? (?:covered|in scope)\b|^soc 2 services$|^services$|^(?:what|which) services?\b.*\b(?:cover\w*|includ\w*|scope)\b/u,
    topic: "soc2",
  },
  {
    field: "soc2Claim",
    pattern: /^(?:is|are|has|have|does|do)\b.*\b(?:certified|compliant|attested|audited)$/u,
    topic: "soc2",
  },
  { field: "soc2System", pattern: /\b(?:scope|system|product|alcance)\b/u, topic: "soc2" },
  { field: "soc2Exceptions", pattern: /\bfindings\b/u, topic: "soc2" },
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
    pattern: /\breport type\b|^type$|\btype$|\btype\b(?! (?:1|2|i|ii)\b)|\bque certification\b/u,
    topic: "soc2",
  },
  { field: null, pattern: OUR_HANDLING, topic: "soc2" },
  // Who, when and how many is no claim.
  {
    field: null,
    pattern:
      /^(?:who|when|where|why|how|since when|by when|(?:(?:last|target|planned|expected) )?dates?)\b/u,
    topic: "soc2",
  },
  { field: "soc2Claim", pattern: /./u, topic: "soc2" },
  {
    field: "isoClaim",
    pattern: /\b(?:iso|27001|22080|certif\w*)\b|^(?!.*\bisms\b)/u,
    topic: "iso",
  },
];
