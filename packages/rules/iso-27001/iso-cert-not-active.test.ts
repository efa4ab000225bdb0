import {
  between,
  blank,
  claim,
  elsewhere,
  known,
  on,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCertNotActive } from "./iso-cert-not-active.ts";

const claimed = { isoClaim: claim("yes") };
const status = (value: "active" | "suspended" | "withdrawn" | "expired", words: string) => ({
  isoCertStatus: known<"isoCertStatus">(value, words),
});

// Every case is checked as of 2026-11-23.
testRule(isoCertNotActive, [
  { when: "no certificate is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nothing is said", facts: {}, answer: "notClaimed" },
  {
    when: "a no needs no status",
    facts: { isoClaim: claim("no"), ...status("withdrawn", "Withdrawn") },
    answer: "notClaimed",
  },
  { when: "there is no status", facts: claimed, answer: "active" },
  { when: "the status is empty", facts: { ...claimed, isoCertStatus: blank }, answer: "active" },
  {
    when: "the status is in a document",
    facts: { ...claimed, isoCertStatus: elsewhere() },
    answer: "active",
  },
  { when: "it is active", facts: { ...claimed, ...status("active", "Valid") }, answer: "active" },
  {
    when: "it is suspended",
    facts: { ...claimed, ...status("suspended", "Suspended (Mar 26)") },
    answer: "notActive",
    severity: "critical",
    says: "“Suspended (Mar 26)”",
  },
  {
    when: "it is withdrawn and the claim not answered",
    facts: { isoClaim: blank, ...status("withdrawn", "Withdrawn") },
    answer: "notActive",
  },
  {
    when: "the answer says it is suspended",
    facts: { isoClaim: claim("unknown", "certificate on suspension", { signs: ["suspended"] }) },
    answer: "notActive",
    says: "“certificate on suspension”",
  },
  {
    when: "the status says active and the answer suspended",
    facts: {
      isoClaim: claim("yes", "Yes, suspended", { signs: ["suspended"] }),
      ...status("active", "Active"),
    },
    answer: "notActive",
  },
  {
    when: "the status cannot be read",
    facts: { ...claimed, isoCertStatus: unclear("on hold") },
    answer: "statusUnclear",
    severity: "high",
    says: "“on hold”",
  },
  {
    when: "the status is pending",
    facts: { ...claimed, isoCertStatus: placeholder("pending") },
    answer: "statusUnclear",
  },
  {
    when: "it is issued today",
    facts: { ...claimed, isoIssueDate: on("2026-11-23") },
    answer: "active",
  },
  {
    when: "it is issued tomorrow",
    facts: { ...claimed, isoIssueDate: on("2026-11-24") },
    answer: "notYetEffective",
    severity: "critical",
    says: "24 November 2026",
  },
  {
    when: "it is issued some time this year",
    facts: { ...claimed, isoIssueDate: between("2026-01-01", "2026-12-31", "2026") },
    answer: "perhapsNotYetEffective",
    severity: "high",
  },
]);
