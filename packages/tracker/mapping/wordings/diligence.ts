import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading } from "./heading-pattern.ts";
import type { HeadingWording } from "./heading-wording.ts";

const CONTROL = oneOf({
  "of access": wordings`mfa | 2fa | multi ?factor | authentication | privileged access | access reviews?`,
  "of data": wordings`encryption | retention | deletion | dlp | clean desk | segregation`,
  "of events": wordings`
    incident (?:response|management) | ir plan | breach notification | bcp | dr | bcdr | business continuity | disaster recovery
  `,
  "of people": wordings`background (?:checks?|verification) | screening | training | awareness | byod`,
  "of recovery": wordings`rto | rpo`,
});

/** What a register keeps of a control beside whether it is there. */
const KEPT_OF_IT = oneOf({
  "who deals with it": wordings`owner | (?<!\bof (?:the )?)vendor | contact | approver | coordinator`,
  "its document": wordings`version | last updated | url`,
  "its dates and its cost": wordings`expiry(?: date)? | roll ?out date | due date | licen[cs]es? | cost`,
  "what we make of it": wordings`scores? | ratings? | weight(?:ing)? | points | maturity(?: level)? | comments? | notes?`,
});

/** "MFA vendor", "BCP version": a yes below it says nothing of the control. */
const BESIDE_A_CONTROL = new RegExp(
  String.raw`^(?=.*\b(?:${CONTROL})\b).*\b(?:${KEPT_OF_IT})$`,
  "u",
);

/** Where nobody of the vendor's looks on. */
const AWAY = oneOf({
  places: wordings`remote (?:sites?|locations?|offices?) | home offices?`,
  "work there": wordings`(?:remote|home) work(?:ing)? | work(?:ing)? (?:from home|remotely) | teleworking | wfh`,
});

