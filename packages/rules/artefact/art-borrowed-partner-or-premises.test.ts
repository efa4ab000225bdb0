import { blank, claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artBorrowedPartnerOrPremises } from "./art-borrowed-partner-or-premises.ts";

const landlord = claim("borrowed", "Our building (Palmera IT Park) is certified", {
  signs: ["borrowed-partner"],
  holder: "Palmera IT Park",
});
const partner = claim("borrowed", "Through our partner Sablay Staffing", {
  signs: ["borrowed-partner"],
});

testRule(artBorrowedPartnerOrPremises, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "it is a plain yes", facts: { isoClaim: claim("yes") }, answer: "own" },
  {
    when: "it is the hosting provider’s",
    facts: { isoClaim: claim("borrowed", "AWS", { signs: ["borrowed-cloud"] }) },
    answer: "own",
  },
  {
    when: "it is the landlord’s",
    facts: { isoClaim: landlord },
    answer: "borrowed",
    severity: "critical",
    says: "belongs to Palmera IT Park",
  },
  {
    when: "it is not said whose it is",
    facts: { soc2Claim: claim("borrowed", "client VDI", { signs: ["borrowed-partner"] }) },
    artefact: "soc2",
    answer: "borrowed",
    says: "another party",
  },
  {
    when: "the partner is listed as sub-processor",
    facts: {
      isoClaim: partner,
      subprocessors: known<"subprocessors">(["Hafen Print", "SABLAY Staffing"], "two"),
    },
    answer: "partnerDelivers",
    severity: "high",
    says: "SABLAY Staffing, a sub-processor",
  },
  {
    when: "other sub-processors are listed",
    facts: { isoClaim: partner, subprocessors: known<"subprocessors">(["Hafen Print"], "one") },
    answer: "borrowed",
  },
  {
    when: "the vendor claims one of its own beside it",
    facts: {
      isoClaim: claim("yes", "Yes, and so is the landlord", {
        signs: ["held", "borrowed-partner"],
      }),
    },
    answer: "mixed",
    severity: "high",
  },
]);
