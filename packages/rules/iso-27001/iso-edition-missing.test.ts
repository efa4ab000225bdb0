import {
  blank,
  claim,
  elsewhere,
  known,
  on,
  placeholder,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoEditionMissing } from "./iso-edition-missing.ts";

const claimed = { isoClaim: claim("yes") };
const unanswered = { ...claimed, isoEdition: blank };
const late = { isoIssueDate: on("2024-05-01"), isoExpiryDate: on("2027-04-30") };

testRule(isoEditionMissing, [
  { when: "no certificate is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "the claim is not answered", facts: { isoEdition: blank }, answer: "notClaimed" },
  {
    when: "it is the 2022 edition",
    facts: { ...claimed, isoEdition: known<"isoEdition">("2022") },
    answer: "given",
  },
  {
    when: "it is the 2013 edition, which another rule takes up",
    facts: { ...claimed, isoEdition: known<"isoEdition">("2013") },
    answer: "given",
  },
  {
    when: "the cell is empty",
    facts: unanswered,
    answer: "missing",
    severity: "low",
    says: "certificate is for.",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...claimed, isoEdition: placeholder() },
    answer: "missing",
  },
  {
    when: "it was issued after the last audits to 2013",
    facts: { ...unanswered, ...late },
    answer: "missing",
    says: "probably the 2022 edition",
  },
  {
    when: "it was issued on the last day of audits to 2013",
    facts: { ...unanswered, ...late, isoIssueDate: on("2024-04-30") },
    answer: "missing",
    says: "certificate is for.",
  },
  {
    when: "it expired with the transition",
    facts: { ...unanswered, ...late, isoExpiryDate: on("2025-10-31") },
    answer: "missing",
    says: "certificate is for.",
  },
  {
    when: "the tracker does not ask and the standard has no year",
    facts: { ...claimed, isoStandard: text("ISO 27001") },
    answer: "notAsked",
    severity: "low",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, isoEdition: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, isoEdition: unclear("27001:2026") },
    answer: "unreadable",
    says: "“27001:2026”",
  },
]);