/** Wordings about the controls that a tracker asks for beside certificates and reports. */
export const diligenceWordings: readonly HeadingWording[] = [
  { field: null, pattern: BESIDE_A_CONTROL },
  {
    field: "mfa",
    pattern:
      /\b(?:mfa|2fa|multi ?factor|two factor|authentication (?:methods?|mechanisms?|factors?))\b/u,
  },
  {
    field: "privilegedAccess",
    pattern:
      /\bprivileged\b(?! (?:communication|information))|\b(?:system )?admin(?:istrator|istrative|istration)? (?:access|accounts?|rights|privileges)\b|\belevated (?:privileges|rights|access)\b|\b(?:superuser|root) (?:access|accounts?)\b|\bpam\b|\bbreak ?glass\b|\bemergency (?:system )?access\b/u,
  },
  {
    field: "accessReviewFreq",
    pattern: inHeading({
      "by name": wordings`
        (?:user )?access (?:review|recertification)\w* | uar | review and audit user access
      `,
      "“access rights are reviewed”": wordings`
        review(?:s|ed|ing)? (?:of )?(?:the |all )?(?:user )?access (?:permissions?|rights|privileges)
        (?:user )?access (?:permissions?|rights|privileges) (?:is |are |be |being )?(?:regularly |periodically )?review(?:ed|s)?
      `,
      "how often": wordings`how (?:often|frequently)\b.*\baccess rights`,
    }),
  },
  {
    field: "leaverRemovalTime",
    pattern:
      /\b(?:leavers?|deprovision\w*|offboarding(?= (?:sla|service level agreement|time|process|procedure|access|of))|^offboarding$|(?:staff|employees?|users?|personnel)\b.*\boffboarding|termination or job transfer)\b|\b(?:access|accounts?)(?: rights)?(?: \w+){0,2}? (?:revoked|removed|disabled|deactivated|withdrawn)\b/u,
  },
  {
    field: "leaverRemovalTime",
    pattern: inHeading({
      "“access revocation”": wordings`access (?:rights )?(?:revocation|removal|withdrawal)`,
      "“removal of access rights”": wordings`
        (?:revocation|removal|withdrawal) of (?:user |the )?access(?: rights)?(?! (?:controls?|logs?)\b)
      `,
    }),
  },
  {
    field: "dataRetention",
    pattern:
      /\b(?:retention|retain|deletion|deleted|disposal|destruction|data return)\b|\bhow long\b(?=.*\bdata\b).*\b(?:stored|kept|held)\b|\breturn\w*\b.*\bdata\b.*\b(?:end|termination|exit)\b/u,
  },
  {
    field: "dataRetention",
    pattern: /\bwhat happens (?:to|with)\b.*\bdata\b(?! (?:subject|request))/u,
  },
  { field: "dataEncryption", pattern: /\bencrypt/u },
  { field: "dlp", pattern: /\b(?:dlp|data (?:loss|leak(?:age)?) prevention|usb)\b/u },
  { field: "cleanDesk", pattern: /\b(?:clean|clear) desk\b|\bpaperless\b/u },
  {
    field: "clientSegregation",
    pattern:
      /(?<!\bnetwork )\bsegregation\b(?! of (?:dut|network|environment|role))|\bclient separation\b|^logical (?:separation|isolation)$|\bseparation of (?:clients|customers|data)\b/u,
  },
  // Tenants are those who share a system.
  {
    field: "clientSegregation",
    pattern:
      /\b(?:multi|single) ?tenan(?:t|cy)\b(?! (?:office|building))|\btenant (?:isolation|separation)\b/u,
  },
  {
    field: "clientSegregation",
    pattern:
      /\b(?:isolat|separat|segregat)\w*\b(?! of (?:dut|role))(?: \w+){0,6}? (?:tenants?|customers?|clients?)\b|\b(?:customers?|clients?)(?: \w+){0,4} (?:isolated|separated|segregated)\b/u,
  },
  {
    field: "breachNotifyHours",
    pattern: inHeading({
      "notice of a breach": wordings`
        (?:breach|incident)s?\b.*\bnotif\w* | notif\w*\b.*\b(?:breach|incident)\w* | notify within
      `,
      "how soon": wordings`
        breach (?:sla|service level agreement|deadline)
        (?:breach|incident) (?:reporting|notice|disclosure) (?:sla|service level agreement|time|deadline|period|window|hours|hrs)
      `,
    }),
  },
  {
    field: "incidentTestDate",
    pattern:
      /\b(?:tabletop|ir (?:test|exercise|drill)|incident (?:response )?(?:test|exercise|drill)|(?:ir|incident response) plan last (?:tested|exercised))\b|^when\b.*\bincident\b.*\b(?:tested|exercised|rehearsed)\b/u,
  },
  // How incidents are dealt with is not which there were.
  {
    field: "incidentPlan",
    pattern: inHeading({
      "“procedure for security incidents”": wordings`
        (?:procedures?|process(?:es)?|plans?|playbooks?|handling|treatment) (?:for|of|in case of|in the event of) (?:(?:handling|managing|responding to|reporting|any|an?|information|cyber|security|data) )*(?:incidents?|breach(?:es)?)
      `,
      "“incident handling procedure”": wordings`
        incident (?:handling|reporting|escalation) (?:procedures?|process(?:es)?|plans?|systems?|teams?) | incident handling
        incident (?:procedures?|process(?:es)?|playbooks?)
      `,
    }),
  },
  {
    field: "incidentHistory",
    pattern: inHeading({
      "by name": wordings`
        breaches | breach history | security incidents | incidents? history | known vulnerab
      `,
      "of the last years": wordings`
        incidents? (?:in the last|last) | incidents?\b.*\blast \d+ | last \d+ \S+ (?:\S+ )?incidents?
      `,
      "that were": wordings`
        (?:previous|past|prior|recent|any|known) (?:security |data )?(?:incidents?|breach(?:es)?)
      `,
    }),
  },
  {
    field: "incidentHistory",
    pattern:
      /\b(?:suffered|experienced|had|been (?:affected|hit) by)\b.*\b(?:incidents?|breach(?:es)?)\b|\b(?:incidents?|breach(?:es)?)\b.*\b(?:past|last|previous) (?:\w+ )?(?:months|years|yrs)\b/u,
  },
  { field: "incidentPlan", pattern: /\bincident (?:response|management)\b|\bir plan\b|\birp\b/u },
  {
    field: "bcpTestDate",
    pattern:
      /\b(?:bcp|dr|bc|continuity|disaster recovery)\b.*\b(?:test(?:ed)? date|last test(?:ed)?|test|tested on|tested|exercised?|exercise date)$|\blast (?:bcp|dr|bc|continuity) (?:test|exercise)/u,
  },
  {
    field: "bcpTestDate",
    pattern:
      /^when\b(?=.*\b(?:bcp|dr|bc|continuity|disaster recovery)\b).*\b(?:test(?:ed)?|exercised?|rehearsed?)\b/u,
  },
  { field: "rto", pattern: /\brto\b|\brecovery time\b/u },
  { field: "rpo", pattern: /\brpo\b|\brecovery point\b/u },
  {
    field: "bcpPlan",
    pattern:
      /\b(?:bcp|bcdr|bc plan|business continuity|disaster recovery|continuity plan|dr plan|crisis)\b/u,
  },
  { field: "byod", pattern: /\bbyod\b|\bpersonal devices?\b/u },
  {
    field: "remoteControls",
    pattern: /\b(?:wfh|remote|home working)\b.*\b(?:controls?|access|secure)\b/u,
  },
  {
    field: "remoteControls",
    pattern: inHeading({
      "“information is protected at remote sites”": String.raw`protect\w*\b.*\b(?:${AWAY})`,
      "“controls for remote working”": String.raw`(?:controls|safeguards|security|measures) (?:for|of|in|at|during|when) (?:${AWAY})`,
    }),
  },
  {
    field: "screening",
    pattern:
      /\bbackground (?:checks?|verification|investigations?)\b|\b(?:screening|vetting|bgv)\b|\b(?:staff|employees|personnel|agents)\b.*\bvetted\b/u,
  },
  {
    field: "training",
    pattern:
      /\b(?:security|infosec|cyber|awareness)\b.*\btraining\b|\bawareness\b|\btrained\b.*\bsecurity\b/u,
  },
];
