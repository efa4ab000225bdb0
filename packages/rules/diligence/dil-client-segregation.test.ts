import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilClientSegregation } from "./dil-client-segregation.ts";

const says = (...said: FieldValue<"clientSegregation">) => ({
  clientSegregation: known<"clientSegregation">(said, said.join(", ")),
});

testRule(dilClientSegregation, [
  ...unansweredCases((clientSegregation) => ({ clientSegregation })),
  {
    when: "the centre is ours alone",
    facts: says("own-site", "dedicated"),
    answer: "ownSite",
  },
  { when: "the team is dedicated", facts: says("dedicated"), answer: "apart" },
  { when: "data is separated logically", facts: says("logical", "shared"), answer: "apart" },
  {
    when: "agents are shared",
    facts: says("shared"),
    beside: { serviceLine: known<"serviceLine">([], "Voice support") },
    answer: "shared",
    severity: "medium",
    says: "Voice support is shared",
  },
  { when: "separation is denied", facts: says("none"), answer: "notApart", severity: "medium" },
  {
    when: "agents are shared and nothing is apart",
    facts: says("shared", "none"),
    answer: "notApart",
  },
  {
    when: "agents are dedicated and the floor is shared",
    facts: says("dedicated", "shared"),
    answer: "inPart",
    severity: "low",
  },
  {
    when: "one thing is apart and another is not",
    facts: says("logical", "none"),
    answer: "inPart",
  },
  { when: "it holds in part", facts: says("in-part"), answer: "inPart" },
]);
