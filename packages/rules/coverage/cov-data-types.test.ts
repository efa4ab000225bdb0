import type { FieldValue } from "@scopefit/core/facts/field-value";
import {
  blank,
  claim,
  known,
  notApplicable,
  placeholder,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covDataTypes } from "./cov-data-types.ts";

const data = (...types: FieldValue<"dataTypes">) => ({ dataTypes: known<"dataTypes">(types) });
const certificate = { isoClaim: claim("yes") };
const report = (...categories: FieldValue<"soc2Tsc">) => ({
  soc2Claim: claim("yes"),
  soc2Tsc: known<"soc2Tsc">(categories),
});

testRule(covDataTypes, [
  { when: "nothing is claimed", facts: data("phi"), answer: "noArtefact" },
  { when: "the tracker does not ask for data", facts: certificate, answer: "notSpecial" },
  {
    when: "data is said not to apply",
    facts: { ...certificate, dataTypes: notApplicable() },
    answer: "notSpecial",
  },
  {
    when: "no data is handled",
    facts: { ...certificate, ...data("none") },
    answer: "notSpecial",
  },
  {
    when: "our intellectual property is handled",
    facts: { ...certificate, ...data("ip", "client-confidential") },
    answer: "notSpecial",
  },
  {
    when: "the cell is empty",
    facts: { ...certificate, dataTypes: blank },
    answer: "unknown",
    severity: "low",
  },
  {
    when: "the cell is to be confirmed",
    facts: { ...certificate, dataTypes: placeholder() },
    answer: "unknown",
  },
  {
    when: "the cell cannot be read",
    facts: { ...certificate, dataTypes: unclear("Level 3") },
    answer: "unknown",
  },
  {
    when: "personal data is handled under a certificate",
    facts: { ...certificate, ...data("pii") },
    answer: "shown",
  },
  {
    when: "personal data is handled under Security alone",
    facts: { ...report("security"), ...data("pii") },
    answer: "personalOnly",
    severity: "medium",
  },
  {
    when: "personal data is handled under Confidentiality",
    facts: { ...report("security", "confidentiality"), ...data("pii") },
    answer: "shown",
  },
  {
    when: "personal data is handled and the categories are not known, which is another matter",
    facts: { soc2Claim: claim("yes"), soc2Tsc: blank, ...data("pii") },
    answer: "shown",
  },
  {
    when: "personal data is handled under Security with ISO 27701 beside it",
    facts: {
      ...report("security"),
      ...data("pii"),
      relatedCerts: known<"relatedCerts">(["27701"]),
    },
    answer: "shown",
  },
  {
    when: "health data is handled under a certificate that does not name it",
    facts: { ...certificate, ...data("pii", "phi"), isoScopeStatement: text("Voice support") },
    answer: "notShown",
    severity: "high",
    says: "handles health data",
  },
  {
    when: "health data is handled and risk is low",
    facts: { ...certificate, ...data("phi") },
    beside: { inherentRisk: known<"inherentRisk">("low") },
    answer: "notShown",
    severity: "medium",
  },
  {
    when: "the scope of the certificate names it",
    facts: {
      ...certificate,
      ...data("phi"),
      isoScopeStatement: text("Support for patients and handling of health records"),
    },
    answer: "shown",
  },
  {
    when: "a report that is not claimed names it",
    facts: { ...certificate, ...data("phi"), soc2System: text("Patient support system") },
    answer: "notShown",
  },
  {
    when: "the report has Privacy",
    facts: { ...report("security", "privacy"), ...data("phi", "spi") },
    answer: "shown",
  },
  {
    when: "the report has Security alone and handles sensitive personal data",
    facts: { ...report("security"), ...data("spi") },
    answer: "notShown",
    says: "sensitive personal data",
  },
  {
    when: "HITRUST stands beside it",
    facts: { ...certificate, ...data("phi"), otherAssurance: text("HITRUST r2 certified") },
    answer: "shown",
  },
  {
    when: "a HIPAA assessment stands beside it",
    facts: { ...certificate, ...data("phi"), otherAssurance: text("HIPAA assessment 2026") },
    answer: "shown",
  },
  {
    when: "card data is handled under Confidentiality, which does not speak to it",
    facts: { ...report("security", "confidentiality"), ...data("pci") },
    answer: "cardDataNotShown",
    severity: "high",
    says: "handles card data",
  },
  {
    when: "card and health data are handled and neither is shown",
    facts: { ...certificate, ...data("phi", "pci") },
    answer: "cardDataNotShown",
    says: "health data and card data",
  },
  {
    when: "a PCI DSS attestation is named",
    facts: {
      ...certificate,
      ...data("pci"),
      otherAssurance: text("PCI DSS AOC as service provider"),
    },
    answer: "shown",
  },
]);
