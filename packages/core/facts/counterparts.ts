import type { FieldId } from "../fields/field-dictionary.ts";

/** What a certificate and a report both have, though each calls it otherwise. */
const COUNTERPARTS = [
  ["isoCertificationBody", "soc2Auditor"],
  ["isoIssueDate", "soc2ReportDate"],
  ["isoNextAuditDate", "nextReportDate"],
  ["isoScopeStatement", "soc2System"],
  ["isoSites", "soc2Locations"],
  ["isoEntity", "soc2Entity"],
  ["isoExclusions", "soc2ScopeExclusions"],
  ["isoDetails", "soc2Details"],
  ["isoEvidence", "soc2Evidence"],
] as const satisfies readonly (readonly [FieldId, FieldId])[];

/**
 * A period of a report holds from when to when a certificate is valid where both stand in one column. The other way
 * round it does not: a SOC 2 report does not expire, and what stands under “Expiry” is somebody's own rule.
 */
const OF_REPORTS_ONLY_ONE_WAY = [
  ["soc2PeriodStart", "isoIssueDate"],
  ["soc2PeriodEnd", "isoExpiryDate"],
  ["soc2ServicesCovered", "isoScopeStatement"],
] as const satisfies readonly (readonly [FieldId, FieldId])[];

const IN_REPORT: ReadonlyMap<FieldId, FieldId> = new Map<FieldId, FieldId>(COUNTERPARTS);

const ON_CERTIFICATE: ReadonlyMap<FieldId, FieldId> = new Map<FieldId, FieldId>([
  ...OF_REPORTS_ONLY_ONE_WAY,
  ...COUNTERPARTS.map(([certificate, report]) => [report, certificate] as const),
]);

/** The fields of a certificate, and those of a report, of which the other may have its own. */
export const FIELDS_WITH_REPORTS_COUNTERPART: readonly FieldId[] = [...IN_REPORT.keys()];
export const FIELDS_WITH_CERTIFICATES_COUNTERPART: readonly FieldId[] = [...ON_CERTIFICATE.keys()];

/** What a SOC 2 report has in place of a field of the ISO 27001 certificate; `null` where it has no such thing. */
export function reportsCounterpart(field: FieldId): FieldId | null {
  return IN_REPORT.get(field) ?? null;
}

/** What an ISO 27001 certificate has in place of a field of the SOC 2 report; `null` where it has no such thing. */
export function certificatesCounterpart(field: FieldId): FieldId | null {
  return ON_CERTIFICATE.get(field) ?? null;
}
