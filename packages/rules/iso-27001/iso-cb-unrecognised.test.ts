import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCbUnrecognised } from "./iso-cb-unrecognised.ts";

const issuedBy = (body: string) => ({ isoClaim: claim("yes"), isoCertificationBody: text(body) });

testRule(isoCbUnrecognised, [
  {
    when: "no certificate is claimed",
    facts: { ...issuedBy("Acme Certs"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the cell is empty",
    facts: { isoClaim: claim("yes"), isoCertificationBody: blank },
    answer: "notNamed",
  },
  { when: "an accreditation body is named instead", facts: issuedBy("UKAS"), answer: "notNamed" },
  { when: "a known name", facts: issuedBy("BSI"), answer: "known" },
  { when: "another spelling of it", facts: issuedBy("TUEV SUED South Asia"), answer: "known" },
  {
    when: "a name that is not on the list",
    facts: issuedBy("Acme Certs"),
    answer: "unrecognised",
    severity: "medium",
    says: "“Acme Certs”",
  },
  {
    when: "its accreditation is in doubt too",
    facts: { ...issuedBy("Acme Certs"), isoAccreditationBody: text("World Accreditation Board") },
    answer: "unrecognised",
  },
  {
    when: "a known accreditation body is named",
    facts: { ...issuedBy("Acme Certs"), isoAccreditationBody: text("UKAS 0005") },
    answer: "unrecognisedButAccredited",
    severity: "low",
    says: "“UKAS 0005”",
  },
]);
