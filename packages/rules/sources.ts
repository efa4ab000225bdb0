import { type Source } from "@scopefit/core/rule/source";

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

/** Transition requirements for ISO/IEC 27001:2022, issue 2 of February 2023. */
export const iafMd26 = standard("IAF MD 26:2023");

/** What careful buyers and auditors do, without a standard that demands it. */
export function practice(says: string): Source {
  return { standing: "practice", work: "Good practice", clause: null, says };
}

/** A threshold or a reading that Scopefit chose; the policy can change thresholds. */
export function ourChoice(says: string): Source {
  return { standing: "our-choice", work: "Scopefit", clause: null, says };
}
