import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCbImpartiality } from "./iso-cb-impartiality.ts";

const parties = (body: string, consultant: string) => ({
  isoClaim: claim("yes"),
  isoCertificationBody: text(body),
  consultant: text(consultant),
});

testRule(isoCbImpartiality, [
  {
    when: "no certificate is claimed",
    facts: { ...parties("BSI", "BSI"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the tracker does not ask for the consultant",
    facts: { isoClaim: claim("yes"), isoCertificationBody: text("BSI") },
    answer: "nothingToCompare",
  },
  {
    when: "no certification body is given",
    facts: { ...parties("", "Beta Advisory"), isoCertificationBody: blank },
    answer: "nothingToCompare",
  },
  { when: "two firms", facts: parties("BSI", "Beta Advisory"), answer: "apart" },
  { when: "no consultant", facts: parties("BSI", "None, in-house"), answer: "apart" },
  {
    when: "names that share generic words only",
    facts: parties("Intertek Certification", "Control Union Certification"),
    answer: "apart",
  },
  {
    when: "one firm",
    facts: parties("Acme Certification Ltd", "Acme Certification Ltd."),
    answer: "same",
    severity: "high",
    says: "“Acme Certification Ltd”",
  },
  {
    when: "one brand",
    facts: parties("BSI", "BSI Training and Consulting"),
    answer: "related",
    severity: "medium",
  },
  {
    when: "two spellings of one body",
    facts: parties("TÜV SÜD", "TUV SUD South Asia"),
    answer: "related",
  },
  {
    when: "the answer says so",
    facts: { isoClaim: claim("yes", "Yes, certified by our consultant") },
    answer: "byConsultant",
    severity: "high",
  },
  {
    when: "the internal audit is named as issuer",
    facts: { isoClaim: claim("yes"), isoCertificationBody: text("Internal audit") },
    answer: "byConsultant",
    says: "“Internal audit”",
  },
  {
    when: "the issuer is said to be the platform",
    facts: {
      isoClaim: claim("yes", "Yes"),
      isoCertificationBody: text("issued through our compliance platform"),
    },
    answer: "byConsultant",
    says: "“issued through our compliance platform”",
  },
]);
