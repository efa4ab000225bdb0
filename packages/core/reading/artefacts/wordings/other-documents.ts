import { wordings } from "../../text/wordings.ts";

/**
 * What has dates, an auditor or findings of its own and is neither the certificate nor the report that is spoken
 * of: what a clause goes on about.
 */
export const OTHER_DOCUMENTS = {
  tests: wordings`
    pen(?:etration)?[- ]?test(?:s|ing)? | pentests? | red team\p{L}*
    vulnerability (?:scans?|scanning|assessments?)
    (?:disaster recovery|dr|bcp|failover|phishing) (?:tests?|exercises?|drills?)
  `,
  agreements: wordings`
    (?:\p{L}+ )?(?:contracts?|agreements?) | msa | dpa | nda | insurance | (?:cyber|liability) (?:insurance|cover)
    subscriptions? | licen[cs]es? | purchase orders?
  `,
  "other examinations": wordings`
    internal audits? | financial (?:statements?|audits?|accounts) | (?:annual )?accounts
    readiness (?:assessments?|reviews?) | gap (?:assessments?|analys[ie]s)
    (?:gdpr|hipaa|privacy|dpia|vendor|supplier|third[- ]party|risk) (?:assessments?|audits?|reviews?)
  `,
  "papers of the vendor": wordings`
    documents? | polic(?:y|ies) | questionnaires? | procedures? | privacy notice | page | website
    response | answers | risk register | business continuity plan
  `,
};

/** A report before the one that is held: its opinion and its exceptions are not those of today. */
export const EARLIER_REPORTS = {
  English: wordings`
    (?:prior|previous|preceding|earlier)(?:[- ]years?['’]?s?)? (?:soc ?2 )?(?:type \S{1,2} )?(?:audit |examination )?(?:reports?|audits?|examinations?|periods?|cycles?|opinions?)
  `,
  German: wordings`
    (?:vorherige|vorige|frühere)[rns]? \p{L}*(?:bericht|prüfung)\p{L}* | vorjahresbericht
  `,
  "French, Spanish, Portuguese": wordings`
    rapport pr[ée]c[ée]dent | informe anterior | relat[óo]rio anterior
  `,
};
