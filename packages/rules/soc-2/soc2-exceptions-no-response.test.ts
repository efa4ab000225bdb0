import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2ExceptionsNoResponse } from "./soc2-exceptions-no-response.ts";

const exceptions = { soc2Claim: claim("yes"), soc2Exceptions: text("2 of 25 leavers kept access") };
const response = (words: string) => ({ ...exceptions, soc2MgmtResponse: text(words) });

testRule(soc2ExceptionsNoResponse, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "there were no exceptions",
    facts: { ...exceptions, soc2Exceptions: text("none"), soc2MgmtResponse: blank },
    answer: "noExceptions",
  },
  {
    when: "exceptions are not known",
    facts: { ...exceptions, soc2Exceptions: blank, soc2MgmtResponse: blank },
    answer: "noExceptions",
  },
  { when: "there is no column", facts: exceptions, answer: "notAsked" },
  {
    when: "the cell is empty",
    facts: { ...exceptions, soc2MgmtResponse: blank },
    answer: "noResponse",
    severity: "medium",
  },
  {
    when: "exceptions are only counted",
    facts: {
      soc2Claim: claim("yes"),
      soc2ExceptionsCount: known<"soc2ExceptionsCount">(2),
      soc2MgmtResponse: blank,
    },
    answer: "noResponse",
  },
  {
    when: "it is to follow",
    facts: { ...exceptions, soc2MgmtResponse: placeholder("TBC") },
    answer: "noResponse",
  },
  { when: "there is none", facts: response("None"), answer: "noResponse" },
  {
    when: "improvement is promised",
    facts: response("We will improve the process"),
    answer: "general",
    severity: "low",
    says: "“We will improve the process”",
  },
  {
    when: "the cell says N/A",
    facts: { ...exceptions, soc2MgmtResponse: notApplicable() },
    answer: "general",
  },
  {
    when: "the fix has a date",
    facts: response("HR feed automated on 12 Mar 2026, retested in May 2026"),
    answer: "dated",
  },
  {
    when: "it stands in section 5",
    facts: { ...exceptions, soc2MgmtResponse: elsewhere("see section 5") },
    answer: "elsewhere",
    severity: "low",
  },
]);
