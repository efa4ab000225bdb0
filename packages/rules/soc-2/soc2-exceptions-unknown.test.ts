import { blank, claim, elsewhere, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2ExceptionsUnknown } from "./soc2-exceptions-unknown.ts";

const type2 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const count = (number: number) => known<"soc2ExceptionsCount">(number);

testRule(soc2ExceptionsUnknown, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the report is Type 1",
    facts: { ...type2, soc2Type: known<"soc2Type">("1"), soc2Exceptions: blank },
    answer: "notType2",
  },
  {
    when: "the type is not known",
    facts: { ...type2, soc2Type: blank, soc2Exceptions: blank },
    answer: "notType2",
  },
  { when: "there is no column", facts: type2, answer: "notAsked" },
  {
    when: "there were none",
    facts: { ...type2, soc2Exceptions: text("No exceptions noted") },
    answer: "known",
  },
  {
    when: "some are described",
    facts: { ...type2, soc2Exceptions: text("2 of 25 leavers kept access") },
    answer: "known",
  },
  {
    when: "they are only counted",
    facts: { ...type2, soc2Exceptions: blank, soc2ExceptionsCount: count(3) },
    answer: "known",
  },
  {
    when: "the cell is empty",
    facts: { ...type2, soc2Exceptions: blank },
    answer: "missing",
    severity: "low",
  },
  {
    when: "both cells are empty",
    facts: { ...type2, soc2Exceptions: blank, soc2ExceptionsCount: blank },
    answer: "missing",
  },
  {
    when: "they stand in the report",
    facts: { ...type2, soc2Exceptions: elsewhere("see section 4") },
    answer: "elsewhere",
    says: "“see section 4”",
  },
  {
    when: "the count cannot be read",
    facts: { ...type2, soc2ExceptionsCount: unclear("a few") },
    answer: "unreadable",
    says: "“a few”",
  },
]);
