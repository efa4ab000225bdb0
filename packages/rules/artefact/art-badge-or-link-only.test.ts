import { blank, claim, elsewhere, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artBadgeOrLinkOnly } from "./art-badge-or-link-only.ts";

const claimed = { isoClaim: claim("yes", "Yes"), soc2Claim: claim("yes", "Yes") };

testRule(artBadgeOrLinkOnly, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody has answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "a plain yes", facts: claimed, answer: "notOnly" },
  {
    when: "a file is named",
    facts: { ...claimed, isoEvidence: text("ISO27001_Tala.pdf") },
    answer: "notOnly",
  },
  {
    when: "the link leads to a file",
    facts: { ...claimed, isoEvidence: text("https://tala.example/iso-27001.pdf") },
    answer: "notOnly",
  },
  {
    when: "the document is on file",
    facts: { ...claimed, soc2Evidence: text("Received, on file") },
    artefact: "soc2",
    answer: "notOnly",
  },
  {
    when: "the evidence is a trust centre",
    facts: { ...claimed, isoEvidence: text("https://trust.tala.example") },
    answer: "linkOnly",
    severity: "low",
    says: "“https://trust.tala.example”",
  },
  {
    when: "the other artefact has a document",
    facts: { ...claimed, isoEvidence: text("cert.pdf"), soc2Evidence: text("see our website") },
    artefact: "soc2",
    answer: "linkOnly",
  },
  {
    when: "the answer itself is a link",
    facts: { isoClaim: elsewhere("https://tala.example/security") },
    answer: "linkOnly",
  },
  {
    when: "yes, and a link, and the evidence is empty",
    facts: { isoClaim: claim("yes", "Yes – see our Trust Center"), isoEvidence: blank },
    answer: "linkOnly",
  },
  {
    when: "yes, and a link, and there is a document",
    facts: { isoClaim: claim("yes", "Yes – see our Trust Center"), isoEvidence: text("cert.pdf") },
    answer: "notOnly",
  },
  {
    when: "the answer is a badge",
    facts: { soc2Claim: unclear("Badge on website") },
    artefact: "soc2",
    answer: "badgeOnly",
    severity: "low",
  },
  {
    when: "the answer is a platform",
    facts: { soc2Claim: unclear("Drata dashboard 98%") },
    artefact: "soc2",
    answer: "badgeOnly",
    says: "“Drata dashboard 98%”",
  },
  {
    when: "a platform stands beside a report",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II report, managed in Vanta") },
    artefact: "soc2",
    answer: "notOnly",
  },
  {
    when: "ISO itself is no platform",
    facts: { isoClaim: claim("yes", "Yes, ISO certified") },
    answer: "notOnly",
  },
  {
    when: "we have read it all the same",
    facts: {
      ...claimed,
      isoEvidence: text("https://trust.tala.example"),
      evidenceSeen: known<"evidenceSeen">("yes"),
    },
    answer: "read",
  },
]);
