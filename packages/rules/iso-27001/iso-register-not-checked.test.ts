import { blank, claim, elsewhere, known, placeholder, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoRegisterNotChecked } from "./iso-register-not-checked.ts";

// Every case is checked as of 2026-11-23.
const verified = (words: string) => ({ isoClaim: claim("yes"), isoVerified: text(words) });

testRule(isoRegisterNotChecked, [
  {
    when: "no certificate is claimed",
    facts: { ...verified("No"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: { isoClaim: claim("yes") }, answer: "notAsked" },
  {
    when: "the cell is empty",
    facts: { isoClaim: claim("yes"), isoVerified: blank },
    answer: "notChecked",
    severity: "low",
  },
  {
    when: "the vendor is high risk",
    facts: { isoClaim: claim("yes"), isoVerified: placeholder() },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "notChecked",
    severity: "medium",
  },
  {
    when: "it points to a document",
    facts: { isoClaim: claim("yes"), isoVerified: elsewhere() },
    answer: "notChecked",
  },
  { when: "it says no", facts: verified("No"), answer: "notChecked" },
  { when: "not yet", facts: verified("not yet, CertSearch planned"), answer: "notChecked" },
  {
    when: "nothing was found",
    facts: verified("IAF CertSearch 12 Oct 2026: not found"),
    answer: "notFound",
    severity: "low",
  },
  { when: "it was looked up, undated", facts: verified("Yes, CertSearch"), answer: "checked" },
  {
    when: "it was looked up twelve months ago",
    facts: verified("BSI register 23 Nov 2025"),
    answer: "checked",
  },
  {
    when: "it was looked up a day before that",
    facts: verified("BSI register 22 Nov 2025"),
    answer: "checkedLongAgo",
    says: "“BSI register 22 Nov 2025”",
  },
  {
    when: "one of two look-ups is recent",
    facts: verified("CertSearch 1 Mar 2024, again 1 Mar 2026"),
    answer: "checked",
  },
  {
    when: "the look-up lies ahead",
    facts: verified("CertSearch 24 Nov 2026"),
    answer: "checkedLongAgo",
  },
]);
