import { blank, claim, known, notApplicable, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artLapsed } from "./art-lapsed.ts";

const claimed = { isoClaim: claim("yes") };

testRule(artLapsed, [
  { when: "it was never claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "it is N/A", facts: { isoClaim: notApplicable() }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "it is held", facts: claimed, answer: "inForce" },
  {
    when: "the status is active",
    facts: { ...claimed, isoCertStatus: known<"isoCertStatus">("active") },
    answer: "inForce",
  },
  {
    when: "the status cannot be read",
    facts: { ...claimed, isoCertStatus: unclear("on hold") },
    answer: "inForce",
  },
  {
    when: "a suspension is not an end",
    facts: { ...claimed, isoCertStatus: known<"isoCertStatus">("suspended") },
    answer: "inForce",
  },
  {
    when: "the answer says so",
    facts: { isoClaim: claim("lapsed", "was certified until 2024") },
    answer: "lapsed",
    severity: "critical",
    says: "“was certified until 2024”",
  },
  {
    when: "the SOC 2 was given up",
    facts: { soc2Claim: claim("lapsed", "had a SOC 2 in 2022") },
    artefact: "soc2",
    answer: "lapsed",
  },
  {
    when: "the status of the certificate says withdrawn",
    facts: { ...claimed, isoCertStatus: known<"isoCertStatus">("withdrawn", "Withdrawn") },
    answer: "lapsed",
    says: "“Withdrawn”",
  },
  {
    when: "the status of the certificate says nothing of SOC 2",
    facts: { soc2Claim: claim("yes"), isoCertStatus: known<"isoCertStatus">("withdrawn") },
    artefact: "soc2",
    answer: "inForce",
  },
  {
    when: "one has ended and one is held",
    facts: {
      isoClaim: claim("yes", "2013 cert expired, 2022 cert valid", { signs: ["held", "lapsed"] }),
    },
    answer: "perhapsLapsed",
    severity: "high",
  },
]);
