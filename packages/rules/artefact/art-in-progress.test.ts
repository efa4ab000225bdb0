import { blank, claim, notApplicable } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artInProgress } from "./art-in-progress.ts";

testRule(artInProgress, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "it is N/A", facts: { isoClaim: notApplicable() }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  {
    when: "a no with a plan stays a no",
    facts: { isoClaim: claim("no", "No, planned for 2028", { signs: ["in-progress"] }) },
    answer: "notClaimed",
  },
  { when: "it is held", facts: { isoClaim: claim("yes") }, answer: "heldToday" },
  { when: "it has lapsed", facts: { isoClaim: claim("lapsed") }, answer: "heldToday" },
  {
    when: "it is planned",
    facts: { isoClaim: claim("in-progress", "Stage 1 done, cert by Q2 2027") },
    answer: "inProgress",
    severity: "high",
    says: "“Stage 1 done, cert by Q2 2027”",
  },
  {
    when: "only the other artefact is planned",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("in-progress") },
    artefact: "iso",
    answer: "heldToday",
  },
  {
    when: "the SOC 2 fieldwork is running",
    facts: { soc2Claim: claim("in-progress", "Type II fieldwork ongoing") },
    artefact: "soc2",
    answer: "inProgress",
    says: "the SOC 2 report yet",
  },
  {
    when: "Type 1 is held and Type 2 is to come",
    facts: {
      soc2Claim: claim("yes", "Type I done, Type II in progress", {
        signs: ["held", "in-progress"],
      }),
    },
    artefact: "soc2",
    answer: "partlyInProgress",
    severity: "medium",
  },
  {
    when: "yes and not yet",
    facts: {
      isoClaim: claim("yes", "Yes - not yet", { signs: ["in-progress", "contradiction"] }),
    },
    answer: "contradictory",
    severity: "medium",
  },
  {
    when: "the words settle nothing",
    facts: { isoClaim: claim("unknown", "ISO, pending", { signs: ["in-progress"] }) },
    answer: "contradictory",
  },
]);
