import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { matchHeading } from "./match-heading.ts";

test.for([
  ["Vendor", "vendorName"],
  ["SUPPLIER NAME:", "vendorName"],
  ["Proveedor", "vendorName"],
  ["Legal Entity", "vendorLegalEntity"],
  ["Services provided", "serviceLine"],
  ["Delivery Location(s)", "deliveryLocations"],
  ["ISO 27001", "isoClaim"],
  ["Do you hold a current ISO/IEC 27001 certificate?", "isoClaim"],
  ["ISO 27001 > Expiry", "isoExpiryDate"],
  ["ISO 27001 > Scope", "isoScopeStatement"],
  ["ISO 27001 valid until", "isoExpiryDate"],
  ["CertExpiry", "isoExpiryDate"],
  ["Certification body", "isoCertificationBody"],
  ["SOC 2 > Type", "soc2Type"],
  ["SOC 2 > Scope", "soc2System"],
  ["soc2_report_type", "soc2Type"],
  ["Has_SOC2", "soc2Claim"],
  ["Audit period (start and end)", "soc2PeriodEnd"],
  ["Trust Services Criteria", "soc2Tsc"],
  ["Opinion (unqualified or qualified)", "soc2Opinion"],
  ["CUECs", "soc2Cuecs"],
  ["Bridge letter through", "bridgeEnd"],
  ["Contract > End", "relianceTo"],
  ["Contract expiry", "relianceTo"],
  ["Multi-factor authentication enforced for all users?", "mfa"],
  ["Sub-processors", "subprocessors"],
  ["Risk rating", "inherentRisk"],
  ["Vendor / Supplier", "vendorName"],
  ["Name of outsourcing provider", "vendorName"],
  ["Nom du fournisseur", "vendorName"],
  ["Entity we contract with", "vendorLegalEntity"],
  ["Process outsourced", "serviceLine"],
  ["Type of service", "serviceLine"],
  ["Where are agents located?", "deliveryLocations"],
  ["Primary site", "deliveryLocations"],
  ["% of staff working remotely", "remoteShare"],
  ["Categories of personal data", "dataTypes"],
  ["Systems accessed by vendor", "systemsUsed"],
  ["Does the vendor subcontract?", "subprocessors"],
  ["Fourth parties", "subprocessors"],
  ["InfoSec certs", "isoClaim"],
  ["Zertifizierungen", "isoClaim"],
  ["ISO 27001 > CB", "isoCertificationBody"],
  ["ISO accreditation (UKAS)", "isoAccreditationBody"],
  ["SoA received?", "isoSoaProvided"],
  ["Which company is named on the certificate?", "isoEntity"],
  ["Scope of ISO 27001 certificate", "isoScopeStatement"],
  ["Which sites does the certificate cover?", "isoSites"],
  ["When does the certificate expire?", "isoExpiryDate"],
  ["SOC 2 > From", "soc2PeriodStart"],
  ["SOC 2 > To", "soc2PeriodEnd"],
  ["Start of audit period", "soc2PeriodStart"],
  ["Period covered (from)", "soc2PeriodStart"],
  ["SOC 2 audit window", "soc2PeriodEnd"],
  ["Who audited the SOC 2?", "soc2Auditor"],
  ["Number of deviations", "soc2ExceptionsCount"],
  ["Qualified/Unqualified", "soc2Opinion"],
  ["Gap letter expiry", "bridgeEnd"],
  ["Any breach in last 3 yrs?", "incidentHistory"],
  ["Last BCP exercise", "bcpTestDate"],
  ["Criticality", "availabilityCriticality"],
  ["Report read by us?", "evidenceSeen"],
  ["Reviewed by (SOC 2)", "buyerOwner"],
] as const)("“%s” is %s", ([heading, field]) => {
  expect(matchHeading(heading.split(" > ")).field).toBe(field satisfies FieldId);
});

test.for([
  "Scope",
  "Expiry",
  "Valid until",
  "Type",
  "Status",
  "Auditor",
  "Report date",
  "Entity",
  "Notes",
])("“%s” alone is ambiguous and taken for nothing", (heading) => {
  expect(matchHeading([heading]).field).toBeNull();
});

test.for([
  "Vendor ID",
  "Annual spend",
  "ISO 9001 Certificate No",
  "Pen test date",
  "Website URL",
  "SSL certificate expiry",
  "Insurance certificate number",
  "ISO 27001 > Notes",
  "SOC 2 > Comments",
  "Colour",
  "",
])("“%s” is no field", (heading) => {
  expect(["relatedCerts", "otherAssurance", null]).toContain(
    matchHeading(heading.split(" > ")).field,
  );
});

test("the expiry of a SOC 2 report is not taken for its period end", () => {
  expect(matchHeading(["SOC 2 expiry date"]).field).toBeNull();
});
