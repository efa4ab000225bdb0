import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCertNumberMissing } from "./iso-cert-number-missing.ts";

const numbered = (number: string) => ({
  isoClaim: claim("yes"),
  vendorName: text("Tala Contact"),
  isoCertificateNumber: text(number),
});

testRule(isoCertNumberMissing, [
  {
    when: "no certificate is claimed",
    facts: { ...numbered("IS 702114"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: { isoClaim: claim("yes") }, answer: "notAsked" },
  { when: "letters and digits", facts: numbered("IS 702114"), answer: "given", says: "IS 702114" },
  { when: "four digits", facts: numbered("4711"), answer: "given" },
  { when: "a number with stops", facts: numbered("01.153.1234567"), answer: "given" },
  { when: "three digits", facts: numbered("471"), answer: "notANumber" },
  {
    when: "the number of the standard",
    facts: numbered("ISO/IEC 27001:2022"),
    answer: "notANumber",
    severity: "low",
    says: "“ISO/IEC 27001:2022”",
  },
  { when: "a year", facts: numbered("2022"), answer: "notANumber" },
  { when: "a date", facts: numbered("12 Oct 2026"), answer: "notANumber" },
  { when: "the vendor’s name", facts: numbered("TALA CONTACT"), answer: "notANumber" },
  { when: "a yes", facts: numbered("Yes"), answer: "notANumber" },
  {
    when: "the cell is empty",
    facts: { ...numbered(""), isoCertificateNumber: blank },
    answer: "missing",
    severity: "medium",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...numbered(""), isoCertificateNumber: placeholder() },
    answer: "missing",
  },
  {
    when: "it is in a document",
    facts: { ...numbered(""), isoCertificateNumber: elsewhere() },
    answer: "elsewhere",
    severity: "low",
  },
  {
    when: "it says N/A",
    facts: { ...numbered(""), isoCertificateNumber: notApplicable() },
    answer: "notANumber",
  },
]);
