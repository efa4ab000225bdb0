import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoAbMissing } from "./iso-ab-missing.ts";

const claimed = { isoClaim: claim("yes"), isoCertificationBody: text("Acme Certs") };

testRule(isoAbMissing, [
  { when: "no certificate is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "the tracker does not ask", facts: claimed, answer: "notAsked" },
  {
    when: "it is named",
    facts: { ...claimed, isoAccreditationBody: text("UKAS") },
    answer: "given",
    says: "UKAS",
  },
  {
    when: "it is named beside the certification body",
    facts: { ...claimed, isoCertificationBody: text("BSI (UKAS)"), isoAccreditationBody: blank },
    answer: "given",
    says: "UKAS",
  },
  {
    when: "an accreditation body is named as the issuer",
    facts: { ...claimed, isoCertificationBody: text("UKAS"), isoAccreditationBody: blank },
    answer: "missing",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoAccreditationBody: blank },
    answer: "missing",
    severity: "medium",
  },
  {
    when: "a placeholder, and the issuer is not known",
    facts: { ...claimed, isoAccreditationBody: placeholder(), isoCertificationBody: blank },
    answer: "missing",
  },
  {
    when: "the issuer is a known one",
    facts: { ...claimed, isoCertificationBody: text("BSI"), isoAccreditationBody: blank },
    answer: "missingForKnownBody",
    severity: "low",
    says: "“BSI”",
  },
  {
    when: "it says none",
    facts: { ...claimed, isoAccreditationBody: text("none") },
    answer: "unaccredited",
    severity: "medium",
  },
  {
    when: "the issuer is said not to be accredited",
    facts: { ...claimed, isoCertificationBody: text("Acme Certs (unaccredited)") },
    answer: "unaccredited",
    says: "“Acme Certs (unaccredited)”",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, isoAccreditationBody: elsewhere("see certificate") },
    answer: "elsewhere",
    severity: "low",
  },
  {
    when: "it says N/A",
    facts: { ...claimed, isoAccreditationBody: notApplicable() },
    answer: "unreadable",
    severity: "low",
  },
]);
