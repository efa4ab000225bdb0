import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { matchHeading } from "../mapping/match-heading.ts";
import type { DocumentDetail } from "./document-columns.ts";
import { documentField } from "./document-fields.ts";

test.for<[question: string, detail: DocumentDetail, field: FieldId | null]>([
  ["Do you hold an ISO 27001 certificate?", "expiry", "isoExpiryDate"],
  ["Do you hold an ISO 27001 certificate?", "issued", "isoIssueDate"],
  ["Do you hold an ISO 27001 certificate?", "evidence", "isoEvidence"],
  ["ISO 27001", "expiry", "isoExpiryDate"],
  ["Please attach your ISO 27001 certificate.", "expiry", "isoExpiryDate"],
  ["Have you undergone a SOC 2 audit?", "evidence", "soc2Evidence"],
  ["Have you undergone a SOC 2 audit?", "issued", "soc2ReportDate"],
  ["Have you undergone a SOC 2 audit?", "expiry", null],
  ["Do you hold ISO 27001 or SOC 2?", "expiry", null],
  ["Which certifications are held?", "expiry", null],
  ["Do you have a Statement of Applicability?", "expiry", null],
  ["Does your hosting provider hold ISO 27001?", "expiry", null],
  ["Are you PCI DSS compliant?", "expiry", null],
  ["Do you hold cyber insurance?", "expiry", null],
  ["Is your security policy aligned with ISO 27001?", "evidence", null],
])("beside “%s” the %s is %s", ([heading, detail, field]) => {
  const asked = matchHeading([heading]).field;
  expect(documentField({ field: asked, heading }, detail)).toBe(field);
});
