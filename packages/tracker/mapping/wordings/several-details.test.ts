import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { matchHeading } from "../match-heading.ts";

test.for<readonly [heading: string, field: FieldId | null]>([
  ["ISO 27001 details", "isoDetails"],
  ["Certificate details", "isoDetails"],
  ["Certificado (nº – entidad)", "isoDetails"],
  ["Cert. no. / issuer", "isoDetails"],
  ["SOC 2 report details", "soc2Details"],
  ["SOC 2 info", "soc2Details"],
  ["Please provide the certificate number and expiry date", "isoDetails"],
  ["ISO 27001: issuer and validity", "isoDetails"],
  ["SOC 2 type and period", "soc2Details"],
  ["SOC2 Type/Period/Opinion", "soc2Details"],
  ["Certification expiry date", "isoExpiryDate"],
  ["Certificate scope / Statement of Applicability", "isoScopeStatement"],
  ["ISO 27001 in scope for our service?", null],
  ["SOC 2 scope covers the service (Y/N)", null],
  ["If yes, please give details", null],
  ["Details", null],
  ["Contract details", null],
])("“%s” is %s", ([heading, field]) => {
  expect(matchHeading([heading]).field).toBe(field);
});
