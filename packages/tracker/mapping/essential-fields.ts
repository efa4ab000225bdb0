import type { FieldId } from "@scopefit/core/fields/field-dictionary";

const ENGAGEMENT: readonly FieldId[] = ["vendorLegalEntity", "serviceLine", "deliveryLocations"];

const CERTIFICATE: readonly FieldId[] = [
  "isoEdition",
  "isoCertificateNumber",
  "isoCertificationBody",
  "isoIssueDate",
  "isoExpiryDate",
  "isoScopeStatement",
  "isoSites",
  "isoEntity",
  "isoExclusions",
];

const REPORT: readonly FieldId[] = [
  "soc2Type",
  "soc2PeriodStart",
  "soc2PeriodEnd",
  "soc2Auditor",
  "soc2Opinion",
  "soc2Tsc",
  "soc2System",
  "soc2Locations",
  "soc2Entity",
  "soc2ScopeExclusions",
  "soc2SubserviceMethod",
  "soc2Cuecs",
];

/**
 * The fields without which a verdict stays open, for what this tracker asks: a tracker that asks for
 * ISO 27001 alone is not told about SOC 2 details, but about the missing SOC 2 answer.
 */
export function essentialFields(asked: ReadonlySet<FieldId>): readonly FieldId[] {
  const asksForCertificate = asked.has("isoClaim") || CERTIFICATE.some((field) => asked.has(field));
  const asksForReport = asked.has("soc2Claim") || REPORT.some((field) => asked.has(field));
  return [
    ...ENGAGEMENT,
    "isoClaim",
    ...(asksForCertificate || !asksForReport ? CERTIFICATE : []),
    "soc2Claim",
    ...(asksForReport ? REPORT : []),
    "evidenceSeen",
  ];
}
