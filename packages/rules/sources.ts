import type { Source } from "@scopefit/core/rule/source";

/** A source without its clause: `isoIec17021("9.1.3")` is the rule for surveillance audits. */
function standard(work: string) {
  return (clause: string | null, says: string): Source => ({
    standing: "standard",
    work,
    clause,
    says,
  });
}

/** Requirements for bodies that certify management systems. */
export const isoIec17021 = standard("ISO/IEC 17021-1:2015");

/** The information security management standard itself. */
export const isoIec27001 = standard("ISO/IEC 27001:2022");

/** A public questionnaire for cloud and service providers, version 4.1.4. */
export const hecvat = questionnaire("EDUCAUSE HECVAT 4.1.4");

/** A public questionnaire for cloud providers, version 4.0. */
export const caiq = questionnaire("CSA CAIQ v4.0");

/** Transition requirements for ISO/IEC 27001:2022, issue 2 of February 2023. */
export const iafMd26 = standard("IAF MD 26:2023");

/** How certification bodies audit and certify organisations with several sites. */
export const iafMd1 = standard("IAF MD 1");

/** Requirements for bodies that certify information security management systems. */
export const isoIec27006 = standard("ISO/IEC 27006-1:2024");

/** The mutual recognition of accreditation bodies, until the end of 2025 the IAF MLA. */
export const globalAciMra = standard("Global ACI MRA");

/** What service organisations and their auditors may say of SOC reports. */
export const aicpaSocCommunications = standard("AICPA SOC communications guidelines");

/** The attestation standards under which SOC 2 reports are issued. */
export const aicpaAttestation = standard("AICPA AT-C sections 105 and 205");

/** The criteria for the description of the system in a SOC 2 report. */
export const aicpaDescriptionCriteria = standard("AICPA DC section 200 (2018)");

/** The trust services criteria, with the points of focus of 2022. */
export const aicpaTrustServicesCriteria = standard("AICPA TSP section 100 (2017)");

/** A question that a widely used questionnaire asks: practice, and no standard. */
function questionnaire(work: string) {
  return (clause: string, says: string): Source => ({ standing: "practice", work, clause, says });
}

/** What careful buyers and auditors do, without a standard that demands it. */
export function practice(says: string): Source {
  return { standing: "practice", work: "Good practice", clause: null, says };
}

/** A threshold or a reading that Scopefit chose; the policy can change thresholds. */
export function ourChoice(says: string): Source {
  return { standing: "our-choice", work: "Scopefit", clause: null, says };
}
