import { blank, claim, elsewhere, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoScopeVague } from "./iso-scope-vague.ts";

const scope = (words: string) => ({ isoClaim: claim("yes"), isoScopeStatement: text(words) });

testRule(isoScopeVague, [
  {
    when: "no certificate is claimed",
    facts: { ...scope("IT services"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the cell is empty",
    facts: { isoClaim: claim("yes"), isoScopeStatement: blank },
    answer: "noScope",
  },
  {
    when: "it is in a document",
    facts: { isoClaim: claim("yes"), isoScopeStatement: elsewhere() },
    answer: "noScope",
  },
  {
    when: "it names a line of service",
    facts: scope("Provision of contact centre services to clients"),
    answer: "specific",
  },
  {
    when: "it names an activity that we do not know",
    facts: scope("Calibration of weighbridges"),
    answer: "specific",
  },
  {
    when: "it could be any company’s",
    facts: scope("Provision of IT services and managed services"),
    answer: "vague",
    severity: "low",
    says: "“Provision of IT services and managed services”",
  },
  {
    when: "the company’s name adds nothing",
    facts: {
      ...scope("Business operations of Tala Contact"),
      isoEntity: text("Tala Contact Inc."),
    },
    answer: "vague",
  },
  {
    when: "it praises itself",
    facts: scope("World-class contact centre services"),
    answer: "praising",
    says: "“World-class contact centre services”",
  },
]);
