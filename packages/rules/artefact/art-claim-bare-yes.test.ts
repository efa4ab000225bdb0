import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  on,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artClaimBareYes } from "./art-claim-bare-yes.ts";

const iso = { isoClaim: claim("yes", "Yes") };
const soc2 = { soc2Claim: claim("yes", "Y") };

testRule(artClaimBareYes, [
  { when: "ISO 27001 is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  {
    when: "a yes is all there is for ISO 27001",
    facts: iso,
    answer: "certificateUnidentified",
    severity: "high",
    says: "“Yes”",
  },
  {
    when: "the detail cells of ISO 27001 hold placeholders and N/A",
    facts: { ...iso, isoCertificateNumber: placeholder(), isoExpiryDate: notApplicable() },
    answer: "certificateUnidentified",
  },
  {
    when: "a yes is all there is for SOC 2",
    facts: soc2,
    artefact: "soc2",
    answer: "reportUnidentified",
    severity: "high",
    says: "“Y”",
  },
  {
    when: "details of the other artefact do not count",
    facts: { ...soc2, isoCertificateNumber: text("IS 700123"), isoScopeStatement: text("payroll") },
    artefact: "soc2",
    answer: "reportUnidentified",
  },
  {
    when: "one of the four is given",
    facts: { ...iso, isoCertificationBody: text("Northgate Registrars") },
    answer: "thin",
    severity: "medium",
    says: "only the certification body. The certificate number, expiry date and scope",
  },
  {
    when: "two of the four are given",
    facts: { ...soc2, soc2Type: known<"soc2Type">("2"), soc2PeriodEnd: on("2026-06-30") },
    artefact: "soc2",
    answer: "thin",
    severity: "medium",
  },
  {
    when: "three of the four are given",
    facts: {
      ...iso,
      isoCertificationBody: text("Northgate Registrars"),
      isoExpiryDate: on("2027-06-30"),
      isoScopeStatement: text("contact centre services"),
    },
    answer: "identified",
    says: "3 of 4",
  },
  {
    when: "a Type 1 report has a date and no period",
    facts: {
      ...soc2,
      soc2Type: known<"soc2Type">("1"),
      soc2AsOfDate: on("2026-09-01"),
      soc2ServicesCovered: text("payroll"),
    },
    artefact: "soc2",
    answer: "identified",
  },
  {
    when: "the details are in a document",
    facts: {
      ...iso,
      isoCertificateNumber: elsewhere(),
      isoExpiryDate: elsewhere(),
      isoScopeStatement: elsewhere(),
    },
    answer: "identified",
  },
]);
