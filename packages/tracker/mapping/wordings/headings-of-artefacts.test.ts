import { expect, test } from "vitest";

import { expectFields } from "../../testing/heading-cases.ts";
import { matchHeading } from "../match-heading.ts";

// Headings on a certificate or report, with those near them that must not be taken.

expectFields({
  "a certificate's days in brackets": [
    ["Issue date (current certificate)", "isoIssueDate"],
    ["Expiry date (current certificate)", "isoExpiryDate"],
    ["Issue date of certificate", "isoIssueDate"],
    ["Issue date of the current certificate", "isoIssueDate"],
    ["Valid until (certificate)", "isoExpiryDate"],
    ["Expiry (latest cert)", "isoExpiryDate"],
    ["Ausstellungsdatum (aktuelles Zertifikat)", "isoIssueDate"],
    ["Date d’émission (certificat actuel)", "isoIssueDate"],
    ["Data de emissão (certificado atual)", "isoIssueDate"],
    ["Certificate: issue date", "isoIssueDate"],
    ["Issue date (insurance certificate)", null],
    ["SSL certificate issue date", null],
    ["Issue date (invoice)", null],
    ["Expiry date (NDA)", null],
    ["Issue date (birth certificate)", null],
  ],
  "exclusions and sites, of either": [
    ["ISO 27001 > Any exclusions from scope", "isoExclusions"],
    ["ISO 27001 > Physical locations covered", "isoSites"],
    ["ISO 27001 > Excluded from scope", "isoExclusions"],
    ["SOC 2 > Any exclusions from scope", "soc2ScopeExclusions"],
    ["SOC 2 > Physical locations covered", "soc2Locations"],
    ["Physical locations covered", "isoSites"],
    ["Physical sites in scope", "isoSites"],
    ["Contract exclusions", null],
  ],
  "a period and its length": [
    ["Coverage period ≥ 12 months", "soc2PeriodEnd"],
    ["Audit period (12 months)", "soc2PeriodEnd"],
    ["Audit period (min. 6 months)", "soc2PeriodEnd"],
    ["Observation period of at least 6 months", "soc2PeriodEnd"],
    ["Reporting period – 12 months", "soc2PeriodEnd"],
    ["Examination window (6-12 months)", "soc2PeriodEnd"],
    ["Observation window ≥ 3 mths", "soc2PeriodEnd"],
    ["SOC 2 period ≥ 6 months", "soc2PeriodEnd"],
    ["Notice period ≥ 3 months", null],
    ["Probation period (6 months)", null],
    ["Insurance coverage period (12 months)", null],
    ["Review period 12 months", null],
    ["Warranty coverage period 12 months", null],
  ],
  "carved out or included": [
    ["Subservice orgs reviewed (carve-out or inclusive method)", "soc2SubserviceMethod"],
    ["Subservice organisation reports (carve-out/inclusive)", "soc2SubserviceMethod"],
    ["Carve-out or inclusive?", "soc2SubserviceMethod"],
    ["Treatment of subservice organisations", "soc2SubserviceMethod"],
    ["Subservice organizations: inclusive vs. carve-out", "soc2SubserviceMethod"],
    ["Sub-service orgs – carved out or included", "soc2SubserviceMethod"],
    ["Carve-out-Methode oder Inclusive-Methode", "soc2SubserviceMethod"],
    ["Méthode carve-out ou inclusive", "soc2SubserviceMethod"],
    ["Método carve-out o inclusivo", "soc2SubserviceMethod"],
    ["Inclusive or carve-out for monitored subservice orgs", "soc2SubserviceMethod"],
    ["Carved-out subservice orgs", "soc2Subservice"],
    ["Subservice org reports reviewed", "soc2SubserviceReports"],
  ],
});

test.for([
  "Any exclusions from scope",
  "Exclusions from scope",
  "Scope exclusions (if any)",
  "Are there any scope exclusions?",
  "Excluded from scope",
  "What is excluded from the scope?",
  "Exclusions du périmètre",
  "Exclusiones del alcance",
  "Esclusioni dall'ambito",
  "Sites covered",
  "Covered locations",
  "Sites included",
  "Sites couverts",
  "有効期限",
  "到期日期",
])("“%s” may be of a certificate or of a report", (heading) => {
  expect(matchHeading([heading]).doubt).toBe("ambiguous-heading");
});
