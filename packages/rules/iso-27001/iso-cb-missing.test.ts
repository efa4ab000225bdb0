import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCbMissing } from "./iso-cb-missing.ts";

const claimed = { isoClaim: claim("yes") };
const body = (name: string) => ({ ...claimed, isoCertificationBody: text(name) });

testRule(isoCbMissing, [
  { when: "no certificate is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "a known body is named", facts: body("BSI"), answer: "given" },
  { when: "an unknown body is named", facts: body("Northgate Registrars Ltd"), answer: "given" },
  { when: "the body is named with its accreditor", facts: body("BSI/UKAS"), answer: "given" },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoCertificationBody: blank },
    answer: "missing",
    severity: "high",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...claimed, isoCertificationBody: placeholder() },
    answer: "missing",
  },
  { when: "the tracker does not ask", facts: claimed, answer: "notAsked", severity: "medium" },
  {
    when: "it is in a document",
    facts: { ...claimed, isoCertificationBody: elsewhere("see certificate") },
    answer: "elsewhere",
    severity: "medium",
    says: "“see certificate”",
  },
  {
    when: "it says N/A",
    facts: { ...claimed, isoCertificationBody: notApplicable() },
    answer: "unreadable",
  },
  {
    when: "an accreditation body is named",
    facts: body("UKAS"),
    answer: "notAnIssuer",
    severity: "medium",
    says: "“UKAS”",
  },
  { when: "ISO is named", facts: body("ISO"), answer: "notAnIssuer" },
  { when: "a compliance platform is named", facts: body("Vanta"), answer: "notAnIssuer" },
  {
    when: "the vendor’s own people are named",
    facts: body("Our IT department"),
    answer: "notIndependent",
    severity: "high",
    says: "“Our IT department”",
  },
  { when: "it certified itself", facts: body("Self"), answer: "notIndependent" },
  { when: "a consultant is named", facts: body("our consultant"), answer: "notIndependent" },
  {
    when: "it stands in the column for the accreditation body",
    facts: {
      isoClaim: claim("yes"),
      isoCertificationBody: text("UKAS"),
      isoAccreditationBody: text("BSI"),
    },
    answer: "given",
    says: "BSI",
  },
]);
