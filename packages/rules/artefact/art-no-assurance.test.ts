import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artNoAssurance } from "./art-no-assurance.ts";

const neither = { isoClaim: claim("no"), soc2Claim: claim("no") };

testRule(artNoAssurance, [
  {
    when: "ISO 27001 is claimed",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("no") },
    answer: "claimed",
    says: "claims an ISO 27001 certificate.",
  },
  {
    when: "both are claimed",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("yes") },
    answer: "claimed",
    says: "an ISO 27001 certificate and a SOC 2 report",
  },
  {
    when: "one is claimed and the other not answered",
    facts: { isoClaim: blank, soc2Claim: claim("yes") },
    answer: "claimed",
  },
  {
    when: "both are a no",
    facts: neither,
    beside: { vendorName: text("Harbour CX") },
    answer: "none",
    severity: "critical",
    says: "Harbour CX says",
  },
  {
    when: "one is a no and the other N/A",
    facts: { isoClaim: claim("no"), soc2Claim: notApplicable() },
    answer: "none",
  },
  {
    when: "the column for other assurance says none",
    facts: { ...neither, otherAssurance: text("None") },
    answer: "none",
  },
  {
    when: "other assurance is named",
    facts: { ...neither, otherAssurance: text("Nordic Security Seal 2026") },
    answer: "otherOffered",
    severity: "high",
    says: "“Nordic Security Seal 2026”",
  },
  {
    when: "a SOC 1 is named",
    facts: { ...neither, socReportKind: known<"socReportKind">("soc-1", "SOC 1") },
    answer: "otherOffered",
    says: "“SOC 1”",
  },
  {
    when: "the claim names another report",
    facts: {
      ...neither,
      soc2Claim: claim("no", "No, but PCI DSS AOC", { signs: ["other-report"] }),
    },
    answer: "otherOffered",
    says: "PCI DSS",
  },
  {
    when: "both are blank",
    facts: { isoClaim: blank, soc2Claim: placeholder() },
    answer: "unanswered",
    severity: "high",
    says: "an ISO 27001 certificate or a SOC 2 report",
  },
  {
    when: "the tracker asks for neither",
    facts: {},
    answer: "unanswered",
  },
  {
    when: "one is a no and the other not answered",
    facts: { isoClaim: claim("no"), soc2Claim: blank },
    answer: "unanswered",
    says: "has a SOC 2 report.",
  },
  {
    when: "one is a no and the other cannot be read",
    facts: { isoClaim: unclear("partly, perhaps"), soc2Claim: claim("no") },
    answer: "unanswered",
    says: "has an ISO 27001 certificate.",
  },
  {
    when: "both point to documents that are still to be opened",
    facts: { isoClaim: elsewhere("see certificate"), soc2Claim: elsewhere("under NDA") },
    answer: "takenUpElsewhere",
  },
  {
    when: "people's diplomas and a SOC 1 are offered, each taken up by its own rule",
    facts: {
      isoClaim: claim("unknown", "lead auditors", { signs: ["personal-credential"] }),
      soc2Claim: claim("unknown", "SOC 1 Type II", { signs: ["soc-1-only"] }),
    },
    answer: "takenUpElsewhere",
  },
  {
    when: "one is in progress",
    facts: { isoClaim: claim("in-progress"), soc2Claim: claim("no") },
    answer: "takenUpElsewhere",
  },
  {
    when: "one is borrowed and the other lapsed",
    facts: { isoClaim: claim("borrowed"), soc2Claim: claim("lapsed") },
    answer: "takenUpElsewhere",
  },
]);
