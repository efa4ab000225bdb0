import {
  between,
  blank,
  claim,
  known,
  on,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artEvidenceNotSeen } from "./art-evidence-not-seen.ts";

const claimed = { isoClaim: claim("yes") };
const read = { ...claimed, evidenceSeen: known<"evidenceSeen">("yes", "Y - JS") };

// Every case is checked as of 2026-11-23.
testRule(artEvidenceNotSeen, [
  { when: "nothing is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  {
    when: "the policy takes answers",
    facts: { ...claimed, evidenceSeen: blank },
    policy: { evidence: "claims" },
    answer: "notRequired",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, evidenceSeen: blank },
    answer: "notRead",
    severity: "low",
    says: "own answers",
  },
  { when: "it is to come", facts: { ...claimed, evidenceSeen: placeholder() }, answer: "notRead" },
  {
    when: "it is a no",
    facts: { ...claimed, evidenceSeen: known<"evidenceSeen">("no") },
    answer: "notRead",
  },
  {
    when: "the words cannot be read",
    facts: { ...claimed, evidenceSeen: unclear("with legal") },
    answer: "notRead",
  },
  { when: "the tracker has no such column", facts: claimed, answer: "notAsked", severity: "low" },
  {
    when: "it was read in part",
    facts: { ...claimed, evidenceSeen: known<"evidenceSeen">("partial", "summary only") },
    answer: "readInPart",
    says: "“summary only”",
  },
  { when: "it was read without a date", facts: read, answer: "readUndated" },
  {
    when: "the date is to come",
    facts: { ...read, evidenceDate: placeholder() },
    answer: "readUndated",
  },
  {
    when: "it was read 12 months ago to the day",
    facts: { ...read, evidenceDate: on("2025-11-23") },
    answer: "readRecently",
    says: "23 November 2025",
  },
  {
    when: "it was read 12 months and a day ago",
    facts: { ...read, evidenceDate: on("2025-11-22") },
    answer: "readLongAgo",
    says: "within the last 12 months",
  },
  {
    when: "it was read today",
    facts: { ...read, evidenceDate: on("2026-11-23") },
    answer: "readRecently",
  },
  {
    when: "it is to be read tomorrow",
    facts: { ...read, evidenceDate: on("2026-11-24") },
    answer: "readLongAgo",
  },
  {
    when: "it was read some time last year",
    facts: { ...read, evidenceDate: between("2025-01-01", "2025-12-31", "2025") },
    answer: "readLongAgo",
  },
  {
    when: "the date cannot be read",
    facts: { ...read, evidenceDate: unclear("spring") },
    answer: "readLongAgo",
    says: "“spring”",
  },
  {
    when: "it is the SOC 2 report that is claimed",
    facts: { soc2Claim: claim("yes"), evidenceSeen: blank },
    artefact: "soc2",
    answer: "notRead",
    says: "SOC 2 report",
  },
]);
