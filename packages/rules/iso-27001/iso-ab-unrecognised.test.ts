import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoAbUnrecognised } from "./iso-ab-unrecognised.ts";

const accreditedBy = (body: string) => ({
  isoClaim: claim("yes"),
  isoAccreditationBody: text(body),
});

testRule(isoAbUnrecognised, [
  {
    when: "no certificate is claimed",
    facts: { ...accreditedBy("IAF"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the cell is empty",
    facts: { isoClaim: claim("yes"), isoAccreditationBody: blank },
    answer: "notNamed",
  },
  { when: "it says none", facts: accreditedBy("none"), answer: "notNamed" },
  { when: "a known name", facts: accreditedBy("UKAS 0005"), answer: "recognised" },
  { when: "a short name", facts: accreditedBy("SAS"), answer: "recognised" },
  {
    when: "an imitation by its full name",
    facts: accreditedBy("International Accreditation Council (IAC)"),
    answer: "lookAlike",
    severity: "high",
  },
  { when: "its abbreviation alone", facts: accreditedBy("IAC"), answer: "unrecognised" },
  {
    when: "a known name with more to it",
    facts: accreditedBy("UKAS International Ltd"),
    answer: "unrecognised",
    severity: "medium",
    says: "“UKAS International Ltd”",
  },
  { when: "the old mark", facts: accreditedBy("IAF MLA"), answer: "markOnly", severity: "low" },
  { when: "the new mark", facts: accreditedBy("Global ACI"), answer: "markOnly" },
  {
    when: "a certification body",
    facts: accreditedBy("BSI"),
    answer: "certificationBody",
    severity: "medium",
  },
]);
