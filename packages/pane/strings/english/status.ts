import type { Severity } from "@scopefit/core/rule/severity";
import type { EvidenceGrade, Fit, Reliance, Status } from "@scopefit/core/verdict/verdict";
import { labelOf } from "@scopefit/tracker/writing/sheets/status-label";

/** The words for answers; those for a status are the ones that stand in the sheet. */
export const status = {
  word: (it: Status) => labelOf(it).word,
  meaning: (it: Status) => labelOf(it).meaning,
  severity: {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
  } satisfies Record<Severity, string>,
  note: "Note",
  fit: {
    all: "all",
    part: "part",
    none: "none",
    unknown: "unknown",
  } satisfies Record<Fit["answer"], string>,
  decidedBy: {
    entity: "decided by the company",
    service: "decided by the service",
    site: "decided by the sites",
    remote: "decided by home working",
  } satisfies Record<NonNullable<Fit["decidedBy"]>, string>,
  reliance: {
    none: "none",
    unknown: "unknown",
    limited: "limited",
    good: "good",
  } satisfies Record<Reliance, string>,
  evidence: {
    E0: "nothing claimed",
    E1: "the vendor’s words only",
    E2: "details given, not read",
    E3: "read by us",
    E4: "confirmed by its issuer",
  } satisfies Record<EvidenceGrade, string>,
};
